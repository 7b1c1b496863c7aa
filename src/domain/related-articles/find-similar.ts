import type { WeightVector } from './weigh-features.ts';

/** An article among those that it may be like. */
export interface ComparedArticle {
  /** Its place among all; negative where it is not among them any more. Of two articles the same one always comes first. */
  place: number;
  vector: WeightVector;
  /** Those that are most like it, the most similar first; of equals the first. */
  candidates: Candidate[];
  /** Whether every article that is similar enough is among them. */
  isComplete: boolean;
}

/** An article beside another one. */
interface Candidate {
  article: ComparedArticle;
  /** The inner product of their vectors. */
  product: number;
}

/** Two articles by their places, the first before the second. */
export interface SimilarPair {
  first: number;
  second: number;
  product: number;
}

/** Which pairs count. */
interface SimilarLimits {
  /** How many candidates an article has. */
  most: number;
  /** Below this product an article is none. */
  least: number;
}

/**
 * Finds the candidates of every article. Only articles that have a feature in common are compared, by an index from features to
 * articles. What is known of the candidates of articles that have not changed is used.
 *
 * @param articles in the order of their places
 * @param changed those whose vectors are not those of the last time; all that were not there are among them
 */
export function findSimilar(
  articles: readonly ComparedArticle[],
  changed: ReadonlySet<ComparedArticle>,
  limits: SimilarLimits,
): void {
  // To compare one article takes twice as long as where all are.
  if (changed.size * 2 > articles.length) compareAll(articles, limits);
  else compareSome(articles, changed, limits);
}

function compareAll(articles: readonly ComparedArticle[], limits: SimilarLimits): void {
  const index = layOutIndex(articles);
  const sums = new Float64Array(articles.length);
  const touched = new Uint32Array(articles.length);
  for (const article of articles) {
    article.candidates = [];
    article.isComplete = true;
  }
  for (const [place, article] of articles.entries()) {
    const count = multiply(index, article.vector, sums, touched);
    fill(index, place, article.vector);
    for (let each = 0; each < count; each++) {
      const first = touched[each] as number;
      const product = sums[first] as number;
      sums[first] = 0;
      if (product < limits.least) continue;
      const other = articles[first] as ComparedArticle;
      insert(article, { article: other, product }, limits.most);
      insert(other, { article, product }, limits.most);
    }
  }
}

function compareSome(
  articles: readonly ComparedArticle[],
  changed: ReadonlySet<ComparedArticle>,
  { most, least }: SimilarLimits,
): void {
  const index = layOutIndex(articles);
  for (const [place, { vector }] of articles.entries()) fill(index, place, vector);
  const sums = new Float64Array(articles.length);
  const touched = new Uint32Array(articles.length);

  function compare(article: ComparedArticle, take: (candidate: Candidate) => void): void {
    article.candidates = [];
    article.isComplete = true;
    const count = multiply(index, article.vector, sums, touched);
    for (let each = 0; each < count; each++) {
      const place = touched[each] as number;
      const product = sums[place] as number;
      sums[place] = 0;
      if (product < least || place === article.place) continue;
      const candidate = { article: articles[place] as ComparedArticle, product };
      insert(article, candidate, most);
      take(candidate);
    }
  }

  /** What changed articles are to the others. */
  const news = new Map<ComparedArticle, Candidate[]>();
  for (const article of changed)
    compare(article, ({ article: other, product }) => {
      const last = other.isComplete ? undefined : other.candidates.at(-1);
      if (changed.has(other) || (last && product < last.product)) return;
      const own = news.get(other) ?? [];
      news.set(other, own);
      own.push({ article, product });
    });
  const isSame = ({ article }: Candidate) => article.place >= 0 && !changed.has(article);
  for (const article of articles) {
    if (changed.has(article)) continue;
    const more = news.get(article) ?? [];
    if (more.length === 0 && article.candidates.every(isSame)) continue;
    const all = [...article.candidates.filter(isSame), ...more].sort(byLikeness);
    const last = article.isComplete ? undefined : article.candidates.at(-1);
    const known = last ? upTo(last, all) : all;
    if (last && known.length < most) {
      compare(article, () => {});
      continue;
    }
    article.isComplete &&= all.length <= most;
    article.candidates = known.slice(0, most);
  }
}

