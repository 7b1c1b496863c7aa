/** Where a word stands: by article the positions of what matches, in ascending order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Words of a query that mean the same: a word, or spellings and forms of one. */
export interface Term {
  /** As typed, lower case. */
  word: string;
  /** How often the query has it. */
  count: number;
  postings: Postings;
}

/** What ranking knows of every unit (an article or a quotation) before any is loaded. */
export interface Lengths {
  /** How many units there are. */
  size: number;
  /** The mean length in words. */
  mean: number;
  lengthOf(unit: number): number;
}

/** A unit that has at least one of the terms. */
export interface ScoredMatch {
  unit: number;
  score: number;
  /** The indexes of the terms that it has. */
  has: readonly number[];
}

/** The constants of the formula: `npm run bench -- search` says how they were chosen. */
interface Parameters {
  /** How soon more of the same word says nothing more. */
  k1: number;
  /** How much a long text counts against its words, 0 to 1. */
  b: number;
  /** How soon a word repeated in the query says nothing more. */
  k3: number;
  /** How many words at the beginning, title included, tell what a text is about, and how much more each counts. */
  opening: number;
  openingBonus: number;
  /** How much it counts that two words stand near each other. */
  nearness: number;
  /** How many words apart they may be. */
  window: number;
}

const PARAMETERS: Parameters = {
  k1: 3,
  b: 0.65,
  k3: 16,
  opening: 16,
  openingBonus: 2,
  nearness: 0.7,
  window: 8,
};

/** How many of the best are looked at for words that stand near each other, and for how many terms of each. */
const LOOKED_AT = 300;
const NEAR_TERMS = 16;

/**
 * Ranks whatever has any of the terms, the best first and equals by their number, the latest first.
 *
 * The score is Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with k3 for the
 * query's side), words of the opening counted more, plus a bonus for every two terms that stand within a few words of
 * each other: the rarity of the more frequent one, divided by their distance (after Rasolofo and Savoy, "Term Proximity
 * Scoring for Keyword-Based Retrieval Systems", 2003).
 */
export function rank(terms: readonly Term[], lengths: Lengths, parameters = PARAMETERS): ScoredMatch[] {
  const found = new Map<number, { unit: number; score: number; has: number[] }>();
  for (const [index, term] of terms.entries()) {
    const weight = rarity(term.postings.size, lengths.size) * repetition(term.count, parameters);
    for (const [unit, positions] of term.postings) {
      const ranked = found.get(unit) ?? { unit, score: 0, has: [] };
      ranked.score += weight * saturation(positions, lengths.lengthOf(unit), lengths.mean, parameters);
      ranked.has.push(index);
      found.set(unit, ranked);
    }
  }
  const ranked = [...found.values()].sort(byScore);
  if (terms.length < 2 || parameters.nearness === 0) return ranked;
  for (const each of ranked.slice(0, LOOKED_AT)) {
    each.score += parameters.nearness * nearness(each, terms, lengths.size, parameters.window);
  }
  return ranked.sort(byScore);
}

/** How much it says that a unit has a term: the logarithm of the odds against it, never below 0. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function repetition(count: number, { k3 }: Parameters): number {
  return ((k3 + 1) * count) / (k3 + count);
}

function saturation(
  positions: readonly number[],
  length: number,
  mean: number,
  { k1, b, opening, openingBonus }: Parameters,
): number {
  // A speaker's name is theirs once, and has no place in their words.
  let frequency = Math.max(1, positions.length);
  for (let index = 0; (positions[index] ?? opening) < opening; index += 1) frequency += openingBonus;
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / mean));
}

function nearness({ unit, has }: ScoredMatch, terms: readonly Term[], all: number, window: number): number {
  const near = has
    .map((index) => terms[index] as Term)
    .map(({ postings }) => ({ positions: postings.get(unit) ?? [], rarity: rarity(postings.size, all) }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, NEAR_TERMS);
  let sum = 0;
  for (const [index, first] of near.entries()) {
    for (const second of near.slice(index + 1)) {
      const apart = distance(first.positions, second.positions);
      if (apart <= window) sum += Math.min(first.rarity, second.rarity) / apart;
    }
  }
  return sum;
}

/** The least distance between two ascending lists of positions. The same position twice is one word, and none. */
function distance(a: readonly number[], b: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x !== y) least = Math.min(least, Math.abs(x - y));
    if (x < y) i += 1;
    else j += 1;
  }
  return least;
}

function byScore(a: ScoredMatch, b: ScoredMatch): number {
  return b.score - a.score || b.unit - a.unit;
}

/** So many with every word are enough: nothing else is listed then. */
const ENOUGH = 10;

/** What has not every word is listed if its score is at least this part of the best one; but some are in any case. */
const NEAR_THE_BEST = 0.25;
const AT_LEAST = 20;

/** Something listed. */
export interface Match {
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
export function list(terms: readonly Term[], lengths: Lengths, has: (unit: number) => boolean): Match[] {
  const ranked = rank(terms, lengths).filter(({ unit }) => has(unit));
  const whole = ranked.filter(({ has }) => has.length === terms.length);
  const best = Math.max(0, ...ranked.slice(0, 1).map(({ score }) => score));
  const others = whole.length >= ENOUGH ? [] : ranked.filter(({ has }) => has.length < terms.length);
  const near = others.filter(({ score }, index) => score >= best * NEAR_THE_BEST || index < AT_LEAST - whole.length);
  return [...whole.map((each) => listed(each, true)), ...near.map((each) => listed(each, false))];
}

function listed({ unit, has }: ScoredMatch, whole: boolean): Match {
  return { unit, whole, has };
}
