import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { NameIndex } from '../domain/name-index.ts';
import { compareText } from '../text/lists.ts';
import { createPack, openPack, type PackWriter, removeFile, type StoredBytes, UNFINISHED } from './content-pack.ts';
import { digestProgram } from './digest-program.ts';
import { BODY_PARTS, type FileRecord, type ParsedTexts, shortDigest, type TextRecord } from './parse-content.ts';

/** A record of a text, and where the parts of its body are. */
export interface StoredText {
  record: TextRecord;
  bytes: StoredBytes;
  offset: number;
  /** The digest of the names that were looked for. */
  names: string;
}

/** Names that texts are looked through for, by their first words, with a digest of them all. */
export interface NameTable {
  digest: string;
  words: ReadonlyMap<string, string>;
}

/** Remembers what was parsed, by digests of all that it was parsed from. */
export interface ContentCache {
  file(key: string): FileRecord | undefined;
  addFile(key: string, record: FileRecord): void;
  /** A text that was parsed before, if the names in it are those of today. */
  text(key: string, names: NameTable, nameOf: (id: string) => string | undefined): StoredText | undefined;
  /** @returns the texts as they are stored, in the order of their keys */
  addTexts(keys: readonly string[], parsed: ParsedTexts, names: NameTable): StoredText[];
  /** Ends a reading: writes what is new, and forgets what has not been asked for twice. */
  save(): void;
}

/** Remembers in memory alone. */
export function createContentCache(): ContentCache {
  return new PackCache(undefined);
}

/** The folders of the program on which parsed content depends. */
export const PARSING_FOLDERS = ['text', 'schema', 'markdown', 'domain', 'loaders', 'site/messages'].map(
  (folder) => `src/${folder}`,
);

/** Where packs are, below the project's folder: nothing else is put there. */
const CACHE_FOLDER = 'node_modules/.cache/on-record/content';

/**
 * Opens the cache on disk. Only this version of the program reads what it writes; other builds may use it at the same time,
 * and its files may be removed at any time. Where it cannot be written, what is parsed is remembered in memory alone.
 * @param root the project's folder
 */
export async function openContentCache(root: string): Promise<ContentCache> {
  const program = await digestProgram(root, PARSING_FOLDERS);
  // What is installed decides, not only what is asked for; the letters that Unicode has come with Node.
  const installed = readIfThere(join(root, 'node_modules/.package-lock.json'));
  return openPacks(join(root, CACHE_FOLDER), shortDigest(JSON.stringify([program, installed, process.version])));
}

/**
 * Opens the packs of one version of the program in a folder.
 * @param version 16 characters, as of a digest
 */
