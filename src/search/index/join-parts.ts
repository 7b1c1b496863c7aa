import { hash } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityRecord } from '../../site/search-records.ts';
import { CHUNKS, FRAGMENTS, fragmentFile } from '../tables.ts';
import type { ChunkCache } from './chunk-cache.ts';
import { linkOrCopy } from './chunk-files.ts';
import { joinWords, type PartWords, placeChunks } from './join-words.ts';
import { type PartTable, readPartTables } from './part-tables.ts';
import { writeTables } from './write-tables.ts';

/**
 * Joins the parts of an index into one, which is the same whatever the division into parts.
 *
 * @param parts the folders of the parts, in their order
 * @param target a folder that is empty, or has the files of articles and words of another index: those that
 *   are the same stay
 * @param chunkCache the words of earlier indexes
 * @returns how many articles the index holds
 */
export async function joinParts(
  parts: readonly string[],
  { language, entities }: { language: string; entities: readonly EntityRecord[] },
  target: string,
  chunkCache: ChunkCache,
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
  placeFragments(fragments, join(target, FRAGMENTS));
  const digest = digestWords(tables);
  const joined = chunkCache.find(digest) ?? joinWords(words, chunkCache.pack);
  placeChunks(joined.chunks, join(target, CHUNKS));
  chunkCache.save(digest, joined);
  await writeTables(tables, { language, entities, chunks: joined.limits }, target);
  return articles;
}

/** The digest of the words of all articles, in their order. */
function digestWords(tables: readonly PartTable[]): string {
  const words = tables.flatMap(({ records }) => records.flatMap(([, own]) => own ?? []));
  return hash('sha256', words.join('\n'), 'base64url');
}

/** A file of a part, and its name in the whole index. */
interface Fragment {
  source: string;
  name: string;
}

/** Has a folder hold these fragments and nothing else. One that is the very file of its part is left as it is. */
function placeFragments(fragments: readonly Fragment[], folder: string): void {
  const left = new Set(readdirSync(folder));
  for (const { source, name } of fragments) {
    const target = join(folder, name);
    const isThere = left.delete(name);
    if (isThere && isSameFile(source, target)) continue;
    if (isThere) rmSync(target, { recursive: true });
    linkOrCopy(source, target);
  }
  for (const name of left) rmSync(join(folder, name), { recursive: true });
}

/** Whether two paths are names of one file. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => lstatSync(path, { bigint: true }));
  return a?.ino === b?.ino && a?.dev === b?.dev;
}
