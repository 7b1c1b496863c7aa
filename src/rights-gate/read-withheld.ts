import { listContent, readContentFile } from '../loaders/list-content.ts';
import type { Document } from '../schema/document.ts';
import { parseDocument } from '../schema/parse-document.ts';
import { splitFrontmatter } from '../schema/split-frontmatter.ts';
import { createWithheld, permit, permitText, reasonOf, type Withheld, withhold } from './withheld.ts';

/** How many files are open at once. */
const CONCURRENCY = 64;

/**
 * Frontmatter that may withhold words. It is looked at as text, since most articles withhold nothing and parsing all of
 * them again would take as long as the first time; what YAML can write in another way is parsed as well.
 */
const MAY_WITHHOLD = /\b(?:excerpt|link-only|draft)\b|\\|[&*!][\w-]/;
/** Says that an article is no draft. Where it does not mean that, as within a longer text, nothing but the rest can say what does. */
const NO_DRAFT = /^draft: false$/gm;

/**
 * Reads from a content folder what the site built of it may not hold. It takes nothing from the catalog: whatever went
 * wrong on the way to the pages, this is what the files say.
 * @returns undefined where every word may be published
 */
export async function readWithheld(folder: string): Promise<Withheld | undefined> {
  const { files } = await listContent(folder);
  const articles = files.filter(({ kind }) => kind === 'article').map(({ file }) => file);
  const withheld = createWithheld();
  const withholding: Document<'article'>[] = [];
  const open: string[] = [];
  await eachFile(folder, articles, (file, source) => {
    const document = mayWithhold(splitFrontmatter(source)?.frontmatter ?? '')
      ? parseDocument('article', file, source).document
      : undefined;
    const reason = document && reasonOf(document);
    if (!document || !reason) {
      open.push(file);
      return;
    }
    withhold(withheld, document, { file, source, ...reason });
    withholding.push(document);
  });
  if (withheld.texts.length === 0) return undefined;
  for (const document of withholding) permit(withheld, document);
  // A page of the publisher's own says what it says in its own name: nothing is permitted for standing there.
  open.push(...files.filter(({ kind }) => kind !== 'article' && kind !== 'page').map(({ file }) => file));
  await eachFile(folder, open, (_, source) => permitText(withheld, source));
  return withheld;
}

function mayWithhold(frontmatter: string): boolean {
  return MAY_WITHHOLD.test(frontmatter.replace(NO_DRAFT, ''));
}

/** Reads files, some at a time, and hands on each with its text, in their order. */
async function eachFile(folder: string, files: readonly string[], take: (file: string, source: string) => void) {
  for (let from = 0; from < files.length; from += CONCURRENCY) {
    const batch = files.slice(from, from + CONCURRENCY);
    const sources = await Promise.all(batch.map((file) => readText(folder, file)));
    for (const [index, source] of sources.entries()) take(batch[index] ?? '', source);
  }
}

/** The text of a file; empty where it cannot be read, since then nothing was built of it. */
async function readText(folder: string, file: string): Promise<string> {
  const read = await readContentFile(folder, file);
  return 'text' in read ? read.text : '';
}
