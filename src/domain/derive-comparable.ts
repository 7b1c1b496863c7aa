import { compareText } from '../text/lists.ts';
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

/** Of an event, a claim or a topic that more articles have, only so many are looked at: the newest. */
const MOST_LOOKED_AT = 100;

type Relations = Pick<Catalog, 'articlesOf'>;

/** What an article may have in common with others. */
type Shared<Value> = Record<'events' | 'claims' | 'topics', Value>;

/** What orders articles that have equally much in common, before their ids. */
type Dated = Pick<ArticleEntry['data'], 'published'>;

interface Sharable extends Shared<ReadonlySet<string>>, Dated {}

/** What has been read of articles, so that each is read once. */
type Sharables = Map<ArticleEntry, Sharable>;

/** Where to look for articles, and what need not be looked at. */
interface Search {
  /** What has to be shared, what counts most first. */
  relations: readonly ('event' | 'claim' | 'topic')[];
  /** How many events have to be shared at least. */
  events: number;
  sharables: Sharables;
}

/**
 * The articles that have most in common with one: first those that share most events, then most claims, then most topics;
 * of those that share equally much the newest, then by id. What shares nothing is not offered.
 */
export function deriveComparable(
  catalog: Relations,
  article: ArticleEntry,
  limit = OFFERED,
  { relations, events: fewest, sharables }: Search = {
    relations: ['event', 'claim', 'topic'],
    events: 0,
    sharables: new Map(),
  },
): Comparable[] {
  const mine = sharableOf(article, sharables);
  if (mine.events.size < fewest) return [];
  const events = new Map<ArticleEntry, number>();
  // An article with a shared event stands before all that have none, so the long lists of topics are seldom read.
  for (const relation of relations) {
    if (events.size >= limit) break;
    for (const id of mine[`${relation}s`])
      for (const other of catalog.articlesOf(keyOf(relation, id), relation).slice(0, MOST_LOOKED_AT))
        if (other !== article) events.set(other, (events.get(other) ?? 0) + (relation === 'event' ? 1 : 0));
  }
  const enough = [...events].filter(([, found]) => found >= fewest);
  const [least = 0] = enough
    .map(([, found]) => found)
    .sort((a, b) => b - a)
    .slice(limit - 1);
  const best: SharedCounts[] = [];
  for (const [other, found] of enough)
    if (found >= least) insert(best, countShared(mine, other, sharableOf(other, sharables)), limit);
  return best.map(({ article: other }) => whatBothHave(mine, other, sharableOf(other, sharables)));
}

/** How much an article has in common with another one. */
interface SharedCounts extends Shared<number>, Dated {
  article: ArticleEntry;
}

function countShared(mine: Sharable, other: ArticleEntry, theirs: Sharable): SharedCounts {
  const counts = { article: other, events: 0, claims: 0, topics: 0, published: theirs.published };
  for (const kind of ['events', 'claims', 'topics'] as const)
    for (const id of mine[kind]) if (theirs[kind].has(id)) counts[kind] += 1;
  return counts;
}

/** Puts an article into its place in a list of at most so many, the one that shares most first. */
function insert(list: SharedCounts[], counts: SharedCounts, most: number): void {
  let at = list.length;
  while (at > 0 && byCounts(list[at - 1] as SharedCounts, counts) > 0) at -= 1;
  if (at >= most) return;
  list.splice(at, 0, counts);
  if (list.length > most) list.pop();
}

/** The pairs of a collection that have most events in common, each once; none that shares no event. */
export function deriveComparablePairs(catalog: Relations & Pick<Catalog, 'entries'>, limit: number): ComparablePair[] {
  const search: Search = { relations: ['event'], events: 1, sharables: new Map() };
  const places = new Map(catalog.entries.article.map((article, place) => [article, place]));
  let best: ComparablePair[] = [];
  for (const [place, first] of catalog.entries.article.entries()) {
    const later = deriveComparable(catalog, first, OFFERED, search).filter(
      ({ article }) => (places.get(article) ?? 0) > place,
    );
    best.push(...later.map((comparable) => ({ ...comparable, with: first })));
    if (best.length < 2 * limit) continue;
    best = best.sort(byMostShared).slice(0, limit);
    // From here on, a pair with fewer events than the last of these is none of the best.
    search.events = best.at(-1)?.events.length ?? 1;
  }
  return best.sort(byMostShared).slice(0, limit);
}

function whatBothHave(mine: Sharable, other: ArticleEntry, theirs: Sharable): Comparable {
  const both = (kind: keyof Shared<unknown>) => [...mine[kind]].filter((id) => theirs[kind].has(id));
  return { article: other, events: both('events'), claims: both('claims'), topics: both('topics') };
}

function sharableOf(article: ArticleEntry, sharables: Sharables): Sharable {
  const known = sharables.get(article);
  if (known) return known;
  const { data, body } = article;
  const marked = (type: 'event' | 'claim') =>
    new Set(body.annotations.filter((annotation) => annotation.type === type).map(({ target }) => target));
  const { published, topics } = data;
  const kinds = { events: marked('event'), claims: marked('claim'), topics: new Set<string>(topics) };
  const sharable = { ...kinds, published };
  sharables.set(article, sharable);
  return sharable;
}

function byMostShared(a: Comparable, b: Comparable): number {
  return byCounts(countsOf(a), countsOf(b));
}

function countsOf({ article, events, claims, topics }: Comparable): SharedCounts {
  const { published } = article.data;
  return { article, events: events.length, claims: claims.length, topics: topics.length, published };
}

function byCounts(a: SharedCounts, b: SharedCounts): number {
  return (
    b.events - a.events ||
    b.claims - a.claims ||
    b.topics - a.topics ||
    compareDates(b.published, a.published) ||
    compareText(a.article.id, b.article.id)
  );
}
