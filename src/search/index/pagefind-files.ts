import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { KEY_MARK } from '../word-keys.ts';

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

/** The file beside the index that names its head, and the endings of the others. */
const ENTRY = 'pagefind-entry.json';
export const FRAGMENT_ENDING = '.pf_fragment';
export const CHUNK_ENDING = '.pf_index';

/** What stands at the head of each of Pagefind's compressed files, before anything else. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const utf8 = new TextDecoder();

/** How hard chunks are compressed, 1 to 9: a quarter of the time of 9, for two hundredths more of bytes. */
const CHUNK_LEVEL = 5;

/**
 * The files of an index, by their paths with forward slashes. Pagefind gives them instead of writing them, since most are
 * written anew.
 */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

export function filesByPath(files: readonly IndexFile[]): IndexFiles {
  return new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
}

/** What an index says of itself. */
export interface IndexEntry {
  version: string;
  /** The name of the engine, `wasm.<name>.pagefind`, which knows the stems of the language; `unknown` where none does. */
  engine: string;
  /** The name of the head, `pagefind.<name>.pf_meta`; undefined where there is no article. */
  head: string | undefined;
}

/** `pagefind-entry.json`. The articles of a site are indexed as one language. */
interface EntryFile {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/** @throws where another version of Pagefind made the files */
export function readEntry(files: IndexFiles): IndexEntry {
  const { version, languages } = JSON.parse(utf8.decode(bytesOf(files, ENTRY))) as EntryFile;
  if (!`${version}.`.startsWith(`${KNOWN_VERSION}.`)) {
    throw formatError(`An index that Pagefind ${version} made`);
  }
  const [language] = Object.values(languages);
  return { version, engine: language?.wasm ?? 'unknown', head: language?.hash };
}

/** The script that searches the index, with its engine. The interfaces that Pagefind writes beside them are not used. */
export function engineFiles(
  files: IndexFiles,
  { engine }: Pick<IndexEntry, 'engine'>,
): { file: string; bytes: Uint8Array }[] {
  return ['pagefind.js', `wasm.${engine}.pagefind`].map((file) => ({ file, bytes: bytesOf(files, file) }));
}

/** The head of an index: a list of lists, written as CBOR (RFC 8949). */
export interface IndexMeta {
  /** How many articles there are. They are numbered in the order in which they were added. */
  articles: number;
  /** The names of the chunks, in the order of their words' bytes. */
  chunks: string[];
}

/** Reads the head of an index; an empty one where it has no article. */
export function readMeta(files: IndexFiles, { head }: IndexEntry): IndexMeta {
  if (head === undefined) return { articles: 0, chunks: [] };
  const file = `pagefind.${head}.pf_meta`;
  const meta = decode(unpackBody(bytesOf(files, file), file)) as [
    version: string,
    pages: [name: string, words: number, group: string][],
    chunks: [from: string, to: string, name: string][],
    filters: unknown,
    orders: unknown,
    fields: string[],
  ];
  const [, pages, chunks, , , fields] = meta;
  const isKnown =
    meta.length === 6 &&
    [pages, chunks, fields].every(Array.isArray) &&
    // Each article has a fragment of its own: it is in no group.
    pages.every(({ length, 2: group }) => length === 3 && group === '');
  // Words tell by number which field they are in: the numbers would differ from part to part.
  if (!isKnown || fields.length > 0) throw formatError(file);
  return { articles: pages.length, chunks: chunks.map(([, , name]) => name) };
}

/** The bytes of some chunks, by their names. */
export function chunkFiles(files: IndexFiles, names: readonly string[]): { file: string; bytes: Uint8Array }[] {
  return names.map((name) => ({
    file: `${name}${CHUNK_ENDING}`,
    bytes: bytesOf(files, `index/${name}${CHUNK_ENDING}`),
  }));
}

/** @throws where Pagefind gives no such file */
function bytesOf(files: IndexFiles, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw formatError(`An index without the file ${path}`);
  return bytes;
}

/** What a compressed file of an index holds. @throws when it is none of Pagefind's */
export function readBody(file: string): Buffer {
  return unpackBody(readFileSync(file), file);
}

/** What is in the bytes of a compressed file. @throws as `readBody` does */
export function unpackBody(compressed: Uint8Array, file: string): Buffer {
  const bytes: Buffer = gunzipSync(compressed);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw formatError(file);
  return bytes.subarray(SIGNATURE.length);
}

/** The bytes of a fragment's file. They are few, and cost the same however hard they are compressed. */
export function packFragment(fragment: unknown): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, Buffer.from(JSON.stringify(fragment))]), { level: 9 });
}

/** The bytes of a chunk's file. */
export function packChunk(body: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, body]), { level: CHUNK_LEVEL });
}

/** Where a word occurs: what a chunk says of it. */
export interface WordEntry {
  /** The stem. */
  word: string;
  /** Its articles as it stands in the stem's form, then other forms (such as with accents), each with its articles. */
  pages: PageList;
  variants: { form: string; pages: PageList }[];
}

/**
 * A list of articles with the places of a word in each. An article is written as the distance of its number from the one
 * before it, so that lists can be put one behind the other without reading more than their first numbers.
 */
interface PageList {
  /** How many there are. */
  count: number;
  /** The numbers of the first and of the last. */
  first: number;
  last: number;
  /** The bytes of the list but for its head. */
  bytes: Uint8Array;
}

const [UNSIGNED, TEXT, LIST] = [0, 3, 4];

/**
 * Takes a chunk of the index apart into its words, in their order. Of a run that holds several keys of one word, Pagefind
 * makes another word of the whole, which is left out. A chunk is a list in a list of words; a word a list of
 * its stem, its articles and its other forms; all in CBOR (RFC 8949, section 3).
 *
 * @throws when the bytes are no such list
 */
