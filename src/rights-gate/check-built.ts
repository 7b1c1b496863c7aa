import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateWords } from '../domain/locate-words.ts';
import type { Problem } from '../schema/problem.ts';
import { type Breach, findBreaches } from './find-breaches.ts';
import { readWithheld } from './read-withheld.ts';
import { settleBreaches } from './settle-breaches.ts';
import type { WithheldArticle } from './withheld.ts';

/** What the gate found. */
export interface GateReport {
  problems: Problem[];
  /** How many articles withhold words, and how many built files were opened: none where no article does. */
  articles: number;
  files: number;
}

/**
 * Opens every file of a built site and looks for words that the content’s rights, or a draft, keep out of it: eight in
 * a row are a breach, unless they stand in something else that may be published.
 * @param folder the content folder
 * @param built the built folder
 */
export async function checkBuilt(folder: string, built: string): Promise<GateReport> {
  const withheld = await readWithheld(folder);
  if (!withheld) return { problems: [], articles: 0, files: 0 };
  const articles = new Set(withheld.stretches.map(({ article }) => article)).size;
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(built, '/').length).replaceAll('\\', '/'))
    .sort();
  const found: Breach[] = [];
  const known = new Set<string>();
  for (const name of names) {
    found.push(...findBreaches({ name, bytes: await readFile(join(built, name)) }, withheld, known));
  }
  const breaches = found.length === 0 ? [] : await settleBreaches(found, folder, built, withheld);
  return { problems: explain(breaches), articles, files: names.length };
}

/** One problem for each article, with the first file that has its words. */
function explain(breaches: readonly Breach[]): Problem[] {
  const byArticle = Map.groupBy(breaches, ({ article }) => article);
  return [...byArticle].map(([article, found]) => problemOf(article, found));
}

/** How many words are shown, and how many further files are named. */
const SHOWN = 14;
const NAMED = 3;

function problemOf({ file, source, reason }: WithheldArticle, found: readonly Breach[]): Problem {
  const [first, ...others] = found as [Breach, ...Breach[]];
  const { words } = first;
  const shown = `“${words.slice(0, SHOWN).join(' ')}${words.length > SHOWN ? ' …' : ''}”`;
  const also = others.length === 0 ? '' : ` Also in ${listOf(others.map((each) => each.file))}.`;
  const why = reason === 'draft' ? 'which is a draft' : `whose rights say "${reason}"`;
  return {
    kind: 'withheld-text',
    file,
    ...(locateWords(source, words) ?? { line: 1, column: 1 }),
    message: `${words.length} words in a row of this article, ${why}, are in the built file ${first.file}: ${shown}.${also}`,
    hint: `Mend what writes ${first.file}: it has to take the text from the catalog, which holds only what may be published.`,
  };
}

function listOf(files: readonly string[]): string {
  const more = files.length - NAMED;
  return `${files.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
