import { hash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packChunk } from './chunk-files.ts';
import type { JoinedWords } from './join-words.ts';

/** The compressed chunks of the last indexes: what has not changed is not compressed again, nor joined. */
export interface ChunkCache {
  /** What was joined of words before. @param words their digest */
  find(words: string): JoinedWords | undefined;
  /** The bytes of a chunk's file. @param body what is in the chunk */
  pack(body: Uint8Array): Uint8Array;
  /**
   * Keeps the words of an index, and what was packed for it, for the next index, and forgets what indexes before the last few
   * had.
   * @param words their digest
   */
  save(words: string, joined: JoinedWords): void;
}

/** How many indexes are remembered, as of sites that are built in turn. */
const MAX_INDEXES = 2;

/** After how long a file of another version, or one that was never finished, is nobody's, in milliseconds. */
const ABANDONED_MS = 3_600_000;

/** The files of the cache; nothing else is ever removed. */
const NAME = /^chunks-(?<version>[0-9a-f]{16})-[0-9a-f-]{36}(?<unfinished>\.part)?$/;

/**
 * Opens the cache. Several builds may use it at the same time, and it may be removed between them. A file holds the chunks of
 * one index: a line of JSON (`Head`), then their bytes.
 *
 * @param folder is there
 * @param version 16 hexadecimal digits that stand for the program: no other reads what this one keeps
 */
export function openChunkCache(folder: string, version: string): ChunkCache {
  const files = listFiles(folder);
  const own = files.filter((file) => file.version === version && !file.isUnfinished);
  const known = new Map<string, Uint8Array>();
  const indexes = own.slice(0, MAX_INDEXES).map(({ path }) => ({ path, ...readIndex(path) }));
  for (const { packed } of indexes) for (const [digest, bytes] of packed) known.set(digest, bytes);
  const used = new Map<string, Uint8Array>();
  return {
    find(words) {
      const same = indexes.find((index) => index.words === words);
      return same && { limits: same.limits, chunks: same.chunks };
    },
    pack(body) {
      const digest = hash('sha256', body, 'base64url');
      const bytes = known.get(digest) ?? packChunk(body);
      known.set(digest, bytes);
      used.set(digest, bytes);
      return bytes;
    },
    save(words, joined) {
      const same = indexes.find((index) => index.words === words);
      const now = new Date();
      if (same) utimesSync(same.path, now, now);
      else writeIndex(join(folder, `chunks-${version}-${randomUUID()}`), words, joined, used);
      for (const { path } of own.slice(MAX_INDEXES - 1)) if (path !== same?.path) rmSync(path, { force: true });
      for (const file of files)
        if (!own.includes(file) && now.getTime() - file.time > ABANDONED_MS) rmSync(file.path, { force: true });
    },
  };
}

/** What a file begins with. */
interface Head {
  /** The digest of the words. */
  words: string;
  limits: string[];
  /** What was packed: the digest of its body, and its length. */
  packed: [digest: string, length: number][];
  /** Which of it the chunks are; the others were too large. */
  chunks: number[];
}

interface CacheFile {
  path: string;
  version: string;
  isUnfinished: boolean;
  time: number;
}

/** The files of the cache, the last used first. */
function listFiles(folder: string): CacheFile[] {
  const files = readdirSync(folder).flatMap((name): CacheFile[] => {
    const { version, unfinished } = NAME.exec(name)?.groups ?? {};
    const path = join(folder, name);
    const time = version && statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    return version && time ? [{ path, version, isUnfinished: unfinished !== undefined, time }] : [];
  });
  return files.sort((a, b) => b.time - a.time);
}

/** A file of the cache. */
interface KeptIndex extends JoinedWords {
  words: string | undefined;
  /** By the digests of their bodies. */
  packed: ReadonlyMap<string, Uint8Array>;
}

/** @returns nothing where the file is not whole, or is gone */
function readIndex(path: string): KeptIndex {
  try {
    const file = readFileSync(path);
    const end = file.indexOf('\n');
    const head = JSON.parse(file.toString('utf8', 0, end)) as Head;
    let at = end + 1;
    const packed = head.packed.map(([digest, length]) => {
      at += length;
      return [digest, file.subarray(at - length, at)] as const;
    });
    if (at !== file.length) throw new Error('the file is not whole');
    const chunks = head.chunks.map((number) => packed[number]?.[1] as Uint8Array);
    return { words: head.words, limits: head.limits, packed: new Map(packed), chunks };
  } catch {
    return { words: undefined, limits: [], packed: new Map(), chunks: [] };
  }
}

function writeIndex(
  path: string,
  words: string,
  { limits, chunks }: JoinedWords,
  packed: ReadonlyMap<string, Uint8Array>,
): void {
  const unfinished = `${path}.part`;
  const numbers = new Map(Array.from(packed.values(), (bytes, number) => [bytes, number]));
  const head: Head = {
    words,
    limits,
    packed: Array.from(packed, ([digest, { length }]) => [digest, length]),
    chunks: chunks.map((bytes) => numbers.get(bytes) as number),
  };
  try {
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...packed.values()]));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
