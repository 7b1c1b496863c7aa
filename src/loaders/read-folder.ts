import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Documents } from '../schema/document.ts';
import { FOLDERS, FORMATS, KINDS, type Kind, kindOfFolder } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import { parseData, parseDocument } from '../schema/parse-document.ts';
import type { Problem, ProblemKind } from '../schema/problem.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { compareText } from '../text/lists.ts';

/** A content folder that has been read: what is well formed in it, and what is wrong with the rest. */
export interface ContentFolder {
  /** Undefined where site.yaml is missing or wrong; then `problems` says so. */
  site: Site | undefined;
  documents: Documents;
  /** Files that could not be parsed: what refers to them is not wrong for that. */
  malformed: { kind: Kind; id: string }[];
  problems: Problem[];
}

/** How many files are open at once. */
const AT_ONCE = 64;
const ENDINGS = { markdown: ['.md'], yaml: ['.yaml', '.yml'] } as const;

/** Reads and parses every file of a content folder, each kind in the order of its ids. */
export async function readFolder(folder: string): Promise<ContentFolder> {
  const problems: Problem[] = [];
  const malformed: ContentFolder['malformed'] = [];
  const documents = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Documents;
  const top = await list(folder).catch(() => undefined);
  if (!top) {
    problems.push(
      problem(
        'missing-file',
        '',
        'There is no content folder here.',
        'Make one with site.yaml and articles/, or name another with CONTENT_DIR.',
      ),
    );
    return { site: undefined, documents, malformed, problems };
  }
  const site = await readSite(folder, problems);
  for (const { name, isFolder } of top) {
    if (name === 'site.yaml') continue;
    const kind = isFolder ? kindOfFolder(name) : undefined;
    if (kind) await readKind(kind, folder, { documents: documents[kind] as Document[], malformed, problems });
    else problems.push(unexpected(name, isFolder));
  }
  if (!top.some(({ name, isFolder }) => isFolder && name === FOLDERS.article)) {
    problems.push(
      problem(
        'missing-file',
        FOLDERS.article,
        'There is no folder "articles".',
        'Make it, with one Markdown file for each article.',
      ),
    );
  }
  return { site, documents, malformed, problems };
}

/** What is in a folder, but for hidden files. Links are followed. */
async function list(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const isFolder = async (entry: Dirent) =>
    entry.isSymbolicLink()
      ? await stat(join(folder, entry.name)).then(
          (target) => target.isDirectory(),
          () => false,
        )
      : entry.isDirectory();
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  return Promise.all(entries.map(async (entry) => ({ name: entry.name, isFolder: await isFolder(entry) })));
}

async function readSite(folder: string, problems: Problem[]): Promise<Site | undefined> {
  const source = await readText(folder, 'site.yaml', problems, 'Write it with title, tagline and language.');
  if (source === undefined) return undefined;
  const parsed = parseData(siteSchema, 'site.yaml', source, 1);
  problems.push(...parsed.problems);
  return parsed.data;
}

/** Where the reading of one kind puts what it finds. */
interface Findings {
  documents: Document[];
  malformed: ContentFolder['malformed'];
  problems: Problem[];
}

async function readKind(kind: Kind, folder: string, { documents, malformed, problems }: Findings): Promise<void> {
  const endings: readonly string[] = ENDINGS[FORMATS[kind]];
  const files: string[] = [];
  for (const { name, isFolder } of await list(join(folder, FOLDERS[kind]))) {
    if (isFolder) problems.push(folderIn(kind, name));
    else if (endings.some((ending) => name.endsWith(ending))) files.push(name);
    else problems.push(unexpectedIn(kind, name, endings));
  }
  files.sort((a, b) => compareText(stemOf(a), stemOf(b)) || compareText(a, b));
  const seen = new Map<string, string>();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const batch = files.slice(from, from + AT_ONCE).map((name) => `${FOLDERS[kind]}/${name}`);
    const sources = await Promise.all(
      batch.map((file) => readText(folder, file, problems, 'Take it out, or make it readable.')),
    );
    for (const [index, source] of sources.entries()) {
      const file = batch[index] ?? '';
      const parsed = source === undefined ? { problems: [] } : parseDocument(kind, file, source);
      problems.push(...parsed.problems);
      if (!parsed.document) {
        malformed.push({ kind, id: stemOf(file) });
        continue;
      }
      const first = seen.get(parsed.document.id);
      if (first)
        problems.push(
          problem(
            'duplicate-id',
            file,
            `The id "${parsed.document.id}" is taken by ${first}.`,
            'Rename one of the two files, or take it out.',
          ),
        );
      else documents.push(parsed.document as Document);
      seen.set(parsed.document.id, file);
    }
  }
}

/** The name of a file without its folder and ending, which is the id of what it holds. */
function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

async function readText(folder: string, file: string, problems: Problem[], hint: string): Promise<string | undefined> {
  try {
    return utf8.decode(await readFile(join(folder, file)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') problems.push(problem('missing-file', file, `There is no ${file}.`, hint));
    else if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      problems.push(problem('unreadable-file', file, 'The file is not UTF-8 text.', 'Save it as UTF-8.'));
    else problems.push(problem('unreadable-file', file, `The file cannot be read (${code ?? String(error)}).`, hint));
    return undefined;
  }
}

function unexpected(name: string, isFolder: boolean): Problem {
  const known = isFolder ? Object.values(FOLDERS) : ['site.yaml'];
  const near = nearest(name, known);
  return {
    ...problem(
      'unexpected-file',
      name,
      `The content model has no ${isFolder ? 'folder' : 'file'} "${name}".`,
      suggestion(near, isFolder ? `Its folders are ${known.join(', ')}.` : 'Files served as they are go to public/.'),
    ),
    ...(near !== undefined && { nearest: near }),
  };
}

function unexpectedIn(kind: Kind, name: string, endings: readonly string[]): Problem {
  return problem(
    'unexpected-file',
    `${FOLDERS[kind]}/${name}`,
    `"${name}" does not end in ${endings[0]}.`,
    `Files of ${FOLDERS[kind]} are named <id>${endings[0]}; rename it, or take it out.`,
  );
}

function folderIn(kind: Kind, name: string): Problem {
  return problem(
    'unexpected-file',
    `${FOLDERS[kind]}/${name}`,
    `"${name}" is a folder, and folders within ${FOLDERS[kind]} are not read.`,
    `Move its files up into ${FOLDERS[kind]}.`,
  );
}

function problem(kind: ProblemKind, file: string, message: string, hint: string): Problem {
  return { kind, file, line: 1, column: 1, message, hint };
}
