import type { Features, FeatureVector } from './collect-features.ts';

/** What an article is about: its features in ascending order, and their weights. */
export interface WeightVector {
  features: readonly number[];
  weights: readonly number[];
}

/** A word in more than this share of the articles is a stop word of the collection. */
const MAX_WORD_SHARE = 0.1;
/** What more than this share of the articles have to do with tells none of them from others, unless they are few. */
const MAX_ENTITY_SHARE = 0.2;
const MIN_COMMON_ENTITY = 20;
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
  const frequencies = countArticles(vectors);
  const weighed = vectors.map(({ features, counts }) => {
    const words: WeightedFeature[] = [];
    const entities: WeightedFeature[] = [];
    for (const [at, feature] of features.entries()) {
      const frequency = frequencies.get(feature) ?? 0;
      const isEntity = feature >= names.firstEntity;
      const common = isEntity ? Math.max(MIN_COMMON_ENTITY, all * MAX_ENTITY_SHARE) : all * MAX_WORD_SHARE;
      if (frequency < 2 || frequency > common) continue;
      (isEntity ? entities : words).push({ feature, weight: (counts[at] ?? 0) * Math.log(1 + all / frequency) });
    }
    return [...heaviest(words, MAX_WORDS), ...entities].sort((a, b) => a.feature - b.feature);
  });
  const lengths = weighed.map((features) => Math.hypot(...features.map(({ weight }) => weight)));
  const usual = median(lengths);
  return weighed.map((features, at) => {
    const length = Math.max(lengths[at] ?? 0, usual);
    return { features: features.map(({ feature }) => feature), weights: features.map(({ weight }) => weight / length) };
  });
}

interface WeightedFeature {
  feature: number;
  weight: number;
}

/** In how many articles each feature is. */
function countArticles(vectors: readonly FeatureVector[]): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  for (const { features } of vectors)
    for (const feature of features) frequencies.set(feature, (frequencies.get(feature) ?? 0) + 1);
  return frequencies;
}

function heaviest(features: WeightedFeature[], most: number): WeightedFeature[] {
  return features.sort((a, b) => b.weight - a.weight || a.feature - b.feature).slice(0, most);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
