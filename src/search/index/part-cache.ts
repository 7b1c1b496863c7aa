import { hash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { filesBelow } from '../../folders/walk-folder.ts';
import { digestProgram } from '../../loaders/digest-program.ts';

/** The most that the parts of indexes may take, in bytes, beside those that the last builds have used. */
const MAX_CACHE_BYTES = 1_000_000_000;

/** A part that was used so lately is never removed: another build may be reading it. In milliseconds. */
const IN_USE_MS = 3_600_000;

/** The project's folder, and those of its folders that decide what a part holds. */
const ROOT = join(import.meta.dirname, '../../..');
const INDEXING_FOLDERS = ['search', 'text', 'markdown'].map((folder) => `src/${folder}`);

/** The file of a part that says how many bytes the others take. */
const SIZE = 'size';

/** A record of a part. */
type PartRecord = Readonly<Record<'address' | 'digest', string>>;

/** The name of the folder of a part: digests of what similar parts have in common, and of everything that it depends on. */
const NAME = /^(part-[0-9a-f]{16})-[0-9a-f]{32}$/;

/** Whether a folder of a cache, or of a shard, is a part. */
export function isPart(name: string): boolean {
  return NAME.test(name);
}

/** The parts that builds have made, each in a folder named by the digest of everything that it depends on. */
export interface PartCache {
  /** Of the program that makes indexes: 16 hexadecimal digits. */
  version: string;
  /** The folder of a part; it is there where `has` says so. @param records the addresses and digests of its records, in their order */
  folderOf(records: readonly PartRecord[]): string;
  /** Whether a part is there; it counts as used now. */
  has(folder: string): Promise<boolean>;
  /** The folder of the part that was used last of those that begin with the same article; undefined where there is none. */
  findSimilar(folder: string): Promise<string | undefined>;
  /** Makes a part in a folder of its own, and gives it its name when it is whole. */
  make(folder: string, write: (unfinished: string) => Promise<void>): Promise<void>;
  /** Removes parts that cannot be read, so that they are made anew. */
  remove(folders: readonly string[]): Promise<void>;
  /** Removes the parts that have not been used for longest, while they take too much together. */
  prune(): Promise<void>;
}

/**
 * Opens the cache of parts. Several builds may use it at the same time, and it may be removed between them.
 *
 * @param language of the site (BCP 47)
 */
export async function openPartCache(cacheFolder: string, language: string): Promise<PartCache> {
  // What is compressed depends on what compresses it.
  const program = [await digestProgram(ROOT, INDEXING_FOLDERS), process.versions.zlib];
  const digestOf = (words: readonly string[]) =>
    hash('sha256', JSON.stringify([...program, language, ...words]), 'hex');
  const markUsed = async (folder: string) => {
    const now = new Date();
    return utimes(folder, now, now).then(
      () => true,
      () => false,
    );
  };
  return {
    version: hash('sha256', JSON.stringify(program), 'hex').slice(0, 16),
    folderOf: (records) => {
      const similar = digestOf(records.slice(0, 1).map(({ address }) => address));
      const own = digestOf(records.map(({ address, digest }) => `${address} ${digest}`));
      return join(cacheFolder, `part-${similar.slice(0, 16)}-${own.slice(0, 32)}`);
    },
    has: markUsed,
    findSimilar: async (folder) => {
      const [, similar] = NAME.exec(basename(folder)) ?? [];
      const names = (await readdir(cacheFolder)).filter((name) => NAME.exec(name)?.[1] === similar);
      const found = await Promise.all(
        names.map(async (name) => {
          const path = join(cacheFolder, name);
          return { path, used: (await stat(path).catch(() => undefined))?.mtimeMs ?? 0 };
        }),
      );
      const [last] = found.sort((a, b) => b.used - a.used);
      return last && (await markUsed(last.path)) ? last.path : undefined;
    },
    make: async (folder, write) => {
      const unfinished = `${folder}.${randomUUID().slice(0, 8)}`;
      try {
        await write(unfinished);
        await writeFile(join(unfinished, SIZE), String(sizeOf(unfinished)));
        // Where another build has made it meanwhile, its own is the same.
        await rename(unfinished, folder).catch(async (error: unknown) => {
          if (!(await stat(folder).catch(() => undefined))) throw error;
        });
      } finally {
        await rm(unfinished, { recursive: true, force: true });
      }
    },
    remove: async (folders) => {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
    prune: () => prune(cacheFolder),
  };
}

/** The files are many and just written: to wait for each would take five times as long. */
function sizeOf(folder: string): number {
  return filesBelow(folder).reduce((size, path) => size + statSync(join(folder, path)).size, 0);
}

async function prune(cacheFolder: string): Promise<void> {
  const names = (await readdir(cacheFolder)).filter(isPart);
  const parts = await Promise.all(
    names.map(async (name) => {
      const folder = join(cacheFolder, name);
      const used = (await stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now();
      const size = await readFile(join(folder, SIZE), 'utf8').catch(() => '0');
      return { folder, used, bytes: Number(size) };
    }),
  );
  let left = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { folder, used, bytes } of parts.sort((a, b) => a.used - b.used)) {
    if (left <= MAX_CACHE_BYTES || Date.now() - used < IN_USE_MS) break;
    await rm(folder, { recursive: true, force: true });
    left -= bytes;
  }
}
