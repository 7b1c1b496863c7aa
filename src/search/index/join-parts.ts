import { copyFile, link, lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityRecord } from '../../site/search-records.ts';
import { CHUNKS, FRAGMENTS, fragmentFile } from '../tables.ts';
import type { ChunkCache } from './chunk-cache.ts';
import { joinWords, type PartWords } from './join-words.ts';
import { readPartTables } from './part-tables.ts';
import { writeTables } from './write-tables.ts';

/** How many files are linked at a time. */
const CONCURRENCY = 16;

/**
 * Joins the parts of an index into one, which is the same whatever the division into parts.
 *
 * @param parts the folders of the parts, in their order
 * @param target a folder that is empty, or has the files of articles and words of another index: those that
 *   are the same stay
 * @param chunkCache the chunks of earlier indexes
 * @returns how many articles the index holds
 */
export async function joinParts(
  parts: readonly string[],
  { language, entities }: { language: string; entities: readonly EntityRecord[] },
  target: string,
  chunkCache?: ChunkCache,
): Promise<number> {
  const tables = await Promise.all(parts.map(readPartTables));
  for (const name of [FRAGMENTS, CHUNKS]) await mkdir(join(target, name), { recursive: true });
  const words: PartWords[] = [];
  const fragments: Fragment[] = [];
  let articles = 0;
  for (const [number, { lengths, chunks }] of tables.entries()) {
    const part = parts[number] ?? '';
    words.push({ folder: join(part, CHUNKS), chunks, offset: articles });
    for (const own of lengths.keys()) {
      fragments.push({
        source: join(part, FRAGMENTS, fragmentFile(own)),
        name: fragmentFile(articles + own),
      });
    }
    articles += lengths.length;
  }
  await placeFragments(fragments, join(target, FRAGMENTS));
  const chunks = joinWords(words, join(target, CHUNKS), chunkCache?.pack);
  chunkCache?.save();
  await writeTables(tables, { language, entities, chunks }, target);
  return articles;
}

/** A file of a part, and its name in the whole index. */
interface Fragment {
  source: string;
  name: string;
}

/** Has a folder hold these fragments and nothing else. One that is the very file of its part is left as it is. */
async function placeFragments(fragments: readonly Fragment[], folder: string): Promise<void> {
  const left = new Set(await readdir(folder));
  for (let from = 0; from < fragments.length; from += CONCURRENCY) {
    await Promise.all(
      fragments.slice(from, from + CONCURRENCY).map(async ({ source, name }) => {
        const target = join(folder, name);
        const isThere = left.delete(name);
        if (isThere && (await isSameFile(source, target))) return;
        if (isThere) await rm(target, { recursive: true });
        await linkOrCopy(source, target);
      }),
    );
  }
  for (const name of left) await rm(join(folder, name), { recursive: true });
}

/** Whether two paths are names of one file. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => lstat(path, { bigint: true })));
  return a?.ino === b?.ino && a?.dev === b?.dev;
}

/** Gives a file a second name; where the file system does not allow it, copies it. */
async function linkOrCopy(source: string, target: string): Promise<void> {
  await link(source, target).catch(() => copyFile(source, target));
}
