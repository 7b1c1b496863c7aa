import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../text/hash.ts';
import { chunkFile } from '../tables.ts';
import { entryBytes, joinEntries, splitChunk, type WordEntry } from '../word-lists.ts';
import { packChunk, readChunk } from './chunk-files.ts';

/** What a chunk may take over the network, in bytes, unless it holds a single word. */
const MAX_CHUNK_BYTES = 8192;

/** What the words of a chunk take before they are compressed, in bytes: some 5 kB afterwards, and hardly ever too much. */
const MIN_WORDS_BYTES = 8192;
const MAX_WORDS_BYTES = 16_384;

/** The words of a part of an index. */
export interface PartWords {
  /** The folder of its chunks. */
  folder: string;
  /** How many chunks there are, named by their numbers in the order of their words. */
  chunks: number;
  /** The number in the whole index of the part's first article. */
  offset: number;
}

/** The words of a whole index. */
export interface JoinedWords {
  /**
   * Where the words of each chunk begin, and the last word. Where one chunk ends and the next begins stands the shortest text
   * that divides them, since short texts cost least.
   */
  limits: string[];
  /** What is in the file of each chunk. */
  chunks: Uint8Array[];
}

/**
 * Joins the words of all parts into chunks: the same chunks whatever the division into parts, and so small that who asks for a
 * word loads few others. Of each part one chunk is held in memory.
 *
 * @param pack compresses what is in a chunk, or knows how it was compressed before
 */
export function joinWords(parts: readonly PartWords[], pack: Pack = packChunk): JoinedWords {
  const limits: string[] = [];
  const chunks: Uint8Array[] = [];
  let last = '';
  for (const words of groupWords(mergeWords(parts.map(readWords)))) {
    for (const packed of packSmall(words, pack)) {
      chunks.push(packed.bytes);
      limits.push(divider(last, packed.first));
      last = packed.last;
    }
  }
  return { limits: limits.length > 0 ? [...limits, last] : [], chunks };
}

/**
 * Writes chunks, named by their numbers.
 * @param target a folder for them, which is left without anything else; what is there already as it should be stays
 */
export function placeChunks(chunks: readonly Uint8Array[], target: string): void {
  const left = new Set(readdirSync(target));
  for (const [number, bytes] of chunks.entries()) {
    const name = chunkFile(number);
    if (!left.delete(name)) writeFileSync(join(target, name), bytes);
    else if (!readFileSync(join(target, name)).equals(bytes)) replaceFile(join(target, name), bytes);
  }
  for (const name of left) rmSync(join(target, name), { recursive: true });
}

/** Puts a new file in the place of one that may have other names, which keep what they have. */
function replaceFile(file: string, bytes: Uint8Array): void {
  rmSync(file);
  writeFileSync(file, bytes);
}

type Pack = (body: Uint8Array) => Uint8Array;

/** A word of the whole index, and its bytes in a chunk. */
interface ChunkEntry {
  word: string;
  bytes: Uint8Array;
}

/** A word of one part, and the words that follow it. */
interface Cursor {
  entry: WordEntry;
  offset: number;
  rest: Iterator<WordEntry>;
}

function readWords({ folder, chunks, offset }: PartWords): Omit<Cursor, 'entry'> {
  function* words(): Generator<WordEntry> {
    for (let chunk = 0; chunk < chunks; chunk++) yield* splitChunk(readChunk(join(folder, chunkFile(chunk))));
  }
  return { offset, rest: words() };
}

/** The words of all parts in their order, each once. */
function* mergeWords(parts: readonly Omit<Cursor, 'entry'>[]): Generator<ChunkEntry> {
  /** One for each part that has more words, sorted by them, then by part. */
  const cursors: Cursor[] = [];
  const order = ({ entry: { word }, offset }: Cursor, { entry, offset: other }: Cursor) => {
    if (word === entry.word) return offset - other;
    return word < entry.word ? -1 : 1;
  };
  function advance({ offset, rest }: Omit<Cursor, 'entry'>): void {
    const next = rest.next();
    if (next.done) return;
    const cursor = { entry: next.value, offset, rest };
    let [from, to] = [0, cursors.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (order(cursors[middle] as Cursor, cursor) < 0) from = middle + 1;
      else to = middle;
    }
    cursors.splice(from, 0, cursor);
  }
  for (const part of parts) advance(part);
  for (let [first] = cursors; first; [first] = cursors) {
    const { word } = first.entry;
    const end = cursors.findIndex(({ entry }) => entry.word !== word);
    const same = cursors.splice(0, end < 0 ? cursors.length : end);
    yield { word, bytes: entryBytes(joinEntries(word, same)) };
    for (const cursor of same) advance(cursor);
  }
}

/**
 * Words together that take no more than so many bytes, in their order. Where a group ends depends on the words around its
 * end: of those that may be the first of the next, the one with the smallest hash is. So a changed word changes the group
 * that it is in, and leaves the others as they are, but for some behind it now and then.
 */
function* groupWords(words: Iterable<ChunkEntry>): Generator<ChunkEntry[]> {
  let group: ChunkEntry[] = [];
  let size = 0;
  for (const word of words) {
    while (group.length > 0 && size + word.bytes.length > MAX_WORDS_BYTES) {
      const end = endOfGroup(group);
      yield group.slice(0, end);
      group = group.slice(end);
      size = group.reduce((sum, { bytes }) => sum + bytes.length, 0);
    }
    group.push(word);
    size += word.bytes.length;
  }
  if (group.length > 0) yield group;
}

/** How many of the words that are at hand go together. */
function endOfGroup(words: readonly ChunkEntry[]): number {
  let end = words.length;
  let least = Number.POSITIVE_INFINITY;
  let size = 0;
  for (const [at, { word, bytes }] of words.entries()) {
    const hash = size < MIN_WORDS_BYTES ? least : hashOf(word);
    if (hash < least) [end, least] = [at, hash];
    size += bytes.length;
  }
  return end;
}

/** A chunk that is ready to be written, with its first and its last word. */
interface Packed {
  first: string;
  last: string;
  bytes: Uint8Array;
}

/** Halves what is too large, until it is not, or is a single word. */
function packSmall(entries: readonly ChunkEntry[], pack: Pack): Packed[] {
  const bytes = pack(Buffer.concat(entries.map((entry) => entry.bytes)));
  if (bytes.length <= MAX_CHUNK_BYTES || entries.length === 1) {
    return [{ first: entries[0]?.word ?? '', last: entries.at(-1)?.word ?? '', bytes }];
  }
  const half = Math.ceil(entries.length / 2);
  return [...packSmall(entries.slice(0, half), pack), ...packSmall(entries.slice(half), pack)];
}

/** The shortest text that comes behind one word and not behind another that follows it. */
function divider(before: string, after: string): string {
  const [left, right] = [[...before], [...after]];
  const same = right.findIndex((character, index) => character !== left[index]);
  return right.slice(0, same + 1).join('');
}