export function* splitChunk(chunk: Uint8Array): Generator<WordEntry> {
  const reader = { chunk, at: 0 };
  if (readHead(reader, LIST) !== 1) throw formatError('A chunk of the index');
  for (let left = readHead(reader, LIST); left > 0; left--) {
    if (readHead(reader, LIST) !== 3) throw formatError('A word of a chunk');
    const word = readText(reader);
    const pages = readPages(reader);
    const variants: WordEntry['variants'] = [];
    for (let forms = readHead(reader, LIST); forms > 0; forms--) {
      if (readHead(reader, LIST) !== 2) throw formatError('A form of a word');
      variants.push({ form: readText(reader), pages: readPages(reader) });
    }
    if (!word.includes(KEY_MARK)) yield { word, pages, variants };
  }
}

/** Bytes and how far they have been read. */
interface Reader {
  chunk: Uint8Array;
  at: number;
}

function readText(reader: Reader): string {
  const length = readHead(reader, TEXT);
  reader.at += length;
  return utf8.decode(reader.chunk.subarray(reader.at - length, reader.at));
}

function readPages(reader: Reader): PageList {
  const count = readHead(reader, LIST);
  const start = reader.at;
  let [first, last] = [0, 0];
  for (let page = 0; page < count; page++) {
    if (readHead(reader, LIST) !== 3) throw formatError('An article of a word');
    last += readHead(reader, UNSIGNED);
    if (page === 0) first = last;
    skipNumbers(reader);
    skipNumbers(reader);
  }
  return { count, first, last, bytes: reader.chunk.subarray(start, reader.at) };
}

/** Passes over a list of numbers, which may be negative. */
function skipNumbers(reader: Reader): void {
  for (let left = readHead(reader, LIST); left > 0; left--) {
    const first = reader.chunk[reader.at] ?? 0xff;
    if (first >> 5 > 1) throw formatError('A place of a word');
    reader.at += 1 + sizeOfNumber(first);
  }
}

/** Reads the number or the length of an item. @throws where it is of another type */
function readHead(reader: Reader, type: number): number {
  const { chunk } = reader;
  const first = chunk[reader.at] ?? 0xff;
  if (first >> 5 !== type) throw formatError('An item of a chunk');
  reader.at += 1;
  const short = first & 31;
  if (short < 24) return short;
  let value = 0;
  for (const end = reader.at + sizeOfNumber(first); reader.at < end; reader.at++) {
    value = value * 256 + (chunk[reader.at] ?? 0);
  }
  return value;
}

/** How many bytes behind its first hold the number of an item. */
function sizeOfNumber(first: number): number {
  const short = first & 31;
  if (short < 24) return 0;
  if (short > 26) throw formatError('The head of an item of a chunk');
  return 1 << (short - 24);
}

/** A word of a joined index: its stem, and the bytes of everything that a chunk says of it. */
export interface ChunkEntry {
  word: string;
  bytes: Uint8Array;
}

/**
 * Joins what the parts of an index say of one word.
 *
 * @param found by part in their order: what it says, and the number in the whole index of the part's first article
 */
export function joinWord(word: string, found: readonly { entry: WordEntry; offset: number }[]): ChunkEntry {
  const pages = found.map(({ entry, offset }) => ({ list: entry.pages, offset }));
  const forms = [...new Set(found.flatMap(({ entry }) => entry.variants.map(({ form }) => form)))].sort(compareBytes);
  const variants = forms.flatMap((form) => [
    ...[writeHead(LIST, 2), ...writeText(form)],
    ...joinPages(
      found.flatMap(({ entry, offset }) => {
        const variant = entry.variants.find((each) => each.form === form);
        return variant ? [{ list: variant.pages, offset }] : [];
      }),
    ),
  ]);
  const items = [writeHead(LIST, 3), ...writeText(word), ...joinPages(pages), writeHead(LIST, forms.length)];
  return { word, bytes: Buffer.concat([...items, ...variants]) };
}

function joinPages(lists: readonly { list: PageList; offset: number }[]): Uint8Array[] {
  const filled = lists.filter(({ list }) => list.count > 0);
  const parts = [
    writeHead(
      LIST,
      filled.reduce((sum, { list }) => sum + list.count, 0),
    ),
  ];
  let last = 0;
  for (const { list, offset } of filled) {
    // An article is a list of three, which begins with its number.
    const rest = list.bytes.subarray(1 + writeHead(UNSIGNED, list.first).length);
    parts.push(writeHead(LIST, 3), writeHead(UNSIGNED, offset + list.first - last), rest);
    last = offset + list.last;
  }
  return parts;
}

/** The bytes of a chunk of these words. */
export function joinChunk(entries: readonly ChunkEntry[]): Buffer {
  return Buffer.concat([writeHead(LIST, 1), writeHead(LIST, entries.length), ...entries.map(({ bytes }) => bytes)]);
}

function writeText(text: string): Uint8Array[] {
  const bytes = Buffer.from(text);
  return [writeHead(TEXT, bytes.length), bytes];
}

/** The first bytes of an item, as short as they can be, as Pagefind writes them. */
function writeHead(type: number, value: number): Uint8Array {
  const kind = type << 5;
  if (value < 24) return Uint8Array.of(kind | value);
  if (value < 0x100) return Uint8Array.of(kind | 24, value);
  if (value < 0x1_00_00) return Uint8Array.of(kind | 25, value >> 8, value & 0xff);
  return Uint8Array.of(kind | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

/** Compares texts by their bytes in UTF-8, as the words of an index are sorted. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return byteOrder(left) - byteOrder(right);
  }
  return a.length - b.length;
}

/** Where a code unit of UTF-16 comes among others by its bytes in UTF-8: half of a pair behind what is no pair. */
function byteOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