export function openPacks(folder: string, version: string): ContentCache {
  return new PackCache({ folder, version });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** How many packs there may be before small ones are made one. */
const MAX_PACKS = 16;
/** A pack of at most so many bytes is small. */
const SMALL_PACK_BYTES = 8_000_000;
/** How many bytes that the last readings did not ask for may be in packs. */
const MAX_UNUSED_BYTES = 256_000_000;
/** How many versions of the program may have packs: the last that were used. */
const MAX_VERSIONS = 2;
/** After how long an unfinished pack is that of a build that was killed. */
const ABANDONED_MS = 3_600_000;
/** How many records a line of a pack holds. */
const RECORDS_PER_LINE = 1000;

/** The names of packs, finished or not. No other file is ever removed. */
const PACK_NAME =
  /^(?<version>[A-Za-z0-9_-]{16})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.pack(?<unfinished>\.part)?$/;

/** A line of a pack. */
type Line =
  | { files: [key: string, record: FileRecord][] }
  | { texts: [key: string, names: string, offset: number, record: TextRecord][] }
  | { names: { digest: string; words: [word: string, names: string][] } }
  /** Texts in other packs in which names have been looked for again, without a change: their keys and digests. */
  | { same: { names: string; texts: [key: string, digest: string][] } };

interface OpenPack {
  path: string;
  size: number;
  bytes: StoredBytes;
}

interface StoredFile {
  record: FileRecord;
  /** Those of its pack; undefined where it is in none. */
  bytes: StoredBytes | undefined;
}

class PackCache implements ContentCache {
  readonly #place: { folder: string; version: string } | undefined;
  #packs: OpenPack[] = [];
  readonly #files = new Map<string, StoredFile>();
  readonly #texts = new Map<string, StoredText>();
  readonly #names = new Map<string, NameTable>();
  /** The words with which other names begin in one table than in another, by the digests of both. */
  readonly #changedWords = new Map<string, string[]>();
  /** The keys that were asked for or added since the last reading ended, and in that reading. */
  #used = new Set<string>();
  #usedBefore = new Set<string>();
  readonly #newFiles = new Set<string>();
  readonly #newTexts = new Set<string>();
  /** The keys of texts that have another table of names than in their packs. */
  readonly #same = new Set<string>();
  #writer: PackWriter | undefined;

  constructor(place: { folder: string; version: string } | undefined) {
    this.#place = place;
    if (place) for (const path of findPacks(place.folder, place.version)) this.#load(path);
  }

  #load(path: string): void {
    const pack = openPack(path);
    if (!pack) return;
    const { bytes, size } = pack;
    this.#packs.push({ path, size, bytes });
    for (const line of pack.lines as Line[]) {
      if ('files' in line) for (const [key, record] of line.files) this.#files.set(key, { record, bytes });
      else if ('texts' in line) {
        for (const [key, names, offset, record] of line.texts) this.#texts.set(key, { record, bytes, offset, names });
      } else if ('names' in line) {
        const { digest, words } = line.names;
        this.#names.set(digest, { digest, words: new Map(words) });
      } else {
        for (const [key, digest] of line.same.texts) {
          const text = this.#texts.get(key);
          if (text?.record.digest === digest) text.names = line.same.names;
        }
      }
    }
  }

  file(key: string): FileRecord | undefined {
    this.#used.add(key);
    return this.#files.get(key)?.record;
  }

  addFile(key: string, record: FileRecord): void {
    this.#used.add(key);
    this.#files.set(key, { record, bytes: undefined });
    this.#newFiles.add(key);
  }

  text(key: string, names: NameTable, nameOf: (id: string) => string | undefined): StoredText | undefined {
    this.#used.add(key);
    const text = this.#texts.get(key);
    if (!text || text.record.names.some(([id, name]) => (nameOf(id) ?? null) !== name)) return undefined;
    if (text.names === names.digest) return text;
    if (this.#isAffected(text, names)) return undefined;
    this.#names.set(names.digest, names);
    text.names = names.digest;
    this.#same.add(key);
    return text;
  }

  /** Whether a text has a word with which other names begin today. */
  #isAffected(text: StoredText, names: NameTable): boolean {
    const before = this.#names.get(text.names);
    if (!before) return true;
    const tables = `${before.digest} ${names.digest}`;
    const changed = this.#changedWords.get(tables) ?? differentWords(before, names);
    this.#changedWords.set(tables, changed);
    if (text.record.parts.length === 0 || changed.length === 0) return false;
    try {
      const asked = new Set(readPart(text, 'asked').split('\n'));
      return changed.some((word) => asked.has(word));
    } catch {
      return true;
    }
  }

  addTexts(keys: readonly string[], { records, bytes }: ParsedTexts, names: NameTable): StoredText[] {
    this.#names.set(names.digest, names);
    const stored = this.#store(bytes);
    let { offset } = stored;
    return (JSON.parse(records) as TextRecord[]).map((record, index) => {
      const key = keys[index] as string;
      const text = { record, bytes: stored.bytes, offset, names: names.digest };
      offset += lengthOf(record);
      this.#used.add(key);
      this.#texts.set(key, text);
      this.#newTexts.add(key);
      return text;
    });
  }

  /** Writes bytes to the pack that is being written; keeps them in memory where that is not possible. */
  #store(bytes: Uint8Array): { bytes: StoredBytes; offset: number } {
    try {
      const writer = this.#open();
      if (writer) return { bytes: writer.bytes, offset: writer.append(bytes) };
    } catch {
      this.#abandon();
    }
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { bytes: { read: (offset, length) => buffer.subarray(offset, offset + length) }, offset: 0 };
  }

  #open(): PackWriter | undefined {
    if (this.#place)
      this.#writer ??= createPack(join(this.#place.folder, `${this.#place.version}-${randomUUID()}.pack`));
    return this.#writer;
  }

  #abandon(): void {
    this.#writer?.abandon();
    this.#writer = undefined;
  }

  save(): void {
    this.#forget();
    try {
      this.#write();
    } catch {
      // The disk is full, or the folder is gone: the next build parses again what this one could not store.
      this.#abandon();
    }
    this.#newFiles.clear();
    this.#newTexts.clear();
    this.#same.clear();
  }

  /** Keeps what this reading asked for, and the one before it: a check reads a folder with drafts and without. */
  #forget(): void {
    const kept = this.#used.union(this.#usedBefore);
    for (const map of [this.#files, this.#texts]) for (const key of map.keys()) if (!kept.has(key)) map.delete(key);
    this.#usedBefore = this.#used;
    this.#used = new Set();
    const tables = new Set(Array.from(this.#texts.values(), ({ names }) => names));
    for (const digest of this.#names.keys()) if (!tables.has(digest)) this.#names.delete(digest);
    this.#changedWords.clear();
  }

  #write(): void {
    if (this.#newFiles.size + this.#newTexts.size + this.#same.size === 0) return;
    const writer = this.#open();
    if (!writer) return;
    const merged = this.#packsToMerge();
    const isMerged = ({ bytes }: { bytes: StoredBytes | undefined }) => merged.some((pack) => pack.bytes === bytes);
    const files = [...this.#files].filter(([key, file]) => this.#newFiles.has(key) || isMerged(file));
    const texts = [...this.#texts].filter(([key, text]) => this.#newTexts.has(key) || isMerged(text));
    const offsets = texts.map(([, text]) => copyTo(writer, text));
    const same = [...this.#same].flatMap((key) => {
      const text = this.#texts.get(key);
      return text && !this.#newTexts.has(key) && !isMerged(text) ? [[key, text] as const] : [];
    });
    const size = writer.finish(this.#linesOf(files, texts, offsets, same));
    this.#writer = undefined;
    for (const [index, [, text]] of texts.entries()) {
      text.bytes = writer.bytes;
      text.offset = offsets[index] ?? 0;
    }
    for (const [, file] of files) file.bytes = writer.bytes;
    this.#packs = this.#packs.filter((pack) => !merged.includes(pack));
    this.#packs.push({ path: writer.path, size, bytes: writer.bytes });
    for (const { path } of merged) removeFile(path);
  }

  /** The packs whose records are written to the next one, so that there are neither too many packs nor too much in them. */
  #packsToMerge(): OpenPack[] {
    const total = this.#packs.reduce((sum, { size }) => sum + size, 0);
    const used = this.#texts.values().reduce((sum, { record }) => sum + lengthOf(record), 0);
    if (total - used > MAX_UNUSED_BYTES) return this.#packs;
    return this.#packs.length < MAX_PACKS ? [] : this.#packs.filter(({ size }) => size <= SMALL_PACK_BYTES);
  }

  *#linesOf(
    files: [string, StoredFile][],
    texts: [string, StoredText][],
    offsets: readonly number[],
    same: (readonly [string, StoredText])[],
  ): Generator<Line> {
    const sameByNames = Map.groupBy(same, ([, { names }]) => names);
    for (const digest of new Set([...texts.map(([, { names }]) => names), ...sameByNames.keys()])) {
      const table = this.#names.get(digest);
      if (table) yield { names: { digest, words: [...table.words] } };
    }
    for (const some of inLines(files)) yield { files: some.map(([key, { record }]) => [key, record]) };
    const placed = texts.map(([key, { names, record }], index): [string, string, number, TextRecord] => {
      return [key, names, offsets[index] ?? 0, record];
    });
    for (const some of inLines(placed)) yield { texts: some };
    for (const [names, list] of sameByNames)
      yield { same: { names, texts: list.map(([key, { record }]) => [key, record.digest]) } };
  }
}

/** Copies the parts of a body to a pack, unless they are there, and says where. */
function copyTo(writer: PackWriter, { record, bytes, offset }: StoredText): number {
  return bytes === writer.bytes ? offset : writer.append(bytes.read(offset, lengthOf(record)));
}

function inLines<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / RECORDS_PER_LINE) }, (_, line) =>
    list.slice(line * RECORDS_PER_LINE, (line + 1) * RECORDS_PER_LINE),
  );
}

