import { hash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packChunk } from './chunk-files.ts';

/** The compressed chunks of the last indexes: what has not changed is not compressed again. */
export interface ChunkCache {
  /** The bytes of a chunk's file. @param body what is in the chunk */
  pack(body: Uint8Array): Uint8Array;
  /** Keeps what was packed for the next index, and forgets what indexes before the last few had. */
  save(): void;
}

/** How many indexes are remembered, as of sites that are built in turn. */
const MAX_INDEXES = 2;

/** After how long a file of another version, or one that was never finished, is nobody's, in milliseconds. */
const ABANDONED_MS = 3_600_000;

/** The files of the cache; nothing else is ever removed. */
const NAME = /^chunks-(?<version>[0-9a-f]{16})-[0-9a-f-]{36}(?<unfinished>\.part)?$/;

/**
 * Opens the cache. Several builds may use it at the same time, and it may be removed between them. A file holds the chunks of
 * one index: a line of JSON with their digests and lengths, then their bytes.
 *
 * @param folder is there
 * @param version 16 hexadecimal digits that stand for the program: no other reads what this one keeps
 */
export function openChunkCache(folder: string, version: string): ChunkCache {
  const files = listFiles(folder);
  const own = files.filter((file) => file.version === version && !file.isUnfinished);
  const known = new Map<string, Uint8Array>();
  const indexes = own.slice(0, MAX_INDEXES).map(({ path }) => ({ path, chunks: readIndex(path) }));
  for (const { chunks } of indexes) for (const [digest, bytes] of chunks) known.set(digest, bytes);
  const used = new Map<string, Uint8Array>();
  return {
    pack(body) {
      const digest = hash('sha256', body, 'base64url');
      const bytes = known.get(digest) ?? packChunk(body);
      known.set(digest, bytes);
      used.set(digest, bytes);
      return bytes;
    },
    save() {
      const same = indexes.find(
        ({ chunks }) => chunks.size === used.size && used.keys().every((digest) => chunks.has(digest)),
      );
      const now = new Date();
      if (same) utimesSync(same.path, now, now);
      else writeIndex(join(folder, `chunks-${version}-${randomUUID()}`), used);
      for (const { path } of own.slice(MAX_INDEXES - 1)) if (path !== same?.path) rmSync(path, { force: true });
      for (const file of files)
        if (!own.includes(file) && now.getTime() - file.time > ABANDONED_MS) rmSync(file.path, { force: true });
    },
  };
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

/** @returns the chunks of an index by the digests of what is in them; none where the file is not whole, or is gone */
function readIndex(path: string): Map<string, Uint8Array> {
  try {
    const file = readFileSync(path);
    const end = file.indexOf('\n');
    let at = end + 1;
    const chunks = (JSON.parse(file.toString('utf8', 0, end)) as [string, number][]).map(([digest, length]) => {
      at += length;
      return [digest, file.subarray(at - length, at)] as const;
    });
    return at === file.length ? new Map(chunks) : new Map();
  } catch {
    return new Map();
  }
}

function writeIndex(path: string, chunks: ReadonlyMap<string, Uint8Array>): void {
  const unfinished = `${path}.part`;
  try {
    const lengths = JSON.stringify(Array.from(chunks, ([digest, { length }]) => [digest, length]));
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${lengths}\n`), ...chunks.values()]));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
