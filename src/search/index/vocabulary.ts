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
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
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
export function wordsOf(text: string): Set<string> {
  const words = text.normalize('NFC').toLowerCase().matchAll(WORD);
  return new Set(Array.from(words, ([word]) => word.replaceAll('’', "'").replace(/'s$/, '')));
}
