import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { confirmViolations } from './confirm-violations.ts';
import { findViolations, type Violation } from './find-violations.ts';
import { locateWords } from './locate-words.ts';
import { readWithheld } from './read-withheld.ts';
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
 * a row within one element are a violation, unless they stand in something else that may be published.
 * @param folder the content folder
 * @param built the built folder
 * @param publicFolder the folder whose files are built as they are, where there is one
 */
export async function checkBuilt(folder: string, built: string, publicFolder?: string): Promise<GateReport> {
  const withheld = await readWithheld(folder);
  if (!withheld) return { problems: [], articles: 0, files: 0 };
  const articles = new Set(withheld.texts.map(({ article }) => article)).size;
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(built, '/').length).replaceAll('\\', '/'))
    .sort();
  const found: Violation[] = [];
  const known = new Set<string>();
  for (const name of names) {
    found.push(...findViolations({ name, bytes: await readFile(join(built, name)) }, withheld, known));
  }
  const violations = found.length === 0 ? [] : await confirmViolations(found, folder, built, withheld);
  const byArticle = Map.groupBy(violations, ({ article }) => article);
  const problems = Array.from(byArticle, ([article, of]) => problemOf(article, of, publicFolder));
  return { problems: await Promise.all(problems), articles, files: names.length };
}

/** How many words are shown, and how many further files are named. */
const MAX_SHOWN_WORDS = 14;
const MAX_NAMED_FILES = 3;

/** One problem for each article, with the first file that has its words. */
async function problemOf(
  article: WithheldArticle,
  found: readonly Violation[],
  publicFolder: string | undefined,
): Promise<Problem> {
  const { file, source, reason, declared } = article;
  const [first, ...others] = found as [Violation, ...Violation[]];
  const { words } = first;
  const shown = `“${words.slice(0, MAX_SHOWN_WORDS).join(' ')}${words.length > MAX_SHOWN_WORDS ? ' …' : ''}”`;
  const also = others.length === 0 ? '' : ` Also in ${listOf(others.map((each) => each.file))}.`;
  const why = reason === 'draft' ? 'which is a draft' : `whose rights are "${reason}"`;
  const permission =
    reason === 'draft'
      ? `If the article is ready, remove \`draft\` on line ${declared.line}`
      : `If these words may be published, change "rights.text" on line ${declared.line}`;
  return {
    kind: 'withheld-text',
    file,
    ...(locateWords(source, words) ?? { line: 1, column: 1 }),
    message: `The built file ${first.file} contains ${words.length} consecutive words of this article, ${why}: ${shown}.${also}`,
    hint: `${permission}. Otherwise ${await removalOf(first, publicFolder)}.`,
  };
}

/** What takes the words out of a built file: a change of the file it is a copy of, or of the program. */
async function removalOf({ file, words }: Violation, publicFolder: string | undefined): Promise<string> {
  const original = publicFolder && (await readFile(join(publicFolder, file), 'utf8').catch(() => undefined));
  if (original === undefined || original === '')
    return `fix the code that writes ${file}; it must take text from the catalog, which holds only what may be published`;
  const { line } = locateWords(original, words) ?? { line: 1 };
  return `remove them from public/${file}, line ${line}`;
}

function listOf(files: readonly string[]): string {
  const more = files.length - MAX_NAMED_FILES;
  return `${files.slice(0, MAX_NAMED_FILES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