/** How many bytes the parts of a body take. */
function lengthOf({ parts }: TextRecord): number {
  return parts.reduce((sum, length) => sum + length, 0);
}

/**
 * Reads a part of a body.
 * @throws where it cannot be read
 */
export function readPart({ record, bytes, offset }: StoredText, name: (typeof BODY_PARTS)[number]): string {
  const index = BODY_PARTS.indexOf(name);
  const start = record.parts.slice(0, index).reduce((sum, length) => sum + length, offset);
  const part = bytes.read(start, record.parts[index] ?? 0);
  if (crc32(part) !== record.checks[index]) throw new Error('the stored body is spoilt');
  return part.toString();
}

/** The words with which other names begin in one table than in the other. */
function differentWords({ words: before }: NameTable, { words: after }: NameTable): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((word) => before.get(word) !== after.get(word));
}

/** A table of the names of a collection. */
export function createNameTable({ byFirstWord: words }: NameIndex): NameTable {
  return { digest: shortDigest(JSON.stringify([...words])), words };
}

interface FoundPack {
  path: string;
  version: string;
  isUnfinished: boolean;
  time: number;
}

/**
 * The packs of a version in a folder, the oldest first, which are marked as used. Packs of versions that have not been used
 * for longest are removed, and what killed builds have left; of whatever else is in the folder, nothing is touched.
 */
