import type { Stemmer } from '../stemmer.ts';
import type { Postings } from '../word-lists.ts';
import { singleWords, writtenWords } from '../words.ts';
import { inverseFrequency, type Lengths, type Match, termFrequency } from './rank.ts';

/** Fewer terms say what is meant; a question of more describes it, and so do the words of what answers it. */
export const MIN_FEEDBACK_TERMS = 4;

/** How many of the first results are read, how many of them have a word that counts, and how many such words there are. */
export const FEEDBACK_RESULTS = 10;
const MIN_RESULTS_WITH_WORD = 3;
const FEEDBACK_WORDS = 10;

/** How many of the first results stay where they are: a reader sees them before the others are ranked again. */
export const KEPT_RESULTS = 3;

/** The part of the score that the words of the question keep. */
const QUESTION_WEIGHT = 0.85;

/** What answers a question need not open with these words: they are counted as plain BM25 counts. */
const PLAIN = { k1: 1.2, b: 0.75, opening: 0, openingBonus: 0 };

/** Shorter words say too little. */
const SHORTEST = 3;

/** A word of the first results, and its part among those that count: they add up to 1. */
export interface FeedbackWord {
  stem: string;
  part: number;
}

/**
 * The words that the first results have in common: the relevance model RM3 (Abdul-Jaleel and others, "UMass at TREC 2004"),
 * of words that several of them have.
 *
 * @param results the first, each with its score and the words of its text
 */
export function feedbackWords(
  results: readonly { score: number; words: readonly string[] }[],
  stopWords: ReadonlySet<string>,
  stem: Stemmer,
): FeedbackWord[] {
  const all = results.reduce((sum, { score }) => sum + score, 0);
  const found = new Map<string, { part: number; results: number }>();
  for (const { score, words } of results) {
    const stems = singleWords(words.flatMap(writtenWords))
      .filter(({ text }) => !stopWords.has(text))
      .map(({ keys }) => stem(keys[0]?.[0] ?? ''));
    const own = new Set<string>();
    for (const each of stems) {
      if (each.length < SHORTEST || !/\p{L}/u.test(each)) continue;
      const known = found.get(each) ?? { part: 0, results: 0 };
      found.set(each, known);
      known.part += score / all / stems.length;
      if (!own.has(each)) known.results += 1;
      own.add(each);
    }
  }
  const chosen = [...found]
    .filter(([, { results: having }]) => having >= MIN_RESULTS_WITH_WORD)
    .sort(([a, { part }], [b, { part: other }]) => other - part || (a < b ? -1 : 1))
    .slice(0, FEEDBACK_WORDS);
  const sum = chosen.reduce((total, [, { part }]) => total + part, 0);
  return chosen.map(([each, { part }]) => ({ stem: each, part: part / sum }));
}

/**
 * What words of the first results add to the score of a unit.
 *
 * @param words each with where it occurs
 * @param asked how many words the question has
 */
export function feedbackBonus(
  words: readonly (FeedbackWord & { postings: Postings })[],
  asked: number,
  lengths: Lengths,
): (unit: number) => number {
  const weight = (asked * (1 - QUESTION_WEIGHT)) / QUESTION_WEIGHT;
  const bonus = new Map<number, number>();
  for (const { part, postings } of words) {
    const rarity = inverseFrequency(postings.size, lengths.size);
    for (const [unit, places] of postings) {
      const added = weight * part * rarity * termFrequency(places, lengths.lengthOf(unit), lengths.mean, PLAIN);
      bonus.set(unit, (bonus.get(unit) ?? 0) + added);
    }
  }
  return (unit) => bonus.get(unit) ?? 0;
}

/** Ranks matches again: all but those that a reader sees already, and none that has every word behind one that lacks some. */
export function rankAgain(matches: readonly Match[], bonusOf: (unit: number) => number): Match[] {
  const others = matches.slice(KEPT_RESULTS).map((match) => ({ match, score: match.score + bonusOf(match.unit) }));
  const ranked = others.sort(
    (a, b) =>
      Number(b.match.matchesAll) - Number(a.match.matchesAll) || b.score - a.score || b.match.unit - a.match.unit,
  );
  return [...matches.slice(0, KEPT_RESULTS), ...ranked.map(({ match }) => match)];
}
