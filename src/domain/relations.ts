import type { Annotation, Quotation } from '../markdown/types.ts';
import { SCHEMAS } from '../schema/entities.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { referencesIn } from '../schema/references.ts';
import { type ArticleEntry, type EntityKey, type Entries, keyOf } from './entry.ts';

/** A quotation and the article that carries it. */
export interface QuotationRecord {
  article: ArticleEntry;
  quotation: Quotation;
}

/** The quotations of some articles, in the order of the articles and of their texts. */
export function quotationsIn(articles: readonly ArticleEntry[]): QuotationRecord[] {
  return articles.flatMap((article) => article.body.quotations.map((quotation) => ({ article, quotation })));
}

/** A passage that reports an event or takes a position on a claim, and its article. */
export interface AnnotationRecord {
  article: ArticleEntry;
  annotation: Annotation;
}

/** How an article has to do with an entity. */
type Relation = 'topic' | 'source' | 'author' | 'quoted' | 'mentioned' | 'event' | 'claim';

/** The articles before and after one in a list that begins with the newest. */
interface Neighbours {
  newer: ArticleEntry | undefined;
  older: ArticleEntry | undefined;
}

/** The indexes that lead from an entity to what has to do with it; every list in the order of the collection. */
export interface Relations {
  articlesOf(key: EntityKey, relation: Relation): readonly ArticleEntry[];
  /** What a person or organization said. */
  quotationsBy(key: EntityKey): readonly QuotationRecord[];
  /** The quotations that are marked as being about a topic. */
  quotationsOn(topic: string): readonly QuotationRecord[];
  /** The quotations that a person or organization passed on. */
  quotationsVia(id: string): readonly QuotationRecord[];
  /** The passages that report an event or take a position on a claim. */
  annotationsOf(key: EntityKey): readonly AnnotationRecord[];
  /** The positions that somebody takes, also as the author of an article that speaks for itself, in the order of the claims. */
  positionsOf(speaker: string): readonly AnnotationRecord[];
  /** The articles of an article's main topic that stand beside it in the order of the collection. */
  neighboursOf(article: string): Neighbours;
  /** Entities whose own file names this one: events, claims, roles, places of organizations, topics. */
  referrersOf(key: EntityKey): readonly EntityKey[];
}

/** Builds every index in one pass over the entries. */
export function buildRelations(entries: Entries): Relations {
  const articles = new Index<string, ArticleEntry>();
  const quotationsBy = new Index<string, QuotationRecord>();
  const quotationsOn = new Index<string, QuotationRecord>();
  const quotationsVia = new Index<string, QuotationRecord>();
  const annotations = new Index<string, AnnotationRecord>();
  for (const article of entries.article) {
    const { data, body } = article;
    const relate = (relation: Relation, key: EntityKey) => articles.add(`${relation} ${key}`, article);
    for (const id of data.topics) relate('topic', keyOf('topic', id));
    relate('source', keyOf('source', data.source));
    for (const id of data.authors) relate('author', keyOf('person', id));
    for (const quoted of data.quoted) relate('quoted', speakerKey(article, quoted.person ?? quoted.organization ?? ''));
    for (const key of mentionsOf(article)) relate('mentioned', key);
    for (const quotation of body.quotations) {
      quotationsBy.add(speakerKey(article, quotation.by), { article, quotation });
      for (const topic of quotation.topics) quotationsOn.add(topic, { article, quotation });
      if (quotation.via) quotationsVia.add(quotation.via, { article, quotation });
    }
    for (const annotation of body.annotations) {
      const key = keyOf(annotation.type, annotation.target);
      relate(annotation.type, key);
      annotations.add(key, { article, annotation });
    }
  }
  const [articlesOf, annotationsOf] = [articles.build(), annotations.build()];
  const neighbours = findNeighbours(entries.topic.map(({ id }) => [id, articlesOf(`topic ${keyOf('topic', id)}`)]));
  return {
    articlesOf: (key, relation) => articlesOf(`${relation} ${key}`),
    quotationsBy: quotationsBy.build(),
    quotationsOn: quotationsOn.build(),
    quotationsVia: quotationsVia.build(),
    annotationsOf,
    positionsOf: indexPositions(entries.claim.map(({ id }) => annotationsOf(keyOf('claim', id)))),
    neighboursOf: (article) => neighbours.get(article) ?? { newer: undefined, older: undefined },
    referrersOf: buildReferrers(entries),
  };
}

