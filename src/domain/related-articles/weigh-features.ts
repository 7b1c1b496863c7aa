import type { Features, Holding } from './collect-features.ts';

/** What an article is about: its features in ascending order, and their weights. */
export interface Vector {
  features: readonly number[];
  weights: readonly number[];
}

/** A word in more than this share of the articles is a stop word of the collection. */
const COMMON_WORD = 0.1;
/** What more than this share of the articles have to do with tells none of them from others, unless they are few. */
const COMMON_ENTITY = 0.2;
const FEW = 20;
/** How many words an article is known by: the heaviest. */
const WORDS = 40;

/**
 * Weighs the features of each article: how much one counts there, times its inverse document frequency ln(1 + N/n), where n
 * of N articles have it (Spärck Jones, "A statistical interpretation of term specificity", 1972). Left out are what one
 * article alone has, and what is common. Vectors have length 1; those of articles that say less than most are shorter, so
 * that the little they say is not taken for all there is.
 */
export function weighFeatures({ holdings, names }: Features): Vector[] {
  const all = holdings.length;
  const holders = countHolders(holdings);
  const weighed = holdings.map(({ features, counts }) => {
    const words: Weighed[] = [];
    const entities: Weighed[] = [];
    for (const [at, feature] of features.entries()) {
      const held = holders.get(feature) ?? 0;
      const isEntity = feature >= names.firstEntity;
      const common = isEntity ? Math.max(FEW, all * COMMON_ENTITY) : all * COMMON_WORD;
      if (held < 2 || held > common) continue;
      (isEntity ? entities : words).push({ feature, weight: (counts[at] ?? 0) * Math.log(1 + all / held) });
    }
    return [...heaviest(words, WORDS), ...entities].sort((a, b) => a.feature - b.feature);
  });
  const lengths = weighed.map((features) => Math.hypot(...features.map(({ weight }) => weight)));
  const usual = median(lengths);
  return weighed.map((features, at) => {
    const length = Math.max(lengths[at] ?? 0, usual);
    return { features: features.map(({ feature }) => feature), weights: features.map(({ weight }) => weight / length) };
  });
}

interface Weighed {
  feature: number;
  weight: number;
}

/** In how many articles each feature is. */
function countHolders(holdings: readonly Holding[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  for (const { features } of holdings)
    for (const feature of features) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  return holders;
}

function heaviest(features: Weighed[], most: number): Weighed[] {
  return features.sort((a, b) => b.weight - a.weight || a.feature - b.feature).slice(0, most);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
