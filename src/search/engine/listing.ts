import { type Lengths, type Ranked, rank, type Term } from './rank.ts';

/** So many with every word are enough: nothing else is listed then. */
const ENOUGH = 10;

/** What has not every word is listed if its score is at least this part of the best one; but some are in any case. */
const NEAR_THE_BEST = 0.25;
const AT_LEAST = 20;

/** Something listed. */
export interface Listed {
  unit: number;
  /** Whether it has every term. */
  whole: boolean;
  /** The indexes of the terms that it has. */
  has: readonly number[];
}

/**
 * What is found for some terms, in its order: first what has all of them, then, where that is too little, what has some
 * of them, as far as it comes near the best.
 *
 * Filters take away from a list and never make a longer one: they are for afterwards.
 *
 * @param has whether something has what it must have beside the terms: their words in a row
 */
export function list(terms: readonly Term[], lengths: Lengths, has: (unit: number) => boolean): Listed[] {
  const ranked = rank(terms, lengths).filter(({ unit }) => has(unit));
  const whole = ranked.filter(({ has }) => has.length === terms.length);
  const best = Math.max(0, ...ranked.slice(0, 1).map(({ score }) => score));
  const others = whole.length >= ENOUGH ? [] : ranked.filter(({ has }) => has.length < terms.length);
  const near = others.filter(({ score }, index) => score >= best * NEAR_THE_BEST || index < AT_LEAST - whole.length);
  return [...whole.map((each) => listed(each, true)), ...near.map((each) => listed(each, false))];
}

function listed({ unit, has }: Ranked, whole: boolean): Listed {
  return { unit, whole, has };
}
