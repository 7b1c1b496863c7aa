import { createHash } from 'node:crypto';
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fragmentName, type NameRow } from '../tables.ts';
import { readMeta, writeMeta } from './pagefind-files.ts';
import type { IndexedArticle } from './read-article.ts';
import { shrinkChunks } from './shrink-chunks.ts';
import { createVocabulary, stopWords } from './vocabulary.ts';
import { writeFragments } from './write-fragments.ts';
import { writeTables } from './write-tables.ts';

/** Where Pagefind writes its index; the words are in one language. */
interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/** What Pagefind's script loads beside the index. Its own interfaces are not used. */
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

/**
 * Makes of Pagefind's index one that costs less to ask: chunks and fragments are smaller, and are named by their numbers
 * below the digest of them all, so that the head of the index compresses well. Pagefind's own script can still search it,
 * but without filters and orders; tables of ours hold both.
 *
 * @param raw the folder that Pagefind wrote
 * @param target an empty folder
 */
export async function refineIndex(
  raw: string,
  target: string,
  told: { articles: readonly IndexedArticle[]; names: readonly NameRow[]; language: string },
): Promise<void> {
  const entry = JSON.parse(await readFile(join(raw, 'pagefind-entry.json'), 'utf8')) as Entry;
  const [[, language] = []] = [Object.entries(entry.languages)[0]];
  const meta = language
    ? await readMeta(join(raw, `pagefind.${language.hash}.pf_meta`))
    : { version: '', pages: [], chunks: [], fields: [] };

  const digest = createHash('sha256');
  const vocabulary = createVocabulary();
  const [fragments, index] = [join(target, 'fragment'), join(target, 'index')];
  const written = await writeFragments(meta.pages, told.articles, [join(raw, 'fragment'), join(fragments, 'new')], {
    text: vocabulary.add,
    bytes: (bytes) => digest.update(bytes),
  });
  const chunks = await shrinkChunks(meta.chunks, join(raw, 'index'), join(index, 'new'), (bytes) =>
    digest.update(bytes),
  );
  const name = digest.digest('hex').slice(0, 8);
  await Promise.all([fragments, index].map((folder) => rename(join(folder, 'new'), join(folder, name))));

  if (language) {
    // All lengths alike, for they stand in a table: what is the same everywhere costs next to nothing.
    const length = Math.round(written.lengths.reduce((sum, each) => sum + each, 0) / written.lengths.length);
    const pages = meta.pages.map((_, n): [string, number, string] => [`${name}/${fragmentName(n)}`, length, '']);
    const renamed = chunks.map(([from, to, number]): [string, string, string] => [from, to, `${name}/${number}`]);
    await writeMeta(join(target, `pagefind.${name}.pf_meta`), { ...meta, pages, chunks: renamed });
    language.hash = name;
  }
  await writeFile(join(target, 'pagefind-entry.json'), JSON.stringify(entry));
  const engine = `wasm.${language?.wasm ?? 'unknown'}.pagefind`;
  await Promise.all([...SCRIPTS, engine].map((file) => copyFile(join(raw, file), join(target, file))));
  await writeTables(target, {
    ...written,
    fragments: name,
    names: told.names,
    stopWords: stopWords(told.language, vocabulary.common()),
    vocabulary: vocabulary.tables(),
  });
}
