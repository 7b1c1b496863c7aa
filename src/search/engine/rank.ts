import type { Postings } from '../word-lists.ts';

/** A word of a query with its inflected forms and other spellings. */
export interface Term {
  /** As it was typed. */
  word: string;
  /** How often the query contains it. */
  count: number;
  postings: Postings;
  /** The units that have only its parts in a row, or words that begin with it. */
  lesser?: Pick<ReadonlySet<number>, 'has'>;
}

/** The lengths of all units of retrieval: of the articles, or of the quotations. */
export interface Lengths {
  /** How many units there are. */
  size: number;
  /** The mean length in words. */
  mean: number;
  lengthOf(unit: number): number;
  /** The same of titles, with which texts begin; undefined where units have none. */
  titles?: { mean: number; lengthOf(unit: number): number };
}

/** A unit that contains at least one of the terms. */
interface ScoredMatch {
  unit: number;
  score: number;
  /** The indexes of the terms that it contains. */
  terms: readonly number[];
}

/** The constants of the formula. Each was chosen by leaving one of five collections out: `npm run bench -- ranking`. */
export interface RankingConstants {
  /** How slowly further occurrences of a word stop adding to the score. */
  k1: number;
  /** How much the length of a text counts against it, 0 to 1. */
  b: number;
  /** The same as k1 for occurrences in the query. */
  k3: number;
  /** How many words from the beginning, title included, are the opening, and what an occurrence there adds to its count. */
  opening: number;
  openingBonus: number;
  /** What a title that has every term counts beside the text. */
  titleWeight: number;
  /** The weight of two terms that occur near each other, the most words between them, and the most terms of such a query. */
  proximityWeight: number;
  proximityWindow: number;
  proximityTerms: number;
  /** The weight of a word where only its parts stand in a row, or others begin with it. */
  lesserWeight: number;
}

export const RANKING: RankingConstants = {
  k1: 1.5,
  b: 0.65,
  k3: 16,
  opening: 16,
  openingBonus: 1,
  titleWeight: 1,
  proximityWeight: 0.5,
  proximityWindow: 8,
  proximityTerms: 3,
  lesserWeight: 0.5,
};

/** Proximity is measured for this many of the best matches. */
const MAX_PROXIMITY_MATCHES = 300;

/**
 * Ranks every unit that contains any of the terms, the best first; equals by their number, the latest first.
 *
 * The score is Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with k3 for repetition
 * in the query), where occurrences in the opening count more. A title that has every term counts as a text of its own. In
 * a short query, every two terms within a few words of each other add a bonus: the smaller of their inverse document
 * frequencies, divided by their distance (after Rasolofo and Savoy, "Term Proximity Scoring for Keyword-Based Retrieval
 * Systems", 2003).
 */
function rank(terms: readonly Term[], lengths: Lengths, constants = RANKING): ScoredMatch[] {
  const found = new Map<number, { unit: number; score: number; terms: number[] }>();
  for (const [index, term] of terms.entries()) {
    const weight = inverseFrequency(term.postings.size, lengths.size) * queryFrequency(term.count, constants);
    for (const [unit, positions] of term.postings) {
      const ranked = found.get(unit) ?? { unit, score: 0, terms: [] };
      const part = term.lesser?.has(unit) ? constants.lesserWeight : 1;
      ranked.score += part * weight * termFrequency(positions, lengths.lengthOf(unit), lengths.mean, constants);
      ranked.terms.push(index);
      found.set(unit, ranked);
    }
  }
  addTitles(found, terms, lengths, constants);
  const ranked = [...found.values()].sort(byScore);
  if (terms.length < 2 || terms.length > constants.proximityTerms) return ranked;
  for (const each of ranked.slice(0, MAX_PROXIMITY_MATCHES)) {
    each.score += constants.proximityWeight * proximity(each, terms, lengths.size, constants.proximityWindow);
  }
  return ranked.sort(byScore);
}

