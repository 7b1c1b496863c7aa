import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';
import { SPACES, WORD_MARK } from '../tables.ts';

/*
 * All that the build knows of the files that Pagefind writes, which its makers may change in any version. Nothing else
 * reads or writes them; docs/decisions/ says what an upgrade costs, and tests/unit/search/index/pagefind-files.test.ts
 * fails where the installed version writes them in another way.
 */

/** The version whose files are known here; a change of the last number is taken to leave them as they are. */
const KNOWN_VERSION = '1.6';

/** What the error says where a file is not as it is known here. */
function formatError(what: string): Error {
  return new Error(
    `${what} is not in the format of Pagefind ${KNOWN_VERSION}. Keep "pagefind" at ${KNOWN_VERSION} in package.json, or bring src/search/index/pagefind-files.ts up to date: see docs/decisions.`,
  );
}

/** The file beside the index that names its parts, and the endings of the others. */
const ENTRY = 'pagefind-entry.json';
export const FRAGMENT_ENDING = '.pf_fragment';
export const CHUNK_ENDING = '.pf_index';

/** What stands at the head of each of Pagefind's compressed files, before anything else. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const [compress, expand] = [promisify(gzip), promisify(gunzip)];

/** `pagefind-entry.json`. The articles of a site are indexed as one language. */
export interface IndexEntry {
  version: string;
  languages: Record<string, IndexLanguage>;
}

interface IndexLanguage {
  /** What the head of the index is called: `pagefind.<hash>.pf_meta`. */
  hash: string;
  /** What the engine is called: `wasm.<name>.pagefind`; null where Pagefind knows no stems of the language. */
  wasm: string | null;
  page_count: number;
}

/** @param folder what Pagefind wrote @throws where another version wrote it */
export async function readEntry(folder: string): Promise<IndexEntry> {
  const entry = JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as IndexEntry;
  if (!`${entry.version}.`.startsWith(`${KNOWN_VERSION}.`)) {
    throw formatError(`An index that Pagefind ${entry.version} wrote`);
  }
  return entry;
}

/** Writes the entry of an index whose head has another name now. */
export async function writeEntry(folder: string, hash: string, entry: IndexEntry): Promise<void> {
  const languages = Object.entries(entry.languages).map(([name, language]) => [name, { ...language, hash }]);
  await writeFile(join(folder, ENTRY), JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** The one language of an index; undefined where it has no article. */
function languageOf({ languages }: IndexEntry): IndexLanguage | undefined {
  return Object.values(languages)[0];
}

/** The script that searches the index, with its engine. The interfaces that Pagefind writes beside them are not used. */
export function engineFiles(entry: IndexEntry): string[] {
  return ['pagefind.js', 'pagefind-worker.js', `wasm.${languageOf(entry)?.wasm ?? 'unknown'}.pagefind`];
}

/** The head of an index: a list of lists, written as CBOR (RFC 8949). */
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

/** Reads the head of an index; an empty one where it has no article. */
export async function readMeta(folder: string, entry: IndexEntry): Promise<IndexMeta> {
  const language = languageOf(entry);
  if (!language) return { version: entry.version, pages: [], chunks: [], fields: [] };
  const file = join(folder, `pagefind.${language.hash}.pf_meta`);
  const meta = decode(await readBody(file)) as [string, IndexPage[], IndexChunk[], unknown, unknown, string[]];
  const [version, pages, chunks, , , fields] = meta;
  const isKnown =
    meta.length === 6 && [pages, chunks, fields].every(Array.isArray) && pages.every(({ length }) => length === 3);
  if (!isKnown) throw formatError(file);
  return { version, pages, chunks, fields };
}

/** Writes the head of an index that has no filters and no orders; nothing where it has no article. */
export async function writeMeta(folder: string, hash: string, meta: IndexMeta): Promise<void> {
  const { version, pages, chunks, fields } = meta;
  if (pages.length === 0) return;
  await writeFile(
    join(folder, `pagefind.${hash}.pf_meta`),
    await packBody(encode([version, pages, chunks, [], [], fields])),
  );
}

/** A fragment: an article as it was indexed, as JSON. */
export interface IndexedFragment {
  /** The address without the base path. */
  url: string;
  content: string;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

export async function readFragment(folder: string, name: string): Promise<IndexedFragment> {
  const file = join(folder, `${name}${FRAGMENT_ENDING}`);
  const fragment = JSON.parse((await readBody(file)).toString('utf8')) as IndexedFragment;
  if (typeof fragment.url !== 'string' || typeof fragment.content !== 'string' || !Array.isArray(fragment.anchors)) {
    throw formatError(file);
  }
  return fragment;
}

/** The words of an indexed text, as Pagefind counts them: white space parts them, or the mark it puts between them. */
export function indexedWords(content: string): string[] {
  return content.split(content.includes(WORD_MARK) ? WORD_MARK : SPACES);
}

/** What a compressed file of the index holds. @throws when it is none of Pagefind's */
export async function readBody(file: string): Promise<Buffer> {
  const bytes: Buffer = await expand(await readFile(file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw formatError(file);
  return bytes.subarray(SIGNATURE.length);
}

/** The bytes of a compressed file of the index that holds these parts, one behind the other. */
export async function packBody(...parts: readonly Uint8Array[]): Promise<Buffer> {
  return compress(Buffer.concat([SIGNATURE, ...parts]), { level: 9 });
}

/** A word of a chunk: its stem, and the bytes of everything that the chunk says of it. */
export interface ChunkEntry {
  word: string;
  bytes: Uint8Array;
}

const [TEXT, LIST] = [3, 4];

/**
 * Takes a chunk of the index apart into its words, in their order, without reading what is said of them. A chunk is a
 * list in a list of words, and a word a list that begins with its stem; all in CBOR (RFC 8949, section 3).
 *
 * @throws when the bytes are no such list
 */
export function splitChunk(chunk: Uint8Array): ChunkEntry[] {
  const outer = readHead(chunk, 0);
  const list = readHead(chunk, outer.end);
  if (outer.type !== LIST || outer.value !== 1 || list.type !== LIST) throw formatError('A chunk of the index');
  const entries: ChunkEntry[] = [];
  let from = list.end;
  while (entries.length < list.value) {
    const to = skip(chunk, from);
    const word = readHead(chunk, readHead(chunk, from).end);
    if (word.type !== TEXT) throw formatError('A word of a chunk');
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
    else if (head.type > LIST) throw formatError('An item of a chunk');
    else if (head.type > 1) end += head.value;
  }
  return end;
}

/** What an item is, its number or length, and where that ends. */
function readHead(bytes: Uint8Array, at: number): { type: number; value: number; end: number } {
  const first = bytes[at] ?? 0xff;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  if (short > 26) throw formatError('The head of an item of a chunk');
  const end = at + 1 + 2 ** (short - 24);
  let value = 0;
  for (let place = at + 1; place < end; place++) value = value * 256 + (bytes[place] ?? 0);
  return { type, value, end };
}
