import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { EntityRecord, RecordedArticle } from '../../site/search-records.ts';
import { createWorkerPool, type WorkerPool } from '../../threads/worker-pool.ts';
import { CHUNKS, FRAGMENTS } from '../tables.ts';
import { divideIntoParts } from './divide.ts';
import type { IndexAnswer, IndexQuestion, PlacesMessage, RecordMessage } from './index-thread.ts';
import { isPart, openPartCache, type PartCache } from './part-cache.ts';

/** What an index is made of. */
export interface IndexedCollection {
  /** The language of the site (BCP 47). */
  language: string;
  /** In the order of their days, the oldest first, then of their addresses. Only those whose part has to be made are asked for their records. */
  articles: readonly RecordedArticle[];
  /** Everything else that has a page and names; those first that come first among equals. */
  entities: readonly EntityRecord[];
}

/** How much a search index holds, and how it came about. */
export interface IndexSize {
  articles: number;
  names: number;
  /** The parts, and how many of them had to be made. */
  parts: number;
  made: number;
}

/** When a build does what, while its index is made. */
export interface IndexTiming {
  /** Is called when threads are at work on whatever has to be made: from then on, this one may be kept busy. */
  asked?: () => void;
  /** Before it, nothing is written into the target. */
  ready?: Promise<unknown>;
}

/** How many parts are made at a time, each in a thread. One processor is left to the pages. */
const MAX_THREADS = 8;

/**
 * Writes the search index of a collection: the articles with their words, and tables of what a search needs to know of
 * them all. Anything else that has a page is found by its names. The same records give the same bytes, whatever the cache
 * holds. The work is done in other threads; only records are derived in this one.
 *
 * @param target the folder of the index, which is replaced; files of an earlier index that may be in it stay where they are those
 *   of this one
 * @param cacheFolder where the parts of indexes are kept: a part whose records are the same as before is not made again
 * @throws when something cannot be written
 */
export async function writeIndex(
  { language, articles, entities }: IndexedCollection,
  target: string,
  cacheFolder: string,
  { asked, ready }: IndexTiming = {},
): Promise<IndexSize> {
  const parts = partsOf({ articles });
  const threads = createThreads(parts.length);
  try {
    const makeAndJoin = async () => {
      const { folders, missing, cache } = await makeMissing(threads, language, parts, cacheFolder, asked);
      await ready;
      await removeTables(target);
      const question = { type: 'join', language, entities, parts: folders, target } as const;
      const kept = { folder: cacheFolder, version: cache.version };
      const joined = await askThread(threads, { ...question, cache: kept }).catch(async (error: unknown) => {
        if (missing === parts.length) throw error;
        // A part of an earlier build may be spoilt.
        await cache.remove(folders);
        return undefined;
      });
      return joined && { joined, missing, cache };
    };
    const made = (await makeAndJoin()) ?? (await makeAndJoin());
    if (!made) throw new Error('The search index could not be made: another build removes its parts.');
    await made.cache.prune();
    return { articles: made.joined.articles, names: entities.length, parts: parts.length, made: made.missing };
  } finally {
    await threads.close();
  }
}

/** Removes of an earlier index what is written anew: everything but the many files of articles and words. */
async function removeTables(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name !== FRAGMENTS && name !== CHUNKS) await rm(join(folder, name), { recursive: true });
  }
}

/** The articles of each part of an index. */
export function partsOf({ articles }: Pick<IndexedCollection, 'articles'>): (readonly RecordedArticle[])[] {
  const limits = divideIntoParts(articles.map(({ address }) => address));
  return limits.slice(1).map((end, number) => articles.slice(limits[number], end));
}

/**
 * Makes some parts of an index, for another build to join.
 * @param numbers of the parts, in the order of `partsOf`
 * @throws as `writeIndex` does
 */
export async function makeParts(
  { language, articles }: Pick<IndexedCollection, 'language' | 'articles'>,
  cacheFolder: string,
  numbers: readonly number[],
): Promise<void> {
  const parts = partsOf({ articles }).filter((_, number) => numbers.includes(number));
  const threads = createThreads(parts.length);
  try {
    await makeMissing(threads, language, parts, cacheFolder);
  } finally {
    await threads.close();
  }
}

/** The names of the parts in a folder, as that of a cache; none where it is not there. */
export async function listParts(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter(isPart);
}

type Threads = WorkerPool<IndexQuestion, IndexAnswer>;

function createThreads(parts: number): Threads {
  return createWorkerPool<IndexQuestion, IndexAnswer>(new URL('./index-thread.ts', import.meta.url), {
    size: Math.max(1, Math.min(availableParallelism() - 1, MAX_THREADS, parts)),
  });
}

/** Makes the parts that are not in the cache. @returns the folders of all, and how many were made */
async function makeMissing(
  threads: Threads,
  language: string,
  parts: readonly (readonly RecordedArticle[])[],
  cacheFolder: string,
  asked?: () => void,
): Promise<{ cache: PartCache; folders: string[]; missing: number }> {
  await mkdir(cacheFolder, { recursive: true });
  const cache = await openPartCache(cacheFolder, language);
  const folders = parts.map((own) => cache.folderOf(own));
  const isThere = await Promise.all(folders.map((folder) => cache.has(folder)));
  const missing = parts.filter((_, number) => !isThere[number]).length;
  let waiting = missing;
  if (waiting === 0) asked?.();
  await Promise.all(
    parts.map(async (own, number) => {
      const folder = folders[number] as string;
      if (isThere[number]) return;
      const earlier = await cache.findSimilar(folder);
      await cache.make(folder, async (unfinished) => {
        try {
          const making = makeInThread(threads, { language, folder: unfinished, earlier }, own);
          waiting -= 1;
          if (waiting === 0) asked?.();
          await making;
        } catch (error) {
          if (earlier === undefined) throw error;
          // The earlier part may have been removed meanwhile, or spoilt.
          await rm(unfinished, { recursive: true, force: true });
          await makeInThread(threads, { language, folder: unfinished, earlier: undefined }, own);
        }
      });
    }),
  );
  return { cache, folders, missing };
}

/** Makes a part in a thread, which is sent the records that it asks for. */
async function makeInThread(
  threads: Threads,
  part: { language: string; folder: string; earlier: string | undefined },
  articles: readonly RecordedArticle[],
): Promise<void> {
  const { port1: port, port2: records } = new MessageChannel();
  const digests = articles.map(({ digest }) => digest);
  const failed = new Promise<never>((_, reject) => {
    port.on('message', (places: PlacesMessage) => {
      try {
        port.postMessage(places.map((place) => (articles[place] as RecordedArticle).record()) satisfies RecordMessage);
      } catch (error) {
        reject(error);
      }
    });
  });
  try {
    await Promise.race([askThread(threads, { type: 'make', ...part, digests, records }, [records]), failed]);
  } finally {
    port.close();
  }
}

async function askThread(
  threads: Threads,
  question: IndexQuestion,
  transfer: MessagePort[] = [],
): Promise<IndexAnswer> {
  const answer = await threads.ask(question, { transfer });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer;
}
