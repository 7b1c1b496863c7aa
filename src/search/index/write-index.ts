import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { NameRow } from '../tables.ts';
import { type IndexedArticle, readArticle, sortArticles } from './read-article.ts';
import { readNames, sortNames } from './read-names.ts';
import { refineIndex } from './refine-index.ts';

/** A page that says what of it may be searched. Pages without it are lists, or may not be published. */
const INDEXED = /<[a-z][^>]*\sdata-pagefind-body[\s=>]/;

/** What Pagefind need not read. */
const NEEDLESS = /<style[\s>][\s\S]*?<\/style>/g;

/** How much a search index holds. */
export interface IndexSize {
  articles: number;
  names: number;
}

/** What is found in a built site. */
interface Pages {
  /** In the order of their dates. */
  articles: IndexedArticle[];
  names: NameRow[];
  language: string;
}

/**
 * Writes the search index of a built site into its folder `pagefind`: the articles with their words, and tables of what a
 * search needs to know of them all. Pages with a name of their own are found by that, and not by what they quote from the
 * articles. The same pages give the same bytes: they are added one by one, in the order of their dates.
 *
 * @param directory the built site
 * @throws when Pagefind refuses a page, or cannot write
 */
export async function writeIndex(directory: string): Promise<IndexSize> {
  const [raw, target] = [join(directory, '.pagefind'), join(directory, 'pagefind')];
  try {
    const { articles, names, language } = await readPages(directory);
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw indexError(errors);
    for (const { path } of articles) await addPage(index, directory, path);
    const written = await index.writeFiles({ outputPath: raw });
    if (written.errors.length > 0) throw indexError(written.errors);
    await rm(target, { recursive: true, force: true });
    await mkdir(target);
    await refineIndex(raw, target, { articles, names: sortNames(names), language });
    return { articles: articles.length, names: names.length };
  } finally {
    await close();
    await rm(raw, { recursive: true, force: true });
  }
}

async function readPages(directory: string): Promise<Pages> {
  const pages: Pages = { articles: [], names: [], language: 'en' };
  for (const path of await pathsOf(directory)) {
    const content = await readFile(join(directory, path), 'utf8');
    if (!INDEXED.test(content)) continue;
    pages.language = /<html[^>]*\slang="([^"]+)"/.exec(content)?.[1] ?? pages.language;
    const named = readNames(path, content);
    if (named) pages.names.push(named);
    else pages.articles.push(readArticle(path, content));
  }
  return { ...pages, articles: sortArticles(pages.articles) };
}

async function addPage(index: PagefindIndex, directory: string, path: string): Promise<void> {
  const page = await readFile(join(directory, path), 'utf8');
  const { errors } = await index.addHTMLFile({ sourcePath: path, content: page.replace(NEEDLESS, '') });
  if (errors.length > 0) throw indexError(errors, path);
}

/** The paths of all pages, with forward slashes, in an order that no disk changes. */
async function pathsOf(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function indexError(errors: readonly string[], page?: string): Error {
  return new Error(`the search index could not be written${page ? `, at ${page}` : ''}: ${errors.join('; ')}`);
}