function findPacks(folder: string, version: string): string[] {
  const found = listPacks(folder);
  const own = found.filter((pack) => pack.version === version && !pack.isUnfinished);
  const now = new Date();
  for (const { path } of own.slice(-1)) touch(path, now);
  const lastUsed = new Map<string, number>([[version, now.getTime()]]);
  for (const pack of found) lastUsed.set(pack.version, Math.max(lastUsed.get(pack.version) ?? 0, pack.time));
  const kept = [...lastUsed].sort(([, a], [, b]) => b - a).slice(0, MAX_VERSIONS);
  for (const pack of found) {
    const isOld = pack.version !== version && !kept.some(([each]) => each === pack.version);
    if (pack.isUnfinished ? now.getTime() - pack.time > ABANDONED_MS : isOld) removeFile(pack.path);
  }
  return own.map(({ path }) => path);
}

function listPacks(folder: string): FoundPack[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const found = names.flatMap((name): FoundPack[] => {
    const { version, unfinished } = PACK_NAME.exec(name)?.groups ?? {};
    const path = join(folder, name);
    const status = version === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    if (version === undefined || !status?.isFile()) return [];
    return [{ path, version, isUnfinished: unfinished === UNFINISHED, time: status.mtimeMs }];
  });
  return found.sort((a, b) => a.time - b.time || compareText(a.path, b.path));
}

function touch(path: string, time: Date): void {
  try {
    utimesSync(path, time, time);
  } catch {
    // A cache that cannot be written can be read.
  }
}
