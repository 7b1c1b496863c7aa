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

import { onDemand } from '../text/on-demand.ts';

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
  const writer = startWriting();
  const entry = { word, count: 0, first: 0, last: 0 };
  for (const [article, places] of postings) {
    if (entry.count === 0) entry.first = article;
    else writeNumber(writer, article - entry.last);
    entry.last = article;
    entry.count += 1;
    const title = titleLength(article);
    const isInTitle = (places[0] ?? title) < title;
    writeNumber(writer, 2 * places.length + (isInTitle ? 1 : 0));
    if (isInTitle) writeNumber(writer, title);
    let before = 0;
    for (const place of places) {
      writeNumber(writer, place - before);
      before = place;
    }
  }
  return { ...entry, places: written(writer) };
}

/**
 * Joins what the parts of an index say of one word.
 *
 * @param found by part in their order: what it says, and the number in the whole index of the part's first article
 */
export function joinEntries(word: string, found: readonly { entry: WordEntry; offset: number }[]): WordEntry {
  const writer = startWriting();
  const joined = { word, count: 0, first: 0, last: 0 };
  for (const { entry, offset } of found) {
    const first = offset + entry.first;
    if (joined.count === 0) joined.first = first;
    else writeNumber(writer, first - joined.last);
    writeBytes(writer, entry.places);
    joined.count += entry.count;
    joined.last = offset + entry.last;
  }
  return { ...joined, places: written(writer) };
}

/** The bytes of a word in a chunk. */
export function entryBytes({ word, count, first, last, places }: WordEntry): Uint8Array {
  const writer = startWriting();
  const letters = encoder().encode(word);
  writeNumber(writer, letters.length);
  writeBytes(writer, letters);
  for (const number of [count, first, last - first, places.length]) writeNumber(writer, number);
  writeBytes(writer, places);
  return written(writer);
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

const encoder = onDemand(() => new TextEncoder());

/** Bytes of which it is not known yet how many there will be. */
interface Writer {
  bytes: Uint8Array;
  /** How many have been written. */
  at: number;
}

/** What one thread writes: one thing after another, in the same memory. */
const writing = onDemand((): Writer => ({ bytes: new Uint8Array(65_536), at: 0 }));

function startWriting(): Writer {
  const writer = writing();
  writer.at = 0;
  return writer;
}

function written({ bytes, at }: Writer): Uint8Array {
  return bytes.slice(0, at);
}

/** The most bytes of a number. */
const MAX_NUMBER_BYTES = 8;

function writeNumber(writer: Writer, value: number): void {
  makeRoom(writer, MAX_NUMBER_BYTES);
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) writer.bytes[writer.at++] = (left % 128) | 128;
  writer.bytes[writer.at++] = left;
}

function writeBytes(writer: Writer, bytes: Uint8Array): void {
  makeRoom(writer, bytes.length);
  writer.bytes.set(bytes, writer.at);
  writer.at += bytes.length;
}

function makeRoom(writer: Writer, length: number): void {
  if (writer.at + length <= writer.bytes.length) return;
  const larger = new Uint8Array(2 * (writer.at + length));
  larger.set(writer.bytes);
  writer.bytes = larger;
}
