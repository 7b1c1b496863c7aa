import lunr from 'lunr';
import type { IndexedText } from './other-indexes.ts';

/** What the plainest ranking needs: where each word occurs how often, and how long each text is. */
export interface PlainIndex {
  ids: string[];
  lengths: number[];
  /** By word, the numbers of the texts that have it, each with how often. */
  words: Record<string, [text: number, times: number][]>;
}

/** The constants that are usual (Robertson and Zaragoza 2009). */
const [K1, B] = [1.2, 0.75];

/** The words of a text as lunr has them: without its stop words, as Porter stems. */
function stemsOf(text: string): string[] {
  const pipeline = new lunr.Pipeline();
  pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  return pipeline
    .run(lunr.tokenizer(text))
    .map(String)
    .filter((word) => word !== '');
}

export function plainIndex(texts: readonly IndexedText[]): PlainIndex {
  const index: PlainIndex = { ids: [], lengths: [], words: Object.create(null) };
  for (const [number, { id, title, text }] of texts.entries()) {
    const words = stemsOf(`${title} ${text}`);
    index.ids.push(id);
    index.lengths.push(words.length);
    for (const [word, own] of Map.groupBy(words, (each) => each)) {
      index.words[word] ??= [];
      index.words[word].push([number, own.length]);
    }
  }
  return index;
}

/** Okapi BM25 and nothing else. @returns ids, the best first */
export function plainSearch({ ids, lengths, words }: PlainIndex, asked: string): string[] {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const scores = new Map<number, number>();
  for (const word of stemsOf(asked)) {
    const found = words[word] ?? [];
    const rarity = Math.log(1 + (ids.length - found.length + 0.5) / (found.length + 0.5));
    for (const [text, times] of found) {
      const part = (times * (K1 + 1)) / (times + K1 * (1 - B + (B * (lengths[text] ?? 0)) / mean));
      scores.set(text, (scores.get(text) ?? 0) + rarity * part);
    }
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([text]) => ids[text] ?? '');
}
