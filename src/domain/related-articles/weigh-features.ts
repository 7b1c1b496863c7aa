import type { Features, FeatureVector } from './collect-features.ts';

/** What an article is about: its features in ascending order, and their weights. */
export interface WeightVector {
  features: Uint32Array;
  weights: Float64Array;
}

/** A word in more than this share of the articles is a stop word of the collection. */
const MAX_WORD_SHARE = 0.1;
/** What more than this share of the articles have to do with tells none of them from others, unless they are few. */
const MAX_ENTITY_SHARE = 0.2;
const MIN_COMMON_ENTITY = 20;
/**
 * Nor does what more articles than these have, however many there are: each feature brings an article together with all
 * others that have it, so this bounds what relating takes. See decision 34.
 */
const MOST_ARTICLES = 2000;
/** How many words an article is known by: the heaviest. */
const MAX_WORDS = 40;

/**
 * Weighs the features of each article: how much one counts there, times its inverse document frequency ln(1 + N/n), where n
 * of N articles have it (Spärck Jones, "A statistical interpretation of term specificity", 1972). Left out are what one
 * article alone has, and what is common. Vectors have length 1; those of articles that say less than most are shorter, so
 * that the little they say is not taken for all there is.
 */
export function weighFeatures({ vectors, names }: Features): WeightVector[] {
  const all = vectors.length;
  const frequencies = countArticles(vectors, names.firstEntity + names.entities.length);
  const rarities = Float64Array.from(frequencies, (frequency) => Math.log(1 + all / frequency));
  const commonWord = Math.min(all * MAX_WORD_SHARE, MOST_ARTICLES);
  const commonEntity = Math.min(Math.max(MIN_COMMON_ENTITY, all * MAX_ENTITY_SHARE), MOST_ARTICLES);
  const weighed = vectors.map(({ features, counts }) => {
    const words = new Heaviest(MAX_WORDS);
    const entities: WeightedFeature[] = [];
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] as number;
      const frequency = frequencies[feature] as number;
      const isEntity = feature >= names.firstEntity;
      if (frequency < 2 || frequency > (isEntity ? commonEntity : commonWord)) continue;
      const weight = (counts[at] as number) * (rarities[feature] as number);
      if (isEntity) entities.push({ feature, weight });
      else words.add(feature, weight);
    }
    return [...words.taken, ...entities].sort((a, b) => a.feature - b.feature);
  });
  const lengths = weighed.map((features) => Math.hypot(...features.map(({ weight }) => weight)));
  const usual = median(lengths);
  return weighed.map((features, at) => {
    const length = Math.max(lengths[at] ?? 0, usual);
    const vector = { features: new Uint32Array(features.length), weights: new Float64Array(features.length) };
    for (const [place, { feature, weight }] of features.entries()) {
      vector.features[place] = feature;
      vector.weights[place] = weight / length;
    }
    return vector;
  });
}

interface WeightedFeature {
  feature: number;
  weight: number;
}

/** Keeps so many features, the heaviest first; of those that weigh the same the first by number. */
class Heaviest {
  readonly taken: WeightedFeature[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(feature: number, weight: number): void {
    let at = this.taken.length;
    if (at === this.#most && !this.#isHeavier(feature, weight, at - 1)) return;
    while (at > 0 && this.#isHeavier(feature, weight, at - 1)) at -= 1;
    this.taken.splice(at, 0, { feature, weight });
    if (this.taken.length > this.#most) this.taken.pop();
  }

  #isHeavier(feature: number, weight: number, at: number): boolean {
    const other = this.taken[at] as WeightedFeature;
    return weight > other.weight || (weight === other.weight && feature < other.feature);
  }
}

/** In how many articles each feature is. */
function countArticles(vectors: readonly FeatureVector[], all: number): Uint32Array {
  const frequencies = new Uint32Array(all);
  for (const { features } of vectors)
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] as number;
      frequencies[feature] = (frequencies[feature] as number) + 1;
    }
  return frequencies;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