/** Adds to the units whose titles have every term what the titles score, as if they were all there is. */
function addTitles(
  found: ReadonlyMap<number, ScoredMatch>,
  terms: readonly Term[],
  { size, titles }: Lengths,
  constants: RankingConstants,
): void {
  if (!titles) return;
  const inTitles = terms.map(({ postings }) => placesInTitles(postings, titles));
  const [first, ...others] = inTitles;
  for (const unit of first?.keys() ?? []) {
    const match = found.get(unit);
    if (!match || !others.every((places) => places.has(unit))) continue;
    for (const [index, term] of terms.entries()) {
      const places = inTitles[index]?.get(unit) ?? [];
      const weight = inverseFrequency(inTitles[index]?.size ?? 0, size) * queryFrequency(term.count, constants);
      const frequency = termFrequency(places, titles.lengthOf(unit), titles.mean, { ...constants, opening: 0 });
      match.score += constants.titleWeight * weight * frequency;
    }
  }
}

/** By unit, the places of a term in its title. */
function placesInTitles(postings: Postings, titles: NonNullable<Lengths['titles']>): Postings {
  const inTitles = new Map<number, readonly number[]>();
  for (const [unit, places] of postings) {
    const length = titles.lengthOf(unit);
    if ((places[0] ?? length) < length)
      inTitles.set(
        unit,
        places.filter((place) => place < length),
      );
  }
  return inTitles;
}

/** The inverse document frequency of a term: the logarithm of the odds against it, never below 0. */
export function inverseFrequency(containing: number, all: number): number {
  return Math.log(1 + (all - containing + 0.5) / (containing + 0.5));
}

/** The part of the score that says how often the query repeats a term. */
function queryFrequency(count: number, { k3 }: RankingConstants): number {
  return ((k3 + 1) * count) / (k3 + count);
}

/** The part of the score that says how often a unit contains a term, and where. */
export function termFrequency(
  positions: readonly number[],
  length: number,
  mean: number,
  { k1, b, opening, openingBonus }: Pick<RankingConstants, 'k1' | 'b' | 'opening' | 'openingBonus'> = RANKING,
): number {
  // A quotation found by the name of its speaker contains the name nowhere: it counts once.
  let frequency = Math.max(1, positions.length);
  for (let index = 0; (positions[index] ?? opening) < opening; index += 1) frequency += openingBonus;
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / mean));
}

/** The bonus for terms that occur near each other. */
function proximity(match: ScoredMatch, terms: readonly Term[], all: number, window: number): number {
  const found = match.terms
    .map((index) => terms[index] as Term)
    .map(({ postings }) => ({
      positions: postings.get(match.unit) ?? [],
      rarity: inverseFrequency(postings.size, all),
    }));
  let sum = 0;
  for (const [index, first] of found.entries()) {
    for (const second of found.slice(index + 1)) {
      const apart = distance(first.positions, second.positions);
      if (apart <= window) sum += Math.min(first.rarity, second.rarity) / apart;
    }
  }
  return sum;
}

/** The least distance between two ascending lists of positions. A position in both is one word, and has no distance. */
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

/** Partial matches are listed only where fewer units than this contain every term. */
const ENOUGH_MATCHES = 10;

/** A partial match is listed if its score is at least this part of the best one, or if it makes up the least number. */
const MIN_SCORE_RATIO = 0.25;
const MIN_LISTED = 20;

/** A unit that is listed. */
export interface Match {
  unit: number;
  /** Whether it contains every term, and every phrase as it stands. */
  matchesAll: boolean;
  /** The indexes of the terms that it contains. */
  terms: readonly number[];
  score: number;
}

/**
 * The matches of some terms, in the order of their rank: first those that contain all of them, then, where they are few,
 * those that contain some, down to the cutoff.
 *
 * Filters are applied to a list afterwards: they take away from it, and never make it longer.
 *
 * @param isCandidate whether a unit may be listed at all: whether it contains the phrases
 */
export function listMatches(
  terms: readonly Term[],
  lengths: Lengths,
  isCandidate: (unit: number) => boolean,
  constants = RANKING,
): Match[] {
  const ranked = rank(terms, lengths, constants).filter(({ unit }) => isCandidate(unit));
  const isFull = (match: ScoredMatch) => match.terms.length === terms.length;
  const full = ranked.filter(isFull);
  const partial = full.length >= ENOUGH_MATCHES ? [] : ranked.filter((match) => !isFull(match));
  const cutoff = Math.max(0, ranked[0]?.score ?? 0) * MIN_SCORE_RATIO;
  const close = partial.filter(({ score }, index) => score >= cutoff || index < MIN_LISTED - full.length);
  return [...full, ...close].map((match) => ({ ...match, matchesAll: isFull(match) }));
}
