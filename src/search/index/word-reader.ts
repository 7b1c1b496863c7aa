import { hasUnspaced } from '../../text/unspaced.ts';
import { loadStemmer, type Stemmer } from '../stemmer.ts';
import { keysOfText } from '../words.ts';
import { createNumberedTexts, type NumberedTexts } from './numbered-texts.ts';
import { vocabularyWords } from './vocabulary.ts';

/** Gives words numbers. The same words come again and again in articles: what each is read as is found out once. */
export interface WordReader {
  /**
   * The numbers of the words of an article.
   * @param words each with the signs around it and the space that may be behind it
   * @param other the language of the article and its stemmer, where that is another than the site's
   */
  read(words: readonly string[], other?: { language: string; stem: Stemmer }): Int32Array;
  /** What words are found by. */
  stems: NumberedTexts;
  /** What the vocabulary has of words. */
  vocabulary: NumberedTexts;
}

/** How many words a reader may know already when it is asked for: up to 70 MB. */
const MAX_KNOWN_WORDS = 250_000;

let last: { language: string; reader: WordReader } | undefined;

/** The reader of a thread, which the parts that are made there share. @param language of the site (BCP 47) */
export async function wordReader(language: string): Promise<WordReader> {
  if (last?.language !== language || last.reader.stems.starts.length > MAX_KNOWN_WORDS)
    last = { language, reader: createWordReader(await loadStemmer(language)) };
  return last.reader;
}

/** @param stem of the site */
export function createWordReader(stem: Stemmer): WordReader {
  const stems = createNumberedTexts();
  const vocabulary = createNumberedTexts();
  /** The numbers of words by the other language of their article. */
  const known = new Map<string | undefined, Map<string, number>>();
  return {
    stems,
    vocabulary,
    read(words, other) {
      const numbers = known.get(other?.language) ?? new Map<string, number>();
      known.set(other?.language, numbers);
      function readWord(word: string, next: string): number {
        // What a letter of a script without spaces is found by depends on the next. No word holds the sign between them.
        const text = hasUnspaced(word) ? `${word}\u200B${next}` : word;
        const before = numbers.get(text);
        if (before !== undefined) return before;
        const keys = keysOfText(word, next);
        stems.add(new Set([...keys.map(stem), ...(other ? keys.map(other.stem) : [])]));
        const number = vocabulary.add(vocabularyWords(word));
        numbers.set(text, number);
        return number;
      }
      const read = new Int32Array(words.length);
      for (let place = 0; place < words.length; place++) {
        const word = words[place] as string;
        read[place] = numbers.get(word) ?? readWord(word, words[place + 1] ?? '');
      }
      return read;
    },
  };
}
