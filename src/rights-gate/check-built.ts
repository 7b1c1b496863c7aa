import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { walkFolder } from '../folders/walk-folder.ts';
import { OWN_FOLDERS } from '../loaders/list-content.ts';
import { publicFolderOf } from '../loaders/public-files.ts';
import { type FolderFiles, readFolder } from '../loaders/read-folder.ts';
import type { Document } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { confirmViolations } from './confirm-violations.ts';
import { findViolations, textsOfFile, type Violation } from './find-violations.ts';
import { locateWords } from './locate-words.ts';
import { plainTexts } from './plain-texts.ts';
import { readWithheld } from './read-withheld.ts';
import { createShingles, slideWindow } from './shingles.ts';
import { isPackedCopy, type Unpacked } from './unpack.ts';
import { reasonOf, stringsIn, type Withheld, type WithheldArticle } from './withheld.ts';

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
 * @param publicFolder a further folder whose files are built as they are, where there is one
 * @param read what was read of the content folder, where it was read for the site
 */
export async function checkBuilt(
  folder: string,
  built: string,
  publicFolder?: string,
  read?: FolderFiles,
): Promise<GateReport> {
  const withheld = readWithheld(read ?? (await readFolder(folder)));
  if (!withheld) return { problems: [], articles: 0, files: 0 };
  const articles = new Set(withheld.texts.map(({ article }) => article)).size;
  const names = realFiles(built);
  const problems = await findProblems({ folder, built, names, withheld }, async (violation) => ({
    found: `The built file ${violation.file}`,
    removal: await removalOf(violation, folder, publicFolder),
  }));
  return { problems, articles, files: names.length };
}

/**
 * Looks before a build, in the same way, through the files that are built as they are: whatever else is published is made
 * of the catalog.
 * @param folder the content folder
 * @param publicFolder a folder of such files, beside the content folder's own
 * @param articles what the folder has, drafts among them
 */
export async function checkPublicFiles(
  folder: string,
  publicFolder: string,
  articles: readonly Document<'article'>[],
): Promise<Problem[]> {
  const withholding = articles.filter(reasonOf);
  if (withholding.length === 0) return [];
  const mayHold = findSharedRuns(withholding);
  const problems: Problem[] = [];
  let withheld: Withheld | undefined;
  for (const each of [publicFolder, publicFolderOf(folder)]) {
    const names: string[] = [];
    for (const name of realFiles(each))
      if (mayHold({ name, bytes: await readFile(join(each, name)) })) names.push(name);
    if (names.length > 0) withheld ??= readWithheld(await readFolder(folder));
    if (!withheld) continue;
    const found = await findProblems({ folder, built: each, names, withheld }, async (violation) => ({
      found: `The file public/${violation.file}, which is published as it is,`,
      removal: await removalOf(violation, folder, each),
    }));
    problems.push(...found);
  }
  return problems;
}

/**
 * Makes a test whether a file has a run of words that any of the articles keeps to itself. It looks at bodies as they are
 * written, which takes a fraction of the time that parsing them does.
 */
function findSharedRuns(articles: readonly Document<'article'>[]): (file: Unpacked) => boolean {
  const runs = createShingles();
  for (const { body, data } of articles) {
    for (const text of [body, ...(data.draft ? stringsIn(data) : [])].flatMap(plainTexts))
      slideWindow(text, (first, second) => runs.add(first, second, 0));
  }
  return (file) => {
    let found = false;
    for (const text of textsOfFile(file))
      slideWindow(text, (first, second) => {
        found ||= runs.find(first, second) >= 0;
      });
    return found;
  };
}

/** The paths of all files below a folder, in order; of no links. */
function realFiles(folder: string): string[] {
  const names: string[] = [];
  walkFolder(folder, (path, entry) => {
    if (entry.isFile()) names.push(path);
  });
  return names.sort();
}

/** What is looked through, and for what. */
interface Search {
  /** The content folder. */
  folder: string;
  /** The folder of the files. */
  built: string;
  names: readonly string[];
  withheld: Withheld;
}

/** What a problem says of a violation: where the words are, and what takes them out. */
type Describe = (violation: Violation) => Promise<{ found: string; removal: string }>;

async function findProblems({ folder, built, names, withheld }: Search, describe: Describe): Promise<Problem[]> {
  const found: Violation[] = [];
  const known = new Set<string>();
  let last: Unpacked | undefined;
  for (const name of names) {
    const file = { name, bytes: await readFile(join(built, name)) };
    // In the order of their names a packed copy stands behind its file.
    if (last && isPackedCopy(file, last)) continue;
    last = file;
    found.push(...findViolations(file, withheld, known));
  }
  const violations = found.length === 0 ? [] : await confirmViolations(found, folder, built, withheld);
  const byArticle = Map.groupBy(violations, ({ article }) => article);
  return Promise.all(Array.from(byArticle, ([article, of]) => problemOf(article, of, describe)));
}

/** How many words are shown, and how many further files are named. */
const MAX_SHOWN_WORDS = 14;
const MAX_NAMED_FILES = 3;

/** One problem for each article, with the first file that has its words. */
async function problemOf(
  article: WithheldArticle,
  violations: readonly Violation[],
  describe: Describe,
): Promise<Problem> {
  const { file, source, reason, declared } = article;
  const [first, ...others] = violations as [Violation, ...Violation[]];
  const { words } = first;
  const shown = `“${words.slice(0, MAX_SHOWN_WORDS).join(' ')}${words.length > MAX_SHOWN_WORDS ? ' …' : ''}”`;
  const also = others.length === 0 ? '' : ` Also in ${listOf(others.map((each) => each.file))}.`;
  const why = reason === 'draft' ? 'which is a draft' : `whose rights are "${reason}"`;
  const permission =
    reason === 'draft'
      ? `If the article is ready, remove \`draft\` on line ${declared.line}`
      : `If these words may be published, change "rights.text" on line ${declared.line}`;
  const { found, removal } = await describe(first);
  return {
    kind: 'withheld-text',
    file,
    ...(locateWords(source, words) ?? { line: 1, column: 1 }),
    message: `${found} contains ${words.length} consecutive words of this article, ${why}: ${shown}.${also}`,
    hint: `${permission}. Otherwise ${removal}.`,
  };
}

/** What takes the words out of a built file: a change of the file it is a copy or page of, or of the program. */
async function removalOf(
  { file, words }: Violation,
  folder: string,
  publicFolder: string | undefined,
): Promise<string> {
  const page = `${OWN_FOLDERS.pages}/${file.replace(/\/index\.html$/, '.md')}`;
  const sources: [name: string, path: string][] = [
    [page, join(folder, page)],
    ...[publicFolder, publicFolderOf(folder)].flatMap((each): [string, string][] =>
      each === undefined ? [] : [[`${OWN_FOLDERS.public}/${file}`, join(each, file)]],
    ),
  ];
  for (const [name, path] of sources) {
    const source = await readFile(path, 'utf8').catch(() => '');
    if (source !== '') return `remove them from ${name}, line ${locateWords(source, words)?.line ?? 1}`;
  }
  return `fix the code that writes ${file}; it must take text from the catalog, which holds only what may be published`;
}

function listOf(files: readonly string[]): string {
  const more = files.length - MAX_NAMED_FILES;
  return `${files.slice(0, MAX_NAMED_FILES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
