import { sortNameOf } from '../../domain/catalog.ts';
import { yearsOf } from '../../domain/dates.ts';
import { createLetterOf, type Division, divideList } from '../../domain/divide-list.ts';
import { keyOf } from '../../domain/entry.ts';
import { PAGE_SIZE, pagesFor } from '../../domain/paginate.ts';
import { FOLDERS, KINDS, type Kind, kindOfFolder } from '../../schema/kinds.ts';
import { citedItem } from '../citations.ts';
import { CLAIMS_IN_TABLE, type ClaimTableItem, claimTable } from '../claim-table.ts';
import { addresses, catalog, messages } from '../collection.ts';
import { formatCoordinates } from '../coordinates.ts';
import { derived } from '../derived.ts';
import { type ArticleItem, type EventItem, eventItem, type Link, linkTo } from '../items.ts';
import { listMeta } from '../list-names.ts';
import { pathsOf, readPageNumber } from '../paths.ts';
import { formatYears } from '../year-strip.ts';

/** Ways into a list: to the letters or years of it, or to the sources of its articles. */
export interface Browse {
  title: string;
  links: Link[];
  /** Where the others are. */
  more?: Link;
}

/** The entries of a list that have a letter or a year in common, as far as they stand on a page. */
interface ListSection {
  /** The anchor; undefined where the list is not divided. */
  id: string | undefined;
  name: string;
  /** How many there are of the letter or year, on all pages. */
  count: string;
  articles: ArticleItem[];
  events: EventItem[];
  links: Link[];
}

/** One page of the list of a kind. */
export interface ListPage {
  kind: Kind;
  title: string;
  /** How many there are: "12 people". */
  lead: string;
  number: number;
  of: number;
  browse: Browse[];
  sections: ListSection[];
  /** In the place of links, where there are few enough claims to be set in one table. */
  table: ClaimTableItem | undefined;
}

/** How long a list is before it is divided: a shorter one is seen at a glance. */
const MIN_DIVIDED = 25;

/** The most letters or years that a list is divided into: more would lead nowhere faster than its pages. */
const MAX_DIVISIONS = 80;

/** How many sources the list of articles leads to. */
const SOURCES = 12;

/** The kinds that the collection has entities of; a kind without any has no pages and no links. */
export function filledKinds(): Kind[] {
  return KINDS.filter((kind) => catalog.entries[kind].length > 0);
}

/** The paths of every page of every list. */
export function listPaths(): string[] {
  return filledKinds().flatMap((kind) => pathsOf(`${FOLDERS[kind]}/`, pagesFor(catalog.entries[kind].length)));
}

/**
 * All that a page of a list shows.
 * @param folder the plural of the kind, as addresses have it
 * @returns undefined where there is no such page
 */
export function listPage(folder = '', page?: string): ListPage | undefined {
  const kind = kindOfFolder(folder);
  const number = readPageNumber(page);
  if (!kind || number === undefined) return undefined;
  const all: readonly { id: string }[] = catalog.entries[kind];
  const of = pagesFor(all.length);
  if (all.length === 0 || number > of) return undefined;
  const table = kind === 'claim' && all.length <= CLAIMS_IN_TABLE;
  const divisions = divisionsOf(kind);
  return {
    kind,
    title: messages.kinds[kind].many,
    lead: leadOf(kind, all.length),
    number,
    of,
    browse: [
      ...(divisions.length > 1 ? [browseDivisions(kind, divisions)] : []),
      ...(kind === 'article' && number === 1 ? browseSources() : []),
    ],
    sections: table ? [] : sectionsOf(kind, number, divisions),
    table: table ? claimTable(all.map(({ id }) => id)) : undefined,
  };
}

/** The letters or years of a list; none where it is short, or has too many to go by. */
const divisionsOf = derived('divisions', (key): Division[] => {
  const kind = key as Kind;
  if (catalog.entries[kind].length < MIN_DIVIDED || kind === 'claim') return [];
  const divisions = kind === 'article' || kind === 'event' ? divideByYear(kind) : divideByLetter(kind);
  return divisions.length > MAX_DIVISIONS ? [] : divisions;
});

