import type { Catalog } from './catalog.ts';
import { compareDates } from './dates.ts';
import { type ArticleEntry, keyOf } from './entry.ts';

/** An article to be set beside another one, and why: what both have. */
export interface Comparable {
  article: ArticleEntry;
  /** Events that both report, in the order of the first article. */
  events: string[];
  /** Claims that both take a position on. */
  claims: string[];
  topics: string[];
}

/** Two articles with what both have; the first is the one that comes first in the collection. */
export interface ComparablePair extends Comparable {
  with: ArticleEntry;
}

/** How many articles one is offered to be compared with. */
const OFFERED = 5;

type Relations = Pick<Catalog, 'articlesOf'>;

/**
 * The articles that have most in common with one: first those that share most events, then most claims, then most topics;
 * of those that share equally much the newest, then by id. What shares nothing is not offered.
 */
export function deriveComparable(catalog: Relations, article: ArticleEntry, limit = OFFERED): Comparable[] {
  const found = new Set<ArticleEntry>();
  // An article with a shared event stands before all that have none, so the long lists of topics are seldom read.
  for (const relation of ['event', 'claim', 'topic'] as const) {
    if (found.size >= limit) break;
    for (const id of sharable(article)[`${relation}s`])
      for (const other of catalog.articlesOf(keyOf(relation, id), relation)) if (other !== article) found.add(other);
  }
  return [...found]
    .map((other) => whatBothHave(article, other))
    .sort(byMostShared)
    .slice(0, limit);
}

/** The pairs of a collection that have most events in common, each once; none that shares no event. */
export function deriveComparablePairs(catalog: Relations & Pick<Catalog, 'entries'>, limit: number): ComparablePair[] {
  const articles = catalog.entries.article;
  const places = new Map(articles.map((article, index) => [article, index]));
  return articles
    .flatMap((first, index) =>
      deriveComparable(catalog, first)
        .filter(({ article, events }) => events.length > 0 && (places.get(article) ?? 0) > index)
        .map((comparable) => ({ ...comparable, with: first })),
    )
    .sort(byMostShared)
    .slice(0, limit);
}

function whatBothHave(article: ArticleEntry, other: ArticleEntry): Comparable {
  const [mine, theirs] = [sharable(article), sharable(other)];
  const both = (kind: keyof typeof mine) => mine[kind].filter((id) => theirs[kind].includes(id));
  return { article: other, events: both('events'), claims: both('claims'), topics: both('topics') };
}

function sharable({ data, body }: ArticleEntry): { events: string[]; claims: string[]; topics: string[] } {
  const marked = (type: 'event' | 'claim') => [
    ...new Set(body.annotations.filter((annotation) => annotation.type === type).map(({ target }) => target)),
  ];
  return { events: marked('event'), claims: marked('claim'), topics: [...data.topics] };
}

function byMostShared(a: Comparable, b: Comparable): number {
  return (
    b.events.length - a.events.length ||
    b.claims.length - a.claims.length ||
    b.topics.length - a.topics.length ||
    compareDates(b.article.data.published, a.article.data.published) ||
    (a.article.id < b.article.id ? -1 : 1)
  );
}
