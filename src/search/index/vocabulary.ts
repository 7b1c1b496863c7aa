import { type VocabularyTable, vocabularyShard } from '../tables.ts';
import type { NumberedTexts } from './numbered-texts.ts';

/** Words of letters alone, with the apostrophes within; a word that holds a digit is none. */
const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu;

/** A word with fewer letters is hardly misspelt, and one that it could be meant for is always near. */
const SHORTEST = 3;
/** In so many articles a misprint is likelier than a word that somebody asks for. */
const MANY_ARTICLES = 2000;
const RARE = 3;
/** From here on, how often a word is used tells whether it says anything. */
const ENOUGH_ARTICLES = 50;

/** Words, lower case, each with the number of articles that it stands in, sorted. */
export type WordCounts = (readonly [word: string, articles: number])[];

/**
 * Counts in how many articles each word of the vocabulary stands.
 * @param articles the numbers of their words
 */
export function countVocabulary(articles: Iterable<Int32Array>, { texts, numbers, starts }: NumberedTexts): WordCounts {
  const counts = new Int32Array(texts.length);
  /** By the number of a text, the last article that it was counted for. */
  const countedFor = new Int32Array(texts.length);
  let article = 0;
  for (const words of articles) {
    article += 1;
    for (const word of words) {
      const end = starts[word + 1] as number;
      for (let at = starts[word] as number; at < end; at++) {
        const text = numbers[at] as number;
        if (countedFor[text] === article) continue;
        countedFor[text] = article;
        counts[text] = (counts[text] as number) + 1;
      }
    }
  }
  const counted: WordCounts = [];
  for (const [text, count] of counts.entries()) if (count > 0) counted.push([texts[text] as string, count]);
  return sortCounts(counted);
}

/** The words of several parts of a collection, with the numbers of articles of them all. */
export function addCounts(parts: readonly WordCounts[]): WordCounts {
  const [first = [], ...others] = parts;
  const sum = new Map<string, number>(first);
  for (const counts of others) for (const [word, count] of counts) sum.set(word, (sum.get(word) ?? 0) + count);
  return sortCounts([...sum]);
}

/** The counts of a part without those of some of its articles, and with those of others. */
export function changeCounts(counts: WordCounts, removed: WordCounts, added: WordCounts): WordCounts {
  const changed = new Map<string, number>(counts);
  for (const [word, count] of removed) changed.set(word, (changed.get(word) ?? 0) - count);
  for (const [word, count] of added) changed.set(word, (changed.get(word) ?? 0) + count);
  return sortCounts([...changed].filter(([, count]) => count > 0));
}

function sortCounts(counts: WordCounts): WordCounts {
  return counts.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The words that are in more than half of the articles; none where these are too few to tell. */
export function commonWords(counts: WordCounts, articles: number): string[] {
  if (articles < ENOUGH_ARTICLES) return [];
  return counts.flatMap(([word, count]) => (count > articles / 2 ? [word] : []));
}

/** The tables of the vocabulary by first letter, for every letter that there is a file for. */
export function vocabularyTables(counts: WordCounts, articles: number): Map<string, VocabularyTable> {
  const least = articles > MANY_ARTICLES ? RARE : 1;
  const kept = counts.filter(([word, count]) => count >= least && [...word].length >= SHORTEST);
  const shards = Map.groupBy(kept, ([word]) => vocabularyShard(word));
  return new Map(
    [...'abcdefghijklmnopqrstuvwxyz', 'other'].map((shard) => [
      shard,
      (shards.get(shard) ?? []).map(([word, count]): VocabularyTable[number] => [word, count]),
    ]),
  );
}

/** The different words of a text, lower case, without the ending ’s; apostrophes are straight. */
export function vocabularyWords(text: string): Set<string> {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return new Set(words.map((word) => (/['’]/.test(word) ? word.replaceAll('’', "'").replace(/'s$/, '') : word)));
}

/** Words of English that only join others, ask, or point: articles, pronouns, prepositions, conjunctions, auxiliaries. */
const ENGLISH = `a about above after again against all also am among an and any are as at be because been before being
  below between both but by can cannot could did do does doing done during each either else ever every few for from
  further had has have having he her here hers herself him himself his how however i if in into is it its itself just
  least less let like many may me might mine more most much must my myself neither no nor not now of off often on once one
  only onto or other others our ours ourselves out over own per quite rather same shall she should since so some such
  than that the their theirs them themselves then there these they this those though through thus to too toward towards
  under until up upon us very was we were what whatever when where whether which while who whom whose why will with within
  without would yet you your yours yourself`;

/**
 * The words of a collection that say nothing alone: those of its language, where we know them, and those that stand in
 * most articles.
 *
 * @param language of the site, as a tag: `en`, `pt-BR`
 * @param common words in more than half of the articles
 */
export function stopWords(language: string, common: readonly string[]): string[] {
  const known = /^en\b/i.test(language) ? ENGLISH.split(/\s+/) : [];
  return [...new Set([...known, ...common])].sort();
}
