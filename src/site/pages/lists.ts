import { type EntityKey, keyOf } from '../../domain/entry.ts';
import { PAGE_SIZE, pagesFor } from '../../domain/paginate.ts';
import { FOLDERS, KINDS, type Kind, kindOfFolder } from '../../schema/kinds.ts';
import { CLAIMS_IN_TABLE, type ClaimTableItem, claimTable } from '../claim-table.ts';
import { addresses, catalog, messages } from '../collection.ts';
import { formatCoordinates } from '../coordinates.ts';
import { type ArticleItem, articleItem, type EventItem, eventItem, type Link, linkTo } from '../items.ts';
import { cutToPage } from '../paged.ts';
import { pathsOf, readPageNumber } from '../paths.ts';
import { eventsAt } from '../place-map.ts';

/** One page of the list of a kind. */
export interface ListPage {
  kind: Kind;
  title: string;
  /** How many there are: "12 people". */
  lead: string;
  number: number;
  of: number;
  articles: ArticleItem[];
  events: EventItem[];
  links: Link[];
  /** In the place of links, where there are few enough claims to be set in one table. */
  table: ClaimTableItem | undefined;
}

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
  const ids = cutToPage(all, number, PAGE_SIZE).map(({ id }) => id);
  const table = kind === 'claim' && ids.length === all.length && ids.length <= CLAIMS_IN_TABLE;
  return {
    kind,
    title: messages.kinds[kind].many,
    lead: leadOf(kind, all.length),
    number,
    of,
    articles: kind === 'article' ? ids.map((id) => articleItem(catalog.get('article', id))) : [],
    events: kind === 'event' ? ids.map(eventItem) : [],
    links: kind === 'article' || kind === 'event' || table ? [] : ids.map((id) => listLink(kind, id)),
    table: table ? claimTable(ids) : undefined,
  };
}

/** How many there are of a kind, and for events in which order: that of other lists can be seen. */
function leadOf(kind: Kind, total: number): string {
  const { counts, event } = messages;
  const counted = counts.ofKind(kind, total);
  return kind === 'event' ? event.inOrder(counted) : counted;
}

/** The address of a page of a list. */
export function listAddress(kind: Kind, number: number): string {
  return addresses.list(kind, number);
}

function listLink(kind: Kind, id: string): Link {
  const key = keyOf(kind, id);
  const { counts } = messages;
  if (kind === 'person' || kind === 'organization') {
    const quotations = catalog.quotationsBy(key).length;
    return linkTo(kind, id, { meta: quotations > 0 ? counts.quotations(quotations) : counts.articles(naming(key)) });
  }
  if (kind === 'claim') return linkTo(kind, id, { meta: counts.statements(catalog.annotationsOf(key).length) });
  if (kind === 'place') {
    const counted = [counts.articles(catalog.articlesOf(key, 'mentioned').length), counts.events(eventsAt(id))];
    const subtitle = formatCoordinates(catalog.get('place', id).data);
    return linkTo(kind, id, { subtitle, meta: eventsAt(id) > 0 ? counted.join(', ') : (counted[0] ?? '') });
  }
  const relation = kind === 'topic' ? 'topic' : 'source';
  return linkTo(kind, id, { meta: counts.articles(catalog.articlesOf(key, relation).length) });
}

/** How many articles are by somebody, or quote or name them. */
function naming(key: EntityKey): number {
  const relations = ['author', 'quoted', 'mentioned'] as const;
  return new Set(relations.flatMap((relation) => catalog.articlesOf(key, relation))).size;
}
