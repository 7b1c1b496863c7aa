import { hashOf } from '../../text/hash.ts';
import { type ArticleFeatures, createFeatureCounter, isEntity, type Vocabulary } from './collect-features.ts';

/** What an article is about: its features in ascending order, and their weights, whole numbers. */
export interface WeightVector {
  features: Uint32Array;
  weights: Uint32Array;
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

/** The parts of a rarity, and of a weight before it is divided by the length of its vector. */
const RARITY_PARTS = 8;
const WEIGHT_PARTS = 16;
/** The parts of a weight: the most that one is. Sums of products of these are exact, in whatever order. */
const UNIT = 2 ** 15;
/** How many steps the usual length takes to double. */
const LENGTH_STEPS = 8;

/** The inner product of the vectors of two articles that are so similar: 1 is about the same. */
export function productOf(similarity: number): number {
  return similarity * UNIT * UNIT;
}

/**
 * Rates features by their rarity: inverse document frequency ln(1 + N/n), where n of N articles have one (Spärck Jones, "A
 * statistical interpretation of term specificity", 1972), in eighths. So an article more or less changes few ratings, and
 * with them few vectors.
 *
 * @param frequencies in how many articles each feature is
 * @param all how many articles there are
 * @returns 0 for what one article alone has, and for what is common
 */
export function rateFeatures(frequencies: Uint32Array, all: number): Uint8Array {
  const commonWord = Math.min(all * MAX_WORD_SHARE, MOST_ARTICLES);
  const commonEntity = Math.min(Math.max(MIN_COMMON_ENTITY, all * MAX_ENTITY_SHARE), MOST_ARTICLES);
  return Uint8Array.from(frequencies, (frequency, feature) => {
    if (frequency < 2 || frequency > (isEntity(feature) ? commonEntity : commonWord)) return 0;
    return Math.max(1, Math.round(RARITY_PARTS * Math.log(1 + all / frequency)));
  });
}

/**
 * Creates a scale.
 * @param ratings of `rateFeatures`
 * @returns weighs the features of an article: how much each counts there, times its rarity. Of words the heaviest are kept
 */
export function createScale(vocabulary: Vocabulary, ratings: Uint8Array): (article: ArticleFeatures) => WeightVector {
  const count = createFeatureCounter(vocabulary);
  const hashes = new Float64Array(vocabulary.size()).fill(-1);
  const hash = (feature: number): number => {
    if ((hashes[feature] as number) < 0) hashes[feature] = hashOf(vocabulary.nameOf(feature));
    return hashes[feature] as number;
  };
  /** Of features that weigh the same one comes first, whatever their numbers. */
  const isBefore = (one: number, other: number): boolean => {
    const [a, b] = [hash(one), hash(other)];
    return a < b || (a === b && vocabulary.nameOf(one) < vocabulary.nameOf(other));
  };
  return (article) => {
    const words = new Heaviest(MAX_WORDS, isBefore);
    const entities: WeightedFeature[] = [];
    count(article, (feature, uses) => {
      const rating = ratings[feature] as number;
      if (rating === 0) return;
      const weight = Math.round(uses * rating * WEIGHT_PARTS);
      if (isEntity(feature)) entities.push({ feature, weight });
      else words.add(feature, weight);
    });
    const taken = [...words.taken, ...entities].sort((a, b) => a.feature - b.feature);
    return {
      features: Uint32Array.from(taken, ({ feature }) => feature),
      weights: Uint32Array.from(taken, ({ weight }) => weight),
    };
  };
}

/** The length of a vector that `createScale` weighed. */
export function lengthOf({ weights }: WeightVector): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}

/** The length of most vectors, in steps: an article more or less hardly ever changes it. */
export function usualLength(lengths: Float64Array): number {
  const median = lengths.toSorted()[lengths.length >> 1] ?? 0;
  return median === 0 ? 0 : 2 ** (Math.round(Math.log2(median) * LENGTH_STEPS) / LENGTH_STEPS);
}

/**
 * The vector of the same direction and of length 1; of an article that says less than most it is shorter, so that the little it
 * says is not taken for all there is.
 */
export function normalize({ features, weights }: WeightVector, length: number, usual: number): WeightVector {
  const whole = Math.max(length, usual);
  return { features, weights: weights.map((weight) => Math.round((weight / whole) * UNIT)) };
}

interface WeightedFeature {
  feature: number;
  weight: number;
}

/** Keeps so many features, the heaviest first. */
class Heaviest {
  readonly taken: WeightedFeature[] = [];
  readonly #most: number;
  readonly #isBefore: (one: number, other: number) => boolean;

  constructor(most: number, isBefore: (one: number, other: number) => boolean) {
    this.#most = most;
    this.#isBefore = isBefore;
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
    return weight > other.weight || (weight === other.weight && this.#isBefore(feature, other.feature));
  }
}
