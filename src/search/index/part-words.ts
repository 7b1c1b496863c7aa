import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasUnspaced } from '../../text/unspaced.ts';
import type { Stemmer } from '../stemmer.ts';
import { chunkFile } from '../tables.ts';
import { entryBytes, postingsOf, splitChunk, wordEntry } from '../word-lists.ts';
import { keysOfText } from '../words.ts';
import { packChunk, readChunk } from './chunk-files.ts';

/** How many bytes of words a chunk of a part holds before it is compressed, but for its last word. */
const CHUNK_BYTES = 65_536;

/** The words of the articles of a part, with the places where they stand. */
export interface WordLists {
  /**
   * @param article its number
   * @param words each with the space that may be behind it
   * @param other the stemmer of its language, where that is another than the site's
   */
  add(article: number, words: readonly string[], other: Stemmer | undefined): void;
  /**
   * Adds articles as another part has them.
   * @param folder of the chunks of that part, and how many there are
   * @param numbers by the number of an article there its number here; only these are taken
   */
  addFrom(folder: string, chunks: number, numbers: ReadonlyMap<number, number>): void;
  /** Writes the words in their order. @returns how many chunks they are in, which are named by their numbers */
  write(folder: string): number;
}

/** By word its articles, each with the places of the word. */
type Postings = [article: number, places: readonly number[]][];

export function createWordLists(stem: Stemmer): WordLists {
  const lists = new Map<string, Postings>();
  // What stands between spaces comes again and again.
  const known = new Map<string, readonly string[]>();

  /** The keys of a word, by their stems. */
  function stemsOf(word: string, next: string): readonly string[] {
    const there = known.get(word);
    if (there) return there;
    const stems = [...new Set(keysOfText(word, next).map(stem))];
    // What a letter of a script without spaces is found by depends on the next.
    if (!hasUnspaced(word)) known.set(word, stems);
    return stems;
  }

  /** Places of one article, which are not yet as they are written. */
  const open = new Map<string, number[]>();

  function note(word: string, place: number): void {
    const places = open.get(word);
    if (places) places.push(place);
    else open.set(word, [place]);
  }

  function take(word: string, article: number, places: readonly number[]): void {
    const list = lists.get(word);
    if (list) list.push([article, places]);
    else lists.set(word, [[article, places]]);
  }

  return {
    add(article, words, other) {
      for (const [place, word] of words.entries()) {
        const next = words[place + 1] ?? '';
        const stems = stemsOf(word, next);
        const others = other
          ? keysOfText(word, next)
              .map(other)
              .filter((each) => !stems.includes(each))
          : [];
        for (const each of [...stems, ...new Set(others)]) note(each, place);
      }
      for (const [word, places] of open) take(word, article, places);
      open.clear();
    },
    addFrom(from, chunks, numbers) {
      for (let chunk = 0; chunk < chunks; chunk++) {
        for (const entry of splitChunk(readChunk(join(from, chunkFile(chunk))))) {
          for (const [article, places] of postingsOf(entry)) {
            const number = numbers.get(article);
            if (number !== undefined) take(entry.word, number, places);
          }
        }
      }
    },
    write(folder) {
      let count = 0;
      let chunk: Uint8Array[] = [];
      const flush = () => {
        if (chunk.length > 0) writeFileSync(join(folder, chunkFile(count++)), packChunk(Buffer.concat(chunk)));
        chunk = [];
      };
      let size = 0;
      for (const word of [...lists.keys()].sort()) {
        const postings = (lists.get(word) ?? []).sort(([a], [b]) => a - b);
        const bytes = entryBytes(wordEntry(word, postings));
        chunk.push(bytes);
        size += bytes.length;
        if (size < CHUNK_BYTES) continue;
        flush();
        size = 0;
      }
      flush();
      return count;
    },
  };
}