/** Of candidates those up to the last one that there was: behind it there may be others that are not known. */
function upTo(last: Candidate, all: readonly Candidate[]): Candidate[] {
  const at = all.indexOf(last);
  return at >= 0 ? all.slice(0, at + 1) : all.filter(({ product }) => product > last.product);
}

/**
 * Adds up the products of a vector with those in an index.
 * @param sums by place, all 0 before
 * @param touched gets the places whose sums are not 0 any more
 * @returns how many these are
 */
function multiply(index: FeatureIndex, { features, weights }: WeightVector, sums: Float64Array, touched: Uint32Array) {
  let count = 0;
  // Plain loops: they run for each pair and feature, some ten million times for ten thousand articles.
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] as number;
    const weight = weights[at] as number;
    if (weight === 0) continue;
    const end = index.ends[feature] as number;
    for (let each = index.starts[feature] as number; each < end; each++) {
      const place = index.places[each] as number;
      const sum = sums[place] as number;
      if (sum === 0) touched[count++] = place;
      sums[place] = sum + weight * (index.weights[each] as number);
    }
  }
  return count;
}

/** From each feature to the articles that have it, one list behind the other; each is filled as articles are read. */
interface FeatureIndex {
  starts: Uint32Array;
  ends: Uint32Array;
  places: Uint32Array;
  weights: Float64Array;
}

function fill(index: FeatureIndex, place: number, { features, weights }: WeightVector): void {
  for (let at = 0; at < features.length; at++) {
    const weight = weights[at] as number;
    if (weight === 0) continue;
    const feature = features[at] as number;
    const end = index.ends[feature] as number;
    index.places[end] = place;
    index.weights[end] = weight;
    index.ends[feature] = end + 1;
  }
}

function layOutIndex(articles: readonly ComparedArticle[]): FeatureIndex {
  let features = 0;
  let entries = 0;
  for (const { vector } of articles) {
    entries += vector.features.length;
    features = Math.max(features, (vector.features.at(-1) ?? -1) + 1);
  }
  const starts = new Uint32Array(features + 1);
  for (const { vector } of articles)
    for (const feature of vector.features) starts[feature + 1] = (starts[feature + 1] as number) + 1;
  for (let feature = 0; feature < features; feature++)
    starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number);
  return { starts, ends: starts.slice(), places: new Uint32Array(entries), weights: new Float64Array(entries) };
}

/** The pairs of articles of which one is a candidate of the other, the most similar first; of equals the first. */
export function pairsOf(articles: readonly ComparedArticle[]): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  for (const article of articles) {
    for (const { article: other, product } of article.candidates) {
      const [first, second] = article.place < other.place ? [article, other] : [other, article];
      // Of two that are candidates of each other, the pair is taken once.
      if (article === second && first.candidates.some((each) => each.article === second)) continue;
      pairs.push({ first: first.place, second: second.place, product });
    }
  }
  return pairs.sort((a, b) => b.product - a.product || a.first - b.first || a.second - b.second);
}

function byLikeness(a: Candidate, b: Candidate): number {
  return b.product - a.product || a.article.place - b.article.place;
}

/** Puts a candidate into its place in a list of at most so many. */
function insert(article: ComparedArticle, candidate: Candidate, most: number): void {
  const { candidates } = article;
  if (candidates.length >= most) {
    article.isComplete = false;
    if (byLikeness(candidates[most - 1] as Candidate, candidate) < 0) return;
  }
  let at = candidates.length;
  while (at > 0 && byLikeness(candidates[at - 1] as Candidate, candidate) > 0) at -= 1;
  candidates.splice(at, 0, candidate);
  if (candidates.length > most) candidates.pop();
}
