import { nameOf } from '../schema/entities.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { Site } from '../schema/site.ts';
import { compareText } from '../text/lists.ts';
import { proposeSortName } from '../text/sort-name.ts';
import { sortByDate } from './dates.ts';
import type { Entries, EntryOf } from './entry.ts';
import { formerIdsOf } from './former-ids.ts';
import { assignHues } from './hues.ts';
import { buildRelations, type Relations } from './relations.ts';

/** The whole collection, indexed. Nothing in it changes once it is built. */
export interface Catalog extends Relations {
  site: Site;
  /** Articles newest first, events by date, everything else by name as the site's language sorts. */
  entries: Entries;
  find<K extends Kind>(kind: K, id: string): EntryOf<K> | undefined;
  /** Like `find`; throws where there is none, since references have been checked by then. */
  get<K extends Kind>(kind: K, id: string): EntryOf<K>;
  /** The id that something has now, by one that it had before. */
  presentId(kind: Kind, former: string): string | undefined;
  /** Ids of a kind in the order of the collection, each once; those that are not in it are left out. */
  inOrder(kind: Kind, ids: Iterable<string>): string[];
  /** The number of a speaker's hue, by id. */
  hueOf(speaker: string): number;
}

/** The hue of each speaker of the articles, by id. */
export function huesOf({
  article,
}: {
  article: readonly Pick<EntryOf<'article'>, 'data'>[];
}): ReadonlyMap<string, number> {
  return assignHues(article.map(({ data }) => speakersOf(data)));
}

/**
 * Builds the catalog of a collection whose references have been checked.
 * @param hues those of its speakers (`huesOf`), where they are known
 */
export function buildCatalog(site: Site, unsorted: Entries, hues = huesOf(unsorted)): Catalog {
  const entries = sortEntries(unsorted, site.language);
  const placesOf = new Map(
    KINDS.map((kind) => [kind, new Map(entries[kind].map(({ id }, place): [string, number] => [id, place]))]),
  );
  const formerIds = formerIdsOf(entries);
  // Pages ask for entries all the time: ids are looked up as they are, and no key is made of one.
  const find: Catalog['find'] = (kind, id) =>
    entries[kind]?.[placesOf.get(kind)?.get(id) ?? -1] as EntryOf<typeof kind> | undefined;
  return {
    site,
    entries,
    find,
    get(kind, id) {
      const entry = find(kind, id);
      if (!entry) throw new Error(`the catalog has no ${kind} "${id}"; checkReferences should have reported it`);
      return entry;
    },
    presentId: (kind, former) => formerIds[kind].get(former)?.[0],
    inOrder: (kind, ids) =>
      [...new Set(ids)]
        .map((id) => ({ id, place: placesOf.get(kind)?.get(id) ?? Number.NaN }))
        .filter(({ place }) => !Number.isNaN(place))
        .sort((a, b) => a.place - b.place)
        .map(({ id }) => id),
    hueOf: (speaker) => hues.get(speaker) ?? 0,
    ...buildRelations(entries),
  };
}

/** The ids of all who may speak in an article: those quoted, then the authors. */
export function speakersOf(article: EntryOf<'article'>['data']): string[] {
  const quoted = article.quoted.map((entry) => entry.person ?? entry.organization ?? '');
  return [...new Set([...quoted, ...article.authors])];
}

function sortEntries(entries: Entries, language: string): Entries {
  const collator = new Intl.Collator(language, { numeric: true });
  const byName = <K extends Kind>(kind: K) =>
    entries[kind]
      .map((entry) => ({ entry, name: sortNameOf(kind, entry, language) }))
      .sort((a, b) => collator.compare(a.name, b.name) || compareIds(a.entry, b.entry))
      .map(({ entry }) => entry);
  return {
    article: sortByDate(entries.article, ({ data }) => data.published, compareIds, -1),
    event: sortByDate(entries.event, ({ data }) => data.date, compareIds),
    person: byName('person'),
    topic: byName('topic'),
    organization: byName('organization'),
    source: byName('source'),
    place: byName('place'),
    claim: byName('claim'),
  };
}

/** What an entity is listed under: people by their surnames, nothing by an article or a mark that it begins with. */
export function sortNameOf<K extends Kind>(kind: K, { data }: Pick<EntryOf<K>, 'data'>, language: string): string {
  const name = nameOf(kind, data);
  const { sortName } = data as { sortName?: string };
  const filed = kind === 'person' ? (sortName ?? proposeSortName(name, language).sortName) : name.replace(/^The /, '');
  return filed.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');
}

function compareIds(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}
