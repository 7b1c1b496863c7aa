import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What stands at the head of each of Pagefind's files, before anything else. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const [squeeze, expand] = [promisify(gzip), promisify(gunzip)];

/** The head of an index as Pagefind 1.6 lays it out: a list of lists, written as CBOR (RFC 8949). */
export interface IndexMeta {
  version: string;
  pages: IndexPage[];
  chunks: IndexChunk[];
  /** The names of all fields that a fragment may have. */
  fields: string[];
}

/** The name of its fragment, its length in words, and the file that it shares with other fragments, if it does. */
export type IndexPage = [name: string, words: number, group: string];

/** The first and the last word of a chunk, in the order of their bytes, and its name. */
export type IndexChunk = [from: string, to: string, name: string];

/** What a file of the index holds. @throws when it is none of Pagefind's */
export async function readBody(file: string): Promise<Buffer> {
  const bytes: Buffer = await expand(await readFile(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${file} is no file of Pagefind 1.6`);
  return bytes.subarray(SIGNATURE.length);
}

/** The bytes of a file of the index that holds these parts, one behind the other. */
export async function packBody(...parts: readonly Uint8Array[]): Promise<Buffer> {
  return squeeze(Buffer.concat([SIGNATURE, ...parts]), { level: 9 });
}

export async function readMeta(file: string): Promise<IndexMeta> {
  const [version, pages, chunks, , , fields] = decode(await readBody(file)) as [
    version: string,
    pages: IndexPage[],
    chunks: IndexChunk[],
    filters: unknown,
    orders: unknown,
    fields: string[],
  ];
  return { version, pages, chunks, fields };
}

/** Writes the head of an index that has no filters and no orders. */
export async function writeMeta(file: string, { version, pages, chunks, fields }: IndexMeta): Promise<void> {
  await writeFile(file, await packBody(encode([version, pages, chunks, [], [], fields])));
}

/** Writes a table of ours. @returns its size in bytes */
export async function writeTable(file: string, table: unknown): Promise<number> {
  const bytes: Buffer = await squeeze(JSON.stringify(table), { level: 9 });
  await writeFile(file, bytes);
  return bytes.length;
}

/** A word of a chunk: its stem, and the bytes of everything that the chunk says of it. */
export interface ChunkEntry {
  word: string;
  bytes: Uint8Array;
}

const [TEXT, LIST] = [3, 4];

/**
 * Takes a chunk of Pagefind's index apart into its words, in their order, without reading what is said of them. A chunk is
 * a list in a list of words, and a word a list that begins with its stem; all in CBOR (RFC 8949, section 3).
 *
 * @throws when the bytes are no such list
 */
export function splitChunk(chunk: Uint8Array): ChunkEntry[] {
  const outer = readHead(chunk, 0);
  const list = readHead(chunk, outer.end);
  if (outer.type !== LIST || outer.value !== 1 || list.type !== LIST)
    throw new Error('this is no chunk of Pagefind 1.6');
  const entries: ChunkEntry[] = [];
  let from = list.end;
  while (entries.length < list.value) {
    const to = skip(chunk, from);
    const word = readHead(chunk, readHead(chunk, from).end);
    if (word.type !== TEXT) throw new Error('this is no word of Pagefind 1.6');
    const text = new TextDecoder().decode(chunk.subarray(word.end, word.end + word.value));
    entries.push({ word: text, bytes: chunk.subarray(from, to) });
    from = to;
  }
  return entries;
}

/** The parts of a chunk of these words, to be put one behind the other. */
export function joinChunk(entries: readonly ChunkEntry[]): Uint8Array[] {
  const size = new Uint8Array(6);
  const view = new DataView(size.buffer);
  view.setUint8(0, (LIST << 5) | 1);
  view.setUint8(1, (LIST << 5) | 26);
  view.setUint32(2, entries.length);
  return [size, ...entries.map(({ bytes }) => bytes)];
}

/** Where the item that begins at a place ends. */
function skip(bytes: Uint8Array, start: number): number {
  let end = start;
  // How many items are still to come; a list adds its own.
  for (let left = 1; left > 0; left--) {
    const head = readHead(bytes, end);
    end = head.end;
    if (head.type === LIST) left += head.value;
    else if (head.type > LIST) throw new Error('this is no chunk of Pagefind 1.6');
    else if (head.type > 1) end += head.value;
  }
  return end;
}

/** What an item is, its number or length, and where that ends. */
function readHead(bytes: Uint8Array, at: number): { type: number; value: number; end: number } {
  const first = bytes[at] ?? 0xff;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  if (short > 26) throw new Error('this is no chunk of Pagefind 1.6');
  const end = at + 1 + 2 ** (short - 24);
  let value = 0;
  for (let place = at + 1; place < end; place++) value = value * 256 + (bytes[place] ?? 0);
  return { type, value, end };
}
