/*
 * The words of an index as they are written: in the order of their code units, each with the articles that have it and the
 * places where it stands in them. All numbers are written in seven bits a byte, the lowest first.
 *
 *     a chunk    is words, one behind the other
 *     a word     is its length in bytes, its letters (UTF-8), how many articles have it, the number of the first, the distance
 *                to the last, how many bytes follow, and: the places in the first article, then of each other article the
 *                distance from the one before it and the places in it
 *     places     are twice how many there are, the first, and of each other the distance from the one before it; where the
 *                first is in the title, one more than twice, followed by how many words the title has
 */

/** Where a word occurs: for each article or quotation that contains it, its positions in words, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A word of a chunk. Its articles are read where they are wanted. */
export interface WordEntry {
  word: string;
  /** How many articles have it, and the numbers of the first and of the last. */
  count: number;
  first: number;
  last: number;
  /** The places in the first article, and everything behind them. */
  places: Uint8Array;
}

/**
 * An entry for a word.
 * @param postings at least one article, in the order of their numbers
 * @param titleLength how many words the title of an article has; its text begins with it
 */
export function wordEntry(
  word: string,
  postings: Iterable<readonly [article: number, places: readonly number[]]>,
  titleLength: (article: number) => number = () => 0,
): WordEntry {
  const bytes: number[] = [];
  const entry = { word, count: 0, first: 0, last: 0 };
  for (const [article, places] of postings) {
    if (entry.count === 0) entry.first = article;
    else pushNumber(bytes, article - entry.last);
    entry.last = article;
    entry.count += 1;
    const title = titleLength(article);
    const isInTitle = (places[0] ?? title) < title;
    pushNumber(bytes, 2 * places.length + (isInTitle ? 1 : 0));
    if (isInTitle) pushNumber(bytes, title);
    let before = 0;
    for (const place of places) {
      pushNumber(bytes, place - before);
      before = place;
    }
  }
  return { ...entry, places: Uint8Array.from(bytes) };
}

/**
 * Joins what the parts of an index say of one word.
 *
 * @param found by part in their order: what it says, and the number in the whole index of the part's first article
 */
export function joinEntries(word: string, found: readonly { entry: WordEntry; offset: number }[]): WordEntry {
  const pieces: Uint8Array[] = [];
  const joined = { word, count: 0, first: 0, last: 0 };
  for (const { entry, offset } of found) {
    const first = offset + entry.first;
    if (joined.count === 0) joined.first = first;
    else pieces.push(numberBytes(first - joined.last));
    pieces.push(entry.places);
    joined.count += entry.count;
    joined.last = offset + entry.last;
  }
  return { ...joined, places: concatenate(pieces) };
}

/** The bytes of a word in a chunk. */
export function entryBytes({ word, count, first, last, places }: WordEntry): Uint8Array {
  const letters = new TextEncoder().encode(word);
  const numbers: number[] = [];
  for (const number of [count, first, last - first, places.length]) pushNumber(numbers, number);
  return concatenate([numberBytes(letters.length), letters, Uint8Array.from(numbers), places]);
}

/** Takes a chunk apart into its words, in their order. @throws where it ends within a word */
export function* splitChunk(chunk: Uint8Array): Generator<WordEntry> {
  const reader = { bytes: chunk, at: 0 };
  while (reader.at < chunk.length) {
    const word = utf8.decode(take(reader, readNumber(reader)));
    const count = readNumber(reader);
    const first = readNumber(reader);
    const last = first + readNumber(reader);
    yield { word, count, first, last, places: take(reader, readNumber(reader)) };
  }
}

/**
 * The articles of a word, with the places in each.
 * @param noteTitle is told of every article that has the word in its title how many words the title has
 */
export function postingsOf(
  { count, first, places }: WordEntry,
  noteTitle?: (article: number, length: number) => void,
): Postings {
  const reader = { bytes: places, at: 0 };
  const postings = new Map<number, readonly number[]>();
  for (let left = count, article = first; left > 0; left--) {
    if (left < count) article += readNumber(reader);
    const doubled = readNumber(reader);
    if (doubled % 2 === 1) {
      const title = readNumber(reader);
      noteTitle?.(article, title);
    }
    const own: number[] = [];
    for (let more = Math.floor(doubled / 2), place = 0; more > 0; more--) {
      place += readNumber(reader);
      own.push(place);
    }
    postings.set(article, own);
  }
  return postings;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes and how far they have been read. */
interface Reader {
  bytes: Uint8Array;
  at: number;
}

function take(reader: Reader, length: number): Uint8Array {
  const end = reader.at + length;
  if (end > reader.bytes.length) throw new Error('a chunk of the search index ends within a word');
  const taken = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return taken;
}

function readNumber(reader: Reader): number {
  let byte = readByte(reader);
  // Most numbers are small.
  if (byte < 128) return byte;
  let value = byte & 127;
  for (let weight = 128; byte > 127; weight *= 128) {
    byte = readByte(reader);
    value += (byte & 127) * weight;
  }
  return value;
}

function readByte(reader: Reader): number {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) throw new Error('a chunk of the search index ends within a word');
  reader.at += 1;
  return byte;
}

function pushNumber(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  bytes.push(left);
}

function numberBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  pushNumber(bytes, value);
  return Uint8Array.from(bytes);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
