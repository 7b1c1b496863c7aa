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
