import { readFileSync, rmSync } from 'node:fs';
import { lstat, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { filesBelow } from '../folders/walk-folder.ts';
import { isPackable } from '../hosting/file-types.ts';
import { createWorkerPool } from '../threads/worker-pool.ts';
import { type FileStore, openFileStore, removeOthers, type WrittenFile } from './file-store.ts';
import { writeWhole } from './write-whole.ts';

/** How files are packed, by the endings that hosts look for beside a file. */
const PACKERS = {
  // Five is the knee of the curve: a quarter of the size of a page, and 2 % larger than what takes thirty times as long.
  '.br': (bytes: Uint8Array) =>
    brotliCompressSync(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes: Uint8Array) => gzipSync(bytes, { level: 5 }),
};

type Ending = keyof typeof PACKERS;

/** The endings of packed files. */
export const PACKED_ENDINGS = Object.keys(PACKERS) as Ending[];

/** Changes when files are to be packed in another way. */
const VERSION = 2;

/** From how many bytes on it saves a packet. */
const MIN_BYTES = 1_000;

/** How many files a thread is sent at a time. */
const FILES_PER_QUESTION = 40;

/** A file that is packed: each packed one, or that none is smaller than the file. */
type PackedFile = Partial<Record<Ending, WrittenFile>>;

/** What the thread is asked: to pack files of a folder. */
export interface PackQuestion {
  folder: string;
  files: readonly string[];
}

/** What it answers: of each file what is smaller. */
export type PackAnswer = Partial<Record<Ending, Uint8Array>>[];

/** How much was packed. */
export interface CompressedSite {
  files: number;
  /** How many of them are as the last build packed them. */
  reused: number;
}

/**
 * Puts a `.br` and a `.gz` beside each file of a site that is smaller then, for hosts that send them as they are.
 * @param cache a folder that remembers what was packed: a file that is as it was is not opened
 */
export async function compressSite(folder: string, cache: string): Promise<CompressedSite> {
  const storeFolder = join(cache, 'files');
  await mkdir(storeFolder, { recursive: true });
  const store = openFileStore(storeFolder);
  const state = join(cache, 'packed.json');
  const known = await readState(state);
  const kept: Record<string, PackedFile> = {};
  const waiting: { path: string; key: string }[] = [];
  /** What was written last of files that are alike, by their digests. */
  const latest = new Map<string, WrittenFile>();
  const paths = await listTexts(folder);
  for (const { path, key } of paths) {
    const packed = known[key] && placePacked(store, known[key], join(folder, path));
    if (packed) kept[key] = packed;
    else waiting.push({ path, key });
  }
  const pool = createWorkerPool<PackQuestion, PackAnswer>(new URL('./compress-thread.ts', import.meta.url), {
    size: Math.max(1, Math.min(availableParallelism(), Math.ceil(waiting.length / FILES_PER_QUESTION))),
  });
  try {
    const questions = Array.from({ length: Math.ceil(waiting.length / FILES_PER_QUESTION) }, (_, at) =>
      waiting.slice(at * FILES_PER_QUESTION, (at + 1) * FILES_PER_QUESTION),
    );
    await Promise.all(
      questions.map(async (some) => {
        const packed = await pool.ask({ folder, files: some.map(({ path }) => path) });
        for (const [at, { path, key }] of some.entries())
          kept[key] = placeNew(store, packed[at] ?? {}, join(folder, path), latest);
      }),
    );
  } finally {
    await pool.close();
  }
  const packed = Object.fromEntries(Object.entries(kept).map(([key, files]) => [key, asIn(latest, files)]));
  await writeWhole(state, JSON.stringify({ version: VERSION, packed }));
  await removeOthers(
    storeFolder,
    new Set(Object.values(kept).flatMap((files) => Object.values(files).map(({ digest }) => digest))),
  );
  return { files: paths.length, reused: paths.length - waiting.length };
}

async function readState(file: string): Promise<Record<string, PackedFile>> {
  try {
    const { version, packed } = JSON.parse(await readFile(file, 'utf8'));
    return version === VERSION ? packed : {};
  } catch {
    return {};
  }
}

/** The files of a folder that may become smaller, each with what is another whenever it was written anew. */
async function listTexts(folder: string): Promise<{ path: string; key: string }[]> {
  const texts = filesBelow(folder).filter(isPackable).sort();
  const found = await Promise.all(
    texts.map(async (path) => {
      const { size, mtimeMs } = await lstat(join(folder, path));
      // The data of the next build are in another folder.
      return { path, size, key: `${path.replace(/^data\/[^/]+\//, 'data/')} ${size} ${mtimeMs}` };
    }),
  );
  return found.filter(({ path, size }) => {
    const isLarge = size >= MIN_BYTES;
    // Of a file that was larger in the last build.
    if (!isLarge) removePacked(join(folder, path));
    return isLarge;
  });
}

function removePacked(target: string): void {
  for (const ending of PACKED_ENDINGS) rmSync(target + ending, { force: true });
}

/** Puts what is known to be packed beside its file. @returns undefined where it is not as it was written */
function placePacked(store: FileStore, packed: PackedFile, target: string): PackedFile | undefined {
  const placed: PackedFile = {};
  for (const ending of PACKED_ENDINGS) {
    const file = packed[ending];
    if (!file) {
      rmSync(target + ending, { force: true });
      continue;
    }
    const found = store.placeAsWritten(file, target + ending);
    if (!found) return undefined;
    placed[ending] = found;
  }
  return placed;
}

/** Puts what was packed now beside its file, and nothing where nothing is smaller. */
function placeNew(
  store: FileStore,
  packed: PackAnswer[number],
  target: string,
  latest: Map<string, WrittenFile>,
): PackedFile {
  const placed: PackedFile = {};
  for (const ending of PACKED_ENDINGS) {
    const content = packed[ending];
    if (!content) {
      rmSync(target + ending, { force: true });
      continue;
    }
    const { file: written } = store.write(content, target + ending);
    latest.set(written.digest, written);
    placed[ending] = written;
  }
  return placed;
}

function asIn(latest: ReadonlyMap<string, WrittenFile>, files: PackedFile): PackedFile {
  return Object.fromEntries(Object.entries(files).map(([ending, file]) => [ending, latest.get(file.digest) ?? file]));
}

/** Packs files. */
export function packFiles({ folder, files }: PackQuestion): PackAnswer {
  return files.map((path) => {
    const bytes = readFileSync(join(folder, path));
    const packed = PACKED_ENDINGS.map((ending) => [ending, PACKERS[ending](bytes)] as const);
    return Object.fromEntries(packed.filter(([, content]) => content.length < bytes.length));
  });
}
