import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { NAMES_FILE, type NameRow } from './names-file.ts';
import { readNames, sortNames } from './read-names.ts';

/** A page that says what of it may be searched. Pages without it are lists, or may not be published. */
const INDEXED = /<[a-z][^>]*\sdata-pagefind-body[\s=>]/;

/** What the search page loads. Pagefind writes its own interfaces beside it, which nobody here asks for. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|fragment|filter|index)$/;

/** How much a search index holds. */
export interface IndexSize {
  articles: number;
  names: number;
}

/**
 * Writes the search index of a built site into its folder `pagefind`: the articles with their words, and a list of the
 * pages with a name of their own, which are found by that and not by what they quote from the articles. The same pages
 * give the same bytes: they are added one by one, in the order of their paths.
 *
 * @param directory the built site
 * @throws when Pagefind refuses a page, or cannot write
 */
export async function writeIndex(directory: string): Promise<IndexSize> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw indexError(errors);
    const { articles, names } = await addPages(index, directory);
    const outputPath = join(directory, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw indexError(written.errors);
    await dropUnused(outputPath);
    await writeFile(join(outputPath, NAMES_FILE), `${JSON.stringify(sortNames(names))}\n`);
    return { articles, names: names.length };
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, directory: string): Promise<{ articles: number; names: NameRow[] }> {
  const names: NameRow[] = [];
  let articles = 0;
  for (const path of await pathsOf(directory)) {
    const content = await readFile(join(directory, path), 'utf8');
    if (!INDEXED.test(content)) continue;
    const named = readNames(path, content);
    if (named) {
      names.push(named);
      continue;
    }
    const { errors } = await index.addHTMLFile({ sourcePath: path, content });
    if (errors.length > 0) throw indexError(errors, path);
    articles += 1;
  }
  return { articles, names };
}

/** The paths of all pages, with forward slashes, in an order that no disk changes. */
async function pathsOf(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** Leaves what the search page loads: the index, its loader, and the engine for each language that the index has. */
async function dropUnused(folder: string): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const engines = new Set(Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  const unused = (await readdir(folder)).filter((name) => !NEEDED.test(name) && !engines.has(name));
  await Promise.all(unused.map((name) => rm(join(folder, name), { recursive: true })));
}

function indexError(errors: readonly string[], page?: string): Error {
  return new Error(`the search index could not be written${page ? `, at ${page}` : ''}: ${errors.join('; ')}`);
}
