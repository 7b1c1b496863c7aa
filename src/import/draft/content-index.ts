import { type FormerIds, formerIdsOf } from '../../domain/former-ids.ts';
import { buildNameIndex } from '../../domain/name-index.ts';
import type { Documents } from '../../schema/document.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { nameKey } from '../../text/fold-name.ts';
import { compareText } from '../../text/lists.ts';
import { lettersAndDigits } from '../../text/words.ts';
import type { KnownName } from '../quotation.ts';
import { gatherSubjects, type KnownSubjects } from './known-subjects.ts';

/** What a draft can name. */
type NamedKind = 'person' | 'organization' | 'source' | 'place';

/** An article that is there, as far as it tells whether a capture is of the same one. */
export interface IndexedArticle {
  title: string;
  source: string;
  published: string;
  url?: string | undefined;
}

/** What a content folder holds, as far as an import needs it. It grows with each article that is written. */
export interface ContentIndex {
  /** The ids of the entities of a kind that bear a name or alias, in order. */
  find(kind: NamedKind, name: string): string[];
  /** Sources whose names are the same but for capitals, an article before it or an internet ending; and by their host. */
  findSource(name: string | undefined, url: string | undefined): { ids: string[]; sure: boolean };
  /** Everybody and everything that may be quoted. */
  names(): KnownName[];
  /** Organizations and places that a text names, in the order of their ids; none whose name fits two. */
  namedIn(text: string): Record<'organization' | 'place', string[]>;
  /** The topics, events and claims of the collection. */
  subjects: KnownSubjects;
  nameOf(kind: NamedKind, id: string): string | undefined;
  has(kind: Kind, id: string): boolean;
  /** Whether something of a kind has an id or had it before, so that its address leads there. */
  isTaken(kind: Kind, id: string): boolean;
  ids(kind: Kind): Iterable<string>;
  article(id: string): IndexedArticle | undefined;
  articles(): Iterable<[string, IndexedArticle]>;
  /** Adds what an import has written. */
  add(kind: NamedKind, id: string, names: readonly string[], url?: string): void;
  addArticle(id: string, article: IndexedArticle): void;
  /** A copy, so that a draft that comes to nothing leaves no trace. */
  copy(): ContentIndex;
}

interface NamedEntity {
  id: string;
  names: readonly string[];
  url?: string | undefined;
}

interface IndexState {
  named: Record<NamedKind, Map<string, NamedEntity>>;
  ids: Record<Kind, Set<string>>;
  former: FormerIds;
  articles: Map<string, IndexedArticle>;
  subjects: KnownSubjects;
}

/**
 * Gathers what a folder holds.
 * @param malformed files that could not be parsed: their ids are taken
 */
export function buildContentIndex(
  documents: Documents,
  malformed: readonly { kind: Kind; id: string }[],
): ContentIndex {
  const ids = Object.fromEntries(
    KINDS.map((kind) => [kind, new Set<string>(documents[kind].map(({ id }) => id))]),
  ) as IndexState['ids'];
  for (const { kind, id } of malformed) ids[kind].add(id);
  const named = (list: readonly NamedEntity[]) => new Map(list.map((each) => [each.id, each]));
  return createIndex({
    ids,
    former: formerIdsOf(documents),
    subjects: gatherSubjects(documents),
    articles: new Map(documents.article.map(({ id, data }) => [id, data])),
    named: {
      person: named(documents.person.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] }))),
      organization: named(documents.organization.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] }))),
      place: named(documents.place.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] }))),
      source: named(documents.source.map(({ id, data }) => ({ id, names: [data.name], url: data.url }))),
    },
  });
}

function createIndex(state: IndexState): ContentIndex {
  const { named, ids, former, articles, subjects } = state;
  const matching = (kind: NamedKind, fits: (each: NamedEntity) => boolean) =>
    [...named[kind].values()].filter(fits).map(({ id }) => id);
  return {
    find(kind, name) {
      const wanted = nameKey(name);
      return matching(kind, ({ names }) => names.some((each) => nameKey(each) === wanted));
    },
    findSource(name, url) {
      const exact = name === undefined ? [] : this.find('source', name);
      if (exact.length > 0) return { ids: exact, sure: true };
      const host = hostOf(url);
      const hosted = host === undefined ? [] : matching('source', (each) => hostOf(each.url) === host);
      if (hosted.length > 0) return { ids: hosted, sure: true };
      const near = name === undefined ? '' : core(name);
      return {
        ids: near === '' ? [] : matching('source', ({ names }) => names.some((each) => core(each) === near)),
        sure: false,
      };
    },
    names: () =>
      (['person', 'organization'] as const).flatMap((kind) =>
        [...named[kind].values()].map(({ names: [name = '', ...aliases] }) => ({ name, aliases, kind })),
      ),
    namedIn(text) {
      const kinds = ['person', 'organization', 'place'] as const;
      const all = kinds.flatMap((kind) => [...named[kind].values()].map(({ id, names }) => ({ kind, id, names })));
      const found = buildNameIndex(all).find(text);
      const idsOf = (wanted: (typeof kinds)[number]) =>
        [...new Set(found.flatMap(({ kind, id }) => (kind === wanted ? [id] : [])))].toSorted(compareText);
      return { organization: idsOf('organization'), place: idsOf('place') };
    },
    subjects,
    nameOf: (kind, id) => named[kind].get(id)?.names[0],
    has: (kind, id) => ids[kind].has(id),
    isTaken: (kind, id) => ids[kind].has(id) || former[kind].has(id),
    ids: (kind) => ids[kind],
    article: (id) => articles.get(id),
    articles: () => articles,
    add(kind, id, names, url) {
      ids[kind].add(id);
      named[kind].set(id, { id, names, url });
    },
    addArticle(id, article) {
      ids.article.add(id);
      articles.set(id, article);
    },
    copy: () =>
      createIndex({
        ids: mapValues(ids, (set) => new Set(set)),
        former,
        articles: new Map(articles),
        subjects,
        named: mapValues(named, (map) => new Map(map)),
      }),
  };
}

function mapValues<K extends string, V>(record: Record<K, V>, change: (value: V) => V): Record<K, V> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, V>;
}

/** The host of an address, without `www.`. */
function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** What two writings of an outlet's name have in common. */
function core(name: string): string {
  const bare = nameKey(name)
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\.(?:com|org|net|info|co\.[a-z]{2}|[a-z]{2})$/, '')
    .replace(/^the\s+/, '');
  return lettersAndDigits(bare);
}
