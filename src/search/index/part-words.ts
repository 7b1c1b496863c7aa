import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chunkFile } from '../tables.ts';
import { entryBytes, postingsOf, splitChunk, wordEntry } from '../word-lists.ts';
import { packChunk, readChunk } from './chunk-files.ts';
import type { NumberedTexts } from './numbered-texts.ts';

/** How many bytes of words a chunk of a part holds before it is compressed, but for its last word. */
const CHUNK_BYTES = 65_536;

/** An article whose words have been read. */
export interface ReadArticle {
  number: number;
  /** The numbers of its words. */
  words: Int32Array;
  /** How many of them are its title, with which they begin. */
  title: number;
}

/** The words of articles that another part has. */
export interface KnownWords {
  /** The folder of the chunks of that part, and how many there are. */
  folder: string;
  chunks: number;
  /** By the number of an article there its number here; only these are taken. */
  numbers: ReadonlyMap<number, number>;
}

/** An article that has a word, and the places where it stands there. */
type Posting = [article: number, places: readonly number[]];

/**
 * Writes the words of the articles of a part in their order, with the places where they stand.
 *
 * @param articles in the order of their numbers
 * @param stems what their words are found by
 * @param known other articles
 * @returns how many chunks they are in, which are named by their numbers
 */
export function writeWordLists(
  articles: readonly ReadArticle[],
  stems: NumberedTexts,
  known: KnownWords | undefined,
  folder: string,
): number {
  const titles = new Map(articles.map(({ number, title }) => [number, title]));
  const taken = known ? takePostings(known, titles) : new Map<string, Posting[]>();
  const own = listPostings(articles, stems);
  let count = 0;
  let chunk: Uint8Array[] = [];
  const flush = () => {
    if (chunk.length > 0) writeFileSync(join(folder, chunkFile(count++)), packChunk(Buffer.concat(chunk)));
    chunk = [];
  };
  let size = 0;
  const words = new Set([...own.keys(), ...taken.keys()]);
  for (const word of [...words].sort()) {
    const postings = [...(taken.get(word) ?? []), ...(own.get(word)?.() ?? [])];
    if (taken.has(word)) postings.sort(([a], [b]) => a - b);
    const bytes = entryBytes(wordEntry(word, postings, (article) => titles.get(article) ?? 0));
    chunk.push(bytes);
    size += bytes.length;
    if (size < CHUNK_BYTES) continue;
    flush();
    size = 0;
  }
  flush();
  return count;
}

/** The postings of another part by their words. @param titles is told of the titles that they stand in */
function takePostings({ folder, chunks, numbers }: KnownWords, titles: Map<number, number>): Map<string, Posting[]> {
  const taken = new Map<string, Posting[]>();
  const noteTitle = (article: number, length: number) => titles.set(numbers.get(article) ?? -1, length);
  for (let chunk = 0; chunk < chunks; chunk++) {
    for (const entry of splitChunk(readChunk(join(folder, chunkFile(chunk))))) {
      const postings = Array.from(postingsOf(entry, noteTitle)).flatMap(([article, places]): Posting[] => {
        const number = numbers.get(article);
        return number === undefined ? [] : [[number, places]];
      });
      if (postings.length > 0) taken.set(entry.word, postings);
    }
  }
  return taken;
}

/** The words that stand in articles, with what gives the postings of each. */
function listPostings(
  articles: readonly ReadArticle[],
  { texts, numbers, starts }: NumberedTexts,
): Map<string, () => Iterable<Posting>> {
  // All occurrences are in one list, those of a text together: where they begin follows from how often each occurs.
  const ends = new Int32Array(texts.length);
  for (const { words } of articles) {
    for (const word of words) {
      const end = starts[word + 1] as number;
      for (let at = starts[word] as number; at < end; at++) {
        const text = numbers[at] as number;
        ends[text] = (ends[text] as number) + 1;
      }
    }
  }
  let size = 0;
  for (const [text, count] of ends.entries()) {
    ends[text] = size;
    size += count;
  }
  const articleAt = new Int32Array(size);
  const placeAt = new Int32Array(size);
  for (const { number, words } of articles) {
    let place = 0;
    for (const word of words) {
      const end = starts[word + 1] as number;
      for (let at = starts[word] as number; at < end; at++) {
        const text = numbers[at] as number;
        const next = ends[text] as number;
        articleAt[next] = number;
        placeAt[next] = place;
        ends[text] = next + 1;
      }
      place += 1;
    }
  }
  function* postings(from: number, to: number): Generator<Posting> {
    let places: number[] = [];
    for (let at = from; at < to; at++) {
      const article = articleAt[at] as number;
      places.push(placeAt[at] as number);
      if (at + 1 < to && articleAt[at + 1] === article) continue;
      yield [article, places];
      places = [];
    }
  }
  const lists = new Map<string, () => Iterable<Posting>>();
  let start = 0;
  for (const [text, end] of ends.entries()) {
    const from = start;
    if (end > from) lists.set(texts[text] as string, () => postings(from, end));
    start = end;
  }
  return lists;
}
