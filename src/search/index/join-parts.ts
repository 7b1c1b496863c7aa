import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityRecord } from '../../site/search-records.ts';
import { fragmentName } from '../tables.ts';
import type { ChunkCache } from './chunk-cache.ts';
import { joinWords, type PartWords } from './join-words.ts';
import { FRAGMENT_ENDING } from './pagefind-files.ts';
import { readPartTables } from './part-tables.ts';
import { writeTables } from './write-tables.ts';

/** How many files are linked at a time. */
const CONCURRENCY = 16;

/**
 * Joins the parts of an index into one, which is the same whatever the division into parts.
 *
 * @param parts the folders of the parts, in their order
 * @param target an empty folder
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
  for (const name of ['fragment', 'index']) await mkdir(join(target, name), { recursive: true });
  const words: PartWords[] = [];
  let articles = 0;
  for (const [number, { lengths, chunks }] of tables.entries()) {
    const part = parts[number] ?? '';
    words.push({ folder: join(part, 'index'), chunks, offset: articles });
    await linkFragments(join(part, 'fragment'), join(target, 'fragment'), lengths.length, articles);
    articles += lengths.length;
  }
  const chunks = joinWords(words, join(target, 'index'), chunkCache?.pack);
  chunkCache?.save();
  // All parts have the same engine, except those without articles.
  const withArticles = tables.findIndex(({ lengths }) => lengths.length > 0);
  const number = Math.max(0, withArticles);
  const pagefind = tables[number]?.pagefind;
  if (!pagefind) throw new Error('a search index has at least one part');
  await writeTables(tables, { language, entities, pagefind, chunks }, target);
  const engine = join(parts[number] ?? '', 'engine');
  for (const file of await readdir(engine)) await copyFile(join(engine, file), join(target, file));
  return articles;
}

async function linkFragments(source: string, target: string, count: number, offset: number): Promise<void> {
  for (let from = 0; from < count; from += CONCURRENCY) {
    const batch = Array.from({ length: Math.min(CONCURRENCY, count - from) }, (_, index) => from + index);
    await Promise.all(
      batch.map((number) =>
        linkOrCopy(
          join(source, `${fragmentName(number)}${FRAGMENT_ENDING}`),
          join(target, `${fragmentName(offset + number)}${FRAGMENT_ENDING}`),
        ),
      ),
    );
  }
}

/** Gives a file a second name; where the file system does not allow it, copies it. */
async function linkOrCopy(source: string, target: string): Promise<void> {
  await link(source, target).catch(() => copyFile(source, target));
}
