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
  const index = new Map<number, { places: number[]; weights: number[] }>();
  const best = vectors.map((): SimilarPair[] => []);
  const sums = new Float64Array(vectors.length);
  for (const [second, { features, weights }] of vectors.entries()) {
    const touched: number[] = [];
    for (const [at, feature] of features.entries()) {
      const weight = weights[at] ?? 0;
      const before = index.get(feature) ?? { places: [], weights: [] };
      // A plain loop: it runs for each pair and feature, some fifty million times for ten thousand articles.
      for (let each = 0; each < before.places.length; each++) {
        const first = before.places[each] ?? 0;
        const sum = sums[first] ?? 0;
        if (sum === 0) touched.push(first);
        sums[first] = sum + weight * (before.weights[each] ?? 0);
      }
      before.places.push(second);
      before.weights.push(weight);
      index.set(feature, before);
    }
    for (const first of touched) {
      const similarity = sums[first] ?? 0;
      sums[first] = 0;
      if (similarity < least) continue;
      const pair = { first, second, similarity };
      insert(best[first], pair, most);
      insert(best[second], pair, most);
    }
  }
  return [...new Set(best.flat())].sort(byLikeness);
}

/** The most similar first; of equals that which comes first in the list. */
function byLikeness(a: SimilarPair, b: SimilarPair): number {
  return b.similarity - a.similarity || a.first - b.first || a.second - b.second;
}

/** Puts a pair into its place in a list of at most so many. */
function insert(list: SimilarPair[] = [], pair: SimilarPair, most: number): void {
  const last = list[most - 1];
  if (last && byLikeness(last, pair) < 0) return;
  let at = list.length;
  while (at > 0 && byLikeness(list[at - 1] as SimilarPair, pair) > 0) at -= 1;
  list.splice(at, 0, pair);
  if (list.length > most) list.pop();
}
