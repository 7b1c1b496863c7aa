import { createHash } from 'node:crypto';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fragmentName, type NameRow } from '../tables.ts';
import {
  engineFiles,
  type IndexChunk,
  type IndexPage,
  readEntry,
  readMeta,
  writeEntry,
  writeMeta,
} from './pagefind-files.ts';
import type { SearchRecords } from './read-records.ts';
import { shrinkChunks } from './shrink-chunks.ts';
import { createVocabulary, stopWords } from './vocabulary.ts';
import { writeFragments } from './write-fragments.ts';
import { createTables } from './write-tables.ts';

/**
 * Rewrites Pagefind's index so that queries load less: chunks and fragments are smaller, and are named by their numbers
 * below the digest of them all, so that the head of the index compresses well. Pagefind's own script can still search it,
 * but without filters and orders; tables of ours hold both.
 *
 * @param raw the folder that Pagefind wrote
 * @param target an empty folder
 * @returns how many entities are found by their names
 */
export async function refineIndex(raw: string, target: string, records: SearchRecords): Promise<number> {
  const entry = await readEntry(raw);
  const meta = await readMeta(raw, entry);

  const digest = createHash('sha256');
  const vocabulary = createVocabulary();
  const tables = createTables();
  const [fragments, index] = [join(target, 'fragment'), join(target, 'index')];
  const lengths = await writeFragments(
    meta.pages,
    records.articles(),
    [join(raw, 'fragment'), join(fragments, 'new')],
    {
      onFragment: (content, bytes) => {
        vocabulary.add(content);
        digest.update(bytes);
      },
      onArticle: tables.add,
    },
  );
  const chunks = await shrinkChunks(meta.chunks, join(raw, 'index'), join(index, 'new'), (bytes) =>
    digest.update(bytes),
  );
  const name = digest.digest('hex').slice(0, 8);
  await Promise.all([fragments, index].map((folder) => rename(join(folder, 'new'), join(folder, name))));

  // All lengths alike, for they stand in a table: what is the same everywhere costs next to nothing.
  const length = Math.round(lengths.reduce((sum, each) => sum + each, 0) / lengths.length);
  const pages = meta.pages.map((_, n): IndexPage => [`${name}/${fragmentName(n)}`, length, '']);
  const renamed = chunks.map(([from, to, number]): IndexChunk => [from, to, `${name}/${number}`]);
  await writeMeta(target, name, { ...meta, pages, chunks: renamed });
  await writeEntry(target, name, entry);
  await Promise.all(engineFiles(entry).map((file) => copyFile(join(raw, file), join(target, file))));

  const names: NameRow[] = [];
  for await (const { address, subtitle, names: own } of records.entities())
    names.push([address, subtitle, ...(own as [string, ...string[]])]);
  await tables.write(target, {
    fragments: name,
    lengths,
    names,
    stopWords: stopWords(records.language, vocabulary.common()),
    vocabulary: vocabulary.tables(),
  });
  return names.length;
}
