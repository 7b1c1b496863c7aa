import { nameOf } from '../schema/entities.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { Site } from '../schema/site.ts';
import { compareDates } from './dates.ts';
import type { EntityKey, Entries, Entry, EntryOf } from './entry.ts';
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
  /** The number of a speaker's hue, by id. */
  hueOf(speaker: string): number;
}

/** Builds the catalog of a collection whose references have been checked. */
export function buildCatalog(site: Site, unsorted: Entries): Catalog {
  const entries = sortEntries(unsorted, site.language);
  const byKey = new Map<EntityKey, Entry<Kind>>();
  for (const kind of KINDS) for (const entry of entries[kind]) byKey.set(`${kind}/${entry.id}`, entry as Entry<Kind>);
  const hues = assignHues(entries.article.map((article) => speakersOf(article.data)));
  const find: Catalog['find'] = (kind, id) => byKey.get(`${kind}/${id}`) as EntryOf<typeof kind> | undefined;
  return {
    site,
    entries,
    find,
    get(kind, id) {
      const entry = find(kind, id);
      if (!entry) throw new Error(`the catalog has no ${kind} "${id}"; checkReferences should have reported it`);
      return entry;
    },
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
    [...entries[kind]].sort((a, b) => collator.compare(sortNameOf(kind, a), sortNameOf(kind, b)) || compareIds(a, b));
  return {
    article: [...entries.article].sort((a, b) => compareDates(b.data.published, a.data.published) || compareIds(a, b)),
    event: [...entries.event].sort((a, b) => compareDates(a.data.date, b.data.date) || compareIds(a, b)),
    person: byName('person'),
    topic: byName('topic'),
    organization: byName('organization'),
    source: byName('source'),
    place: byName('place'),
    claim: byName('claim'),
  };
}

function sortNameOf<K extends Kind>(kind: K, entry: EntryOf<K>): string {
  const { sortName } = entry.data as { sortName?: string };
  return sortName ?? nameOf(kind, entry.data).replace(/^The /, '');
}

function compareIds(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
