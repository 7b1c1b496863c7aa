import { type VocabularyTable, vocabularyShard } from '../tables.ts';

/** Words of letters alone, with the apostrophes within; a word that holds a digit is none. */
const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu;

/** A word with fewer letters is hardly misspelt, and one that it could be meant for is always near. */
const SHORTEST = 3;
/** In so many articles a misprint is likelier than a word that somebody asks for. */
const MANY_ARTICLES = 2000;
const RARE = 3;
/** From here on, how often a word is used tells whether it says anything. */
const ENOUGH_ARTICLES = 50;

/** In how many articles of a collection each word stands. */
export interface Vocabulary {
  add(text: string): void;
  /** Words that are in more than half of the articles; none where these are too few to tell. */
  common(): string[];
  /** By first letter, for every letter that there is a file for. */
  tables(): Map<string, VocabularyTable>;
}

export function createVocabulary(): Vocabulary {
  const counts = new Map<string, number>();
  let articles = 0;
  const sorted = () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

  return {
    add: (text) => {
      articles += 1;
      for (const word of vocabularyWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    common: () => {
      if (articles < ENOUGH_ARTICLES) return [];
      return sorted().flatMap(([word, count]) => (count > articles / 2 ? [word] : []));
    },
    tables: () => {
      const least = articles > MANY_ARTICLES ? RARE : 1;
      const kept = sorted().filter(([word, count]) => count >= least && [...word].length >= SHORTEST);
      const shards = Map.groupBy(kept, ([word]) => vocabularyShard(word));
      return new Map([...'abcdefghijklmnopqrstuvwxyz', 'other'].map((shard) => [shard, shards.get(shard) ?? []]));
    },
  };
}

/** The different words of a text, lower case, without the ending ’s; apostrophes are straight. */
export function vocabularyWords(text: string): Set<string> {
  const words = text.normalize('NFC').toLowerCase().matchAll(WORD);
  return new Set(Array.from(words, ([word]) => word.replaceAll('’', "'").replace(/'s$/, '')));
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
