import type { WeightVector } from './weigh-features.ts';

/** Two articles by their places in the list, the first before the second. */
export interface SimilarPair {
  first: number;
  second: number;
  /** The inner product of their vectors: above 0, and 1 where they are about the same. */
  similarity: number;
}

/**
 * The pairs that are among the most similar for at least one of the two. Only articles that have a feature in common are
 * compared, by an index from features to articles.
 *
 * @param most how many pairs are kept for each article
 * @param least below this similarity none is
 * @returns the most similar first; of equals those that come first in the list
 */
export function findSimilar(vectors: readonly WeightVector[], most: number, least: number): SimilarPair[] {
  const index = layOutIndex(vectors);
  const best = vectors.map((): SimilarPair[] => []);
  const sums = new Float64Array(vectors.length);
  const touched = new Uint32Array(vectors.length);
  for (const [second, vector] of vectors.entries()) {
    const { features, weights } = vector;
    let count = 0;
    // Plain loops: they run for each pair and feature, some ten million times for ten thousand articles.
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] as number;
      const weight = weights[at] as number;
      const start = index.starts[feature] as number;
      const end = index.ends[feature] as number;
      for (let each = start; each < end; each++) {
        const first = index.places[each] as number;
        const sum = sums[first] as number;
        if (sum === 0) touched[count++] = first;
        sums[first] = sum + weight * (index.weights[each] as number);
      }
    }
    fill(index, second, vector);
    for (let each = 0; each < count; each++) {
      const first = touched[each] as number;
      const similarity = sums[first] as number;
      sums[first] = 0;
      if (similarity < least) continue;
      const [ofFirst, ofSecond] = [best[first] as SimilarPair[], best[second] as SimilarPair[]];
      if (similarity < leastIn(ofFirst, most) && similarity < leastIn(ofSecond, most)) continue;
      const pair = { first, second, similarity };
      insert(ofFirst, pair, most);
      insert(ofSecond, pair, most);
    }
  }
  return [...new Set(best.flat())].sort(byLikeness);
}

/**
 * Finds the pairs of one article when they are asked for.
 *
 * @param least below this similarity none is
 * @returns gives all pairs that an article is in, by its place, in the order of `findSimilar`
 */
export function indexSimilar(vectors: readonly WeightVector[], least: number): (place: number) => SimilarPair[] {
  const index = layOutIndex(vectors);
  for (const [place, vector] of vectors.entries()) fill(index, place, vector);
  const sums = new Float64Array(vectors.length);
  return (place) => {
    const { features, weights } = vectors[place] as WeightVector;
    const touched: number[] = [];
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] as number;
      const weight = weights[at] as number;
      const end = index.ends[feature] as number;
      for (let each = index.starts[feature] as number; each < end; each++) {
        const other = index.places[each] as number;
        const sum = sums[other] as number;
        if (sum === 0) touched.push(other);
        sums[other] = sum + weight * (index.weights[each] as number);
      }
    }
    const pairs: SimilarPair[] = [];
    for (const other of touched) {
      const similarity = sums[other] as number;
      sums[other] = 0;
      if (similarity < least || other === place) continue;
      pairs.push({ first: Math.min(place, other), second: Math.max(place, other), similarity });
    }
    return pairs.sort(byLikeness);
  };
}

/** How similar the last pair of a full list is; less than any pair where the list has room. */
function leastIn(list: readonly SimilarPair[], most: number): number {
  return list[most - 1]?.similarity ?? -1;
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
    const feature = features[at] as number;
    const end = index.ends[feature] as number;
    index.places[end] = place;
    index.weights[end] = weights[at] as number;
    index.ends[feature] = end + 1;
  }
}

function layOutIndex(vectors: readonly WeightVector[]): FeatureIndex {
  let features = 0;
  let entries = 0;
  for (const vector of vectors) {
    entries += vector.features.length;
    for (const feature of vector.features) features = Math.max(features, feature + 1);
  }
  const starts = new Uint32Array(features + 1);
  for (const vector of vectors)
    for (const feature of vector.features) starts[feature + 1] = (starts[feature + 1] as number) + 1;
  for (let feature = 0; feature < features; feature++)
    starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number);
  return { starts, ends: starts.slice(), places: new Uint32Array(entries), weights: new Float64Array(entries) };
}

/** The most similar first; of equals that which comes first in the list. */
export function byLikeness(a: SimilarPair, b: SimilarPair): number {
  return b.similarity - a.similarity || a.first - b.first || a.second - b.second;
}

/** Puts a pair into its place in a list of at most so many. */
function insert(list: SimilarPair[], pair: SimilarPair, most: number): void {
  const last = list[most - 1];
  if (last && byLikeness(last, pair) < 0) return;
  let at = list.length;
  while (at > 0 && byLikeness(list[at - 1] as SimilarPair, pair) > 0) at -= 1;
  list.splice(at, 0, pair);
  if (list.length > most) list.pop();
}