/** @param positions those on each claim, in the order of the claims */
function indexPositions(
  positions: readonly (readonly AnnotationRecord[])[],
): (speaker: string) => readonly AnnotationRecord[] {
  const index = new Index<string, AnnotationRecord>();
  for (const record of positions.flat()) {
    const { article, annotation } = record;
    for (const id of annotation.by.length > 0 ? annotation.by : article.data.authors) index.add(id, record);
  }
  return index.build();
}

/** @param topics the articles of each topic, newest first */
function findNeighbours(topics: readonly (readonly [string, readonly ArticleEntry[]])[]): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const [topic, articles] of topics) {
    for (const [at, article] of articles.entries())
      if (article.data.topics[0] === topic)
        neighbours.set(article.id, { newer: articles[at - 1], older: articles[at + 1] });
  }
  return neighbours;
}

/** Whether a speaker of an article is a person or an organization there. Authors are people. */
export function speakerKey(article: ArticleEntry, id: string): EntityKey {
  return keyOf(article.data.quoted.some((quoted) => quoted.organization === id) ? 'organization' : 'person', id);
}

/** The fields of an article whose references say more than that it names somebody or something. */
const OTHER_RELATIONS = new Set<PropertyKey | undefined>(['topics', 'source', 'authors', 'quoted']);

/** Everybody and everything an article names: in its frontmatter, in its text and by its links. */
export function mentionsOf({ data, body, noteLinks }: ArticleEntry): EntityKey[] {
  const mentioned = referencesIn(SCHEMAS.article, data).filter(({ path }) => !OTHER_RELATIONS.has(path[0]));
  return [
    ...new Set([
      ...body.names.map((name) => keyOf(name.kind, name.id)),
      ...KINDS.flatMap((kind) => mentioned.filter((reference) => reference.kind === kind)).map(({ kind, id }) =>
        keyOf(kind, id),
      ),
      ...noteLinks,
    ]),
  ];
}

/** What a page lists first of all that refers to it: what happened, and what is claimed. */
const LISTED_FIRST: readonly Kind[] = ['event', 'claim'];

/**
 * What the fields and then the texts of entities lead to. Articles are left out, since their references have relations
 * of their own.
 */
function buildReferrers(entries: Entries): (key: EntityKey) => readonly EntityKey[] {
  const index = new Index<EntityKey, EntityKey>();
  const kinds = [...new Set([...LISTED_FIRST, ...KINDS])].filter((kind) => kind !== 'article');
  for (const kind of kinds) {
    for (const { id, data } of entries[kind])
      for (const reference of referencesIn(SCHEMAS[kind], data))
        index.add(keyOf(reference.kind, reference.id), keyOf(kind, id));
  }
  for (const kind of KINDS) {
    if (kind === 'article') continue;
    for (const { id, noteLinks } of entries[kind]) for (const target of noteLinks) index.add(target, keyOf(kind, id));
  }
  return index.build();
}

/** Gathers lists by key; each list holds a value once. */
class Index<K, V> {
  readonly #lists = new Map<K, Set<V>>();

  add(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list) list.add(value);
    else this.#lists.set(key, new Set([value]));
  }

  /** Gives the list of each key: the same one whenever it is asked for. */
  build(): (key: K) => readonly V[] {
    const lists = new Map(Array.from(this.#lists, ([key, values]) => [key, [...values] as readonly V[]]));
    const none: readonly V[] = [];
    return (key) => lists.get(key) ?? none;
  }
}
