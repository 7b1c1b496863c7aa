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
   * @param title how many of them are its title, with which they begin
   * @param other the stemmer of its language, where that is another than the site's
   */
  add(article: number, words: readonly string[], title: number, other: Stemmer | undefined): void;
  /**
   * Adds articles as another part has them.
   * @param folder of the chunks of that part, and how many there are
   * @param numbers by the number of an article there its number here; only these are taken
   */
  addFrom(folder: string, chunks: number, numbers: ReadonlyMap<number, number>): void;
  /** Writes the words in their order. @returns how many chunks they are in, which are named by their numbers */
  write(folder: string): number;
}

/** Where a word occurs: the number of an article and a place there, by turns; those of one article together. Numbers take least. */
type Occurrences = number[];

/** What stands between spaces: its words, by their stems, and where each of them occurs. */
interface KnownText {
  stems: readonly string[];
  lists: readonly Occurrences[];
}

export function createWordLists(stem: Stemmer): WordLists {
  const lists = new Map<string, Occurrences>();
  // What stands between spaces comes again and again, and is looked up once each time.
  const known = new Map<string, KnownText>();
  const titles = new Map<number, number>();

  function listOf(stemmed: string): Occurrences {
    const list = lists.get(stemmed) ?? [];
    lists.set(stemmed, list);
    return list;
  }

  function readWord(word: string, next: string): KnownText {
    const stems = [...new Set(keysOfText(word, next).map(stem))];
    const read = { stems, lists: stems.map(listOf) };
    // What a letter of a script without spaces is found by depends on the next.
    if (!hasUnspaced(word)) known.set(word, read);
    return read;
  }

  return {
    add(article, words, title, other) {
      titles.set(article, title);
      for (const [place, word] of words.entries()) {
        const next = words[place + 1] ?? '';
        const { stems, lists: own } = known.get(word) ?? readWord(word, next);
        for (const list of own) list.push(article, place);
        if (!other) continue;
        const others = keysOfText(word, next).map(other);
        for (const each of new Set(others)) if (!stems.includes(each)) listOf(each).push(article, place);
      }
    },
    addFrom(from, chunks, numbers) {
      for (let chunk = 0; chunk < chunks; chunk++) {
        for (const entry of splitChunk(readChunk(join(from, chunkFile(chunk))))) {
          const noteTitle = (article: number, length: number) => titles.set(numbers.get(article) ?? -1, length);
          for (const [article, places] of postingsOf(entry, noteTitle)) {
            const number = numbers.get(article);
            if (number === undefined) continue;
            const list = listOf(entry.word);
            for (const place of places) list.push(number, place);
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
        const postings = [...byArticle(listOf(word))].sort(([a], [b]) => a - b);
        const bytes = entryBytes(wordEntry(word, postings, (article) => titles.get(article) ?? 0));
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

/** The articles of a word, each with the places where it stands. */
function* byArticle(occurrences: Occurrences): Generator<[article: number, places: number[]]> {
  let places: number[] = [];
  for (let at = 0; at < occurrences.length; at += 2) {
    const [article, place] = [occurrences[at] as number, occurrences[at + 1] as number];
    places.push(place);
    if (occurrences[at + 2] === article) continue;
    yield [article, places];
    places = [];
  }
}