function divideByYear(kind: 'article' | 'event'): Division[] {
  const dates =
    kind === 'article'
      ? catalog.entries.article.map(({ data }) => data.published)
      : catalog.entries.event.map(({ data }) => data.date);
  return divideList(dates, (date) => yearsOf(date)[0]?.toString());
}

function divideByLetter(kind: Exclude<Kind, 'article' | 'event'>): Division[] {
  const { language } = catalog.site;
  const entries: readonly { data: never }[] = catalog.entries[kind] as never;
  return divideList(
    entries.map((entry) => sortNameOf(kind, entry, language)),
    createLetterOf(language),
  );
}

/** The parts of the divisions that stand on a page; one part without a name where there are none. */
function sectionsOf(kind: Kind, number: number, divisions: readonly Division[]): ListSection[] {
  const all: readonly { id: string }[] = catalog.entries[kind];
  const [from, to] = [(number - 1) * PAGE_SIZE, number * PAGE_SIZE];
  if (divisions.length < 2) return [{ id: undefined, name: '', count: '', ...itemsOf(kind, all.slice(from, to)) }];
  return divisions
    .filter(({ start, count }) => start < to && start + count > from)
    .map((division) => {
      const { start, count } = division;
      return {
        id: anchorOf(kind, division),
        name: nameOf(kind, division),
        count: messages.ofKind[kind](count),
        ...itemsOf(kind, all.slice(Math.max(start, from), Math.min(start + count, to))),
      };
    });
}

function itemsOf(kind: Kind, entries: readonly { id: string }[]): Pick<ListSection, 'articles' | 'events' | 'links'> {
  return {
    articles: kind === 'article' ? entries.map(({ id }) => citedItem(catalog.get('article', id))) : [],
    events: kind === 'event' ? entries.map(({ id }) => eventItem(id)) : [],
    links: kind === 'article' || kind === 'event' ? [] : entries.map(({ id }) => listLink(kind, id)),
  };
}

/** Every letter or year of a list, each with how many it has and a link to the page on which it begins. */
function browseDivisions(kind: Kind, divisions: readonly Division[]): Browse {
  const { lists, counts, timeline } = messages;
  return {
    title: isYears(kind) ? timeline.years : lists.letters,
    links: divisions.map((division) => ({
      name: nameOf(kind, division),
      href: `${listAddress(kind, Math.floor(division.start / PAGE_SIZE) + 1)}#${anchorOf(kind, division)}`,
      meta: counts.number(division.count),
    })),
  };
}

/** The sources with most articles; none where there is one alone. */
function browseSources(): Browse[] {
  const { counts, kinds, lists } = messages;
  const sources = catalog.entries.source
    .map(({ id }) => ({ id, count: catalog.articlesOf(keyOf('source', id), 'source').length }))
    .sort((a, b) => b.count - a.count);
  if (sources.length < 2) return [];
  return [
    {
      title: kinds.source.many,
      links: sources.slice(0, SOURCES).map(({ id, count }) => linkTo('source', id, { meta: counts.number(count) })),
      ...(sources.length > SOURCES && { more: { name: lists.allSources, href: addresses.list('source') } }),
    },
  ];
}

function isYears(kind: Kind): boolean {
  return kind === 'article' || kind === 'event';
}

function nameOf(kind: Kind, { key }: Division): string {
  if (!isYears(kind)) return key;
  return key === '' ? messages.lists.undated : formatYears(Number(key), Number(key));
}

function anchorOf(kind: Kind, { key }: Division): string {
  return isYears(kind) ? `year-${key || 'unknown'}` : `letter-${key.toLowerCase()}`;
}

/** How many there are of a kind, and for events in which order: that of other lists can be seen. */
function leadOf(kind: Kind, total: number): string {
  return kind === 'event' ? messages.event.inOrder(total) : messages.ofKind[kind](total);
}

/** The address of a page of a list. */
export function listAddress(kind: Kind, number: number): string {
  return addresses.list(kind, number);
}

function listLink(kind: Kind, id: string): Link {
  const link = linkTo(kind, id, { meta: listMeta(kind, id) });
  if (kind === 'place') return { ...link, subtitle: formatCoordinates(catalog.get('place', id).data) };
  if (kind !== 'person') return link;
  const [surname = ''] = sortNameOf('person', catalog.get('person', id), catalog.site.language).split(',');
  return { ...link, listedUnder: surname };
}
