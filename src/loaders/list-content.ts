import { type Dirent, existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { FOLDERS, formatOf, KINDS, kindOfFolder, type SchemaName } from '../schema/kinds.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Problem, ProblemKind } from '../schema/problem.ts';
import { compareText } from '../text/lists.ts';
import { asCode } from '../text/show-characters.ts';
import { type ContentText, decodeContent } from './decode-content.ts';

/** A file of a content folder that the content model has a place for. */
export interface ContentFile {
  kind: SchemaName;
  /** The file's name without its ending, which is the id of what it holds. */
  id: string;
  /** The path below the content folder, with forward slashes. */
  file: string;
}

/** What is in a content folder, and what has no place in it. */
export interface ContentListing {
  /** `site.yaml` where it is there, then the files of every kind and own pages, each kind in the order of its ids. */
  files: ContentFile[];
  problems: Problem[];
}

/** The endings of the files of each kind; the first is the one to use. */
export const ENDINGS = { markdown: ['.md'], yaml: ['.yaml', '.yml'] } as const;

/** Where a renaming keeps what was before it, below the content folder, and what says that it is not finished. */
export const RENAME_FOLDER = '.rename';
export const RENAME_JOURNAL = `${RENAME_FOLDER}/journal.json`;
/** Folders beside those of the kinds: pages of the publisher's own, what the site looks like, files published as they are. */
export const OWN_FOLDERS = { pages: 'pages', look: 'look', public: 'public' } as const;

/** A larger file is no article, and reading it would take the memory of the whole machine. */
const MAX_BYTES = 5_000_000;

/** After how long every further change of a file has another time, on whatever disk. */
const SETTLED_MS = 3000;

/**
 * What editors and systems leave beside the files that people write: backups, locks, and notes of how a folder looks.
 * A copy that a synchronizing program made of a conflict (`x.sync-conflict-….md`) is none: it may hold somebody’s work.
 */
const LEFT_BEHIND = [
  /^\./,
  /~$/,
  /^#.*#$/,
  /^~\$/,
  /\.(?:bak|old|orig|rej|tmp|temp|sw[a-p]|part|crdownload)$/i,
  /^(?:thumbs\.db|ehthumbs(?:_vista)?\.db|desktop\.ini)$/i,
  /^4913$/,
  /^Icon\r?$/,
  /___jb_(?:tmp|old)___$/,
  /\.sb-[0-9a-f]{8}-\w+$/,
  /^(?:@eaDir|#recycle|__MACOSX|lost\+found|\$RECYCLE\.BIN|System Volume Information)$/,
];

/** Whether a file or folder is an editor’s or a system’s own, by its name. */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.some((pattern) => pattern.test(name));
}

/**
 * Lists a content folder, for everything that reads one. Links are followed within the folder; whatever is neither a
 * regular file nor a folder is never opened.
 */
export async function listContent(folder: string): Promise<ContentListing> {
  const listing: ContentListing = { files: [], problems: [] };
  const root = await realpath(folder).catch(() => undefined);
  const top = root === undefined ? undefined : await list(folder, '', root, listing.problems, 'ENOTDIR');
  if (root === undefined || top === undefined) {
    if (listing.problems.length === 0)
      listing.problems.push(
        problem(
          'missing-file',
          '',
          'There is no content folder here.',
          'Create one with site.yaml and articles/, or name another with CONTENT_DIR.',
        ),
      );
    return listing;
  }
  if (existsSync(join(folder, RENAME_JOURNAL)))
    listing.problems.push(
      problem(
        'unexpected-file',
        RENAME_JOURNAL,
        'A renaming was interrupted: some files have the new id, others the old one.',
        'Run `npm run rename`, which puts everything back; then repeat it.',
      ),
    );
  for (const { name, isFolder } of top) {
    const kind = isFolder ? kindOf(name) : undefined;
    if (!isFolder && name === 'site.yaml') listing.files.push({ kind: 'site', id: 'site', file: name });
    else if (kind) await listKind(kind, name, { folder, root, listing });
    // What is in them is looked up by who needs it.
    else if (!isFolder || (name !== OWN_FOLDERS.look && name !== OWN_FOLDERS.public))
      listing.problems.push(unexpected(name, isFolder));
  }
  const order = (kind: SchemaName) => (kind === 'site' ? -1 : kind === 'page' ? KINDS.length : KINDS.indexOf(kind));
  listing.files.sort((a, b) => order(a.kind) - order(b.kind) || compareText(a.id, b.id) || compareText(a.file, b.file));
  if (!top.some(({ name, isFolder }) => isFolder && name === FOLDERS.article)) {
    const isTold = listing.problems.some(({ file }) => file === FOLDERS.article);
    if (!isTold)
      listing.problems.push(
        problem(
          'missing-file',
          FOLDERS.article,
          'There is no folder articles/.',
          'Create it, with one Markdown file for each article.',
        ),
      );
  }
  return listing;
}

function kindOf(folder: string): Exclude<SchemaName, 'site'> | undefined {
  return folder === OWN_FOLDERS.pages ? 'page' : kindOfFolder(folder);
}

/** @param below the kind's folder */
async function listKind(
  kind: SchemaName,
  below: string,
  { folder, root, listing: { files, problems } }: { folder: string; root: string; listing: ContentListing },
): Promise<void> {
  const endings: readonly string[] = ENDINGS[formatOf(kind)];
  for (const { name, isFolder } of (await list(folder, below, root, problems)) ?? []) {
    const file = `${below}/${name}`;
    if (isFolder) problems.push(folderIn(below, name));
    else if (endings.some((ending) => name.endsWith(ending)))
      files.push({ kind, id: name.slice(0, name.lastIndexOf('.')), file });
    else problems.push(unexpectedIn(below, name, endings));
  }
}

interface Listed {
  name: string;
  isFolder: boolean;
}

/**
 * The files and folders in a folder, and a problem for each thing in it that is neither.
 * @param below the folder’s path below the content folder; empty for the content folder itself
 * @param silent the code of an error that is for the caller to tell
 * @returns undefined where the folder cannot be read
 */
async function list(
  folder: string,
  below: string,
  root: string,
  problems: Problem[],
  silent?: string,
): Promise<Listed[] | undefined> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(folder, below), { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code !== silent)
      problems.push(
        problem(
          'unreadable-file',
          below,
          `The folder ${below === '' ? 'with the content' : `${below}/`} cannot be read (${code}).`,
          'Give the user who runs this command the right to read it and to look into it.',
        ),
      );
    return undefined;
  }
  const kept = entries.filter(({ name }) => !isLeftBehind(name));
  const listed = await Promise.all(
    kept.map(async (entry): Promise<Listed | Problem> => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const found = await resolve(entry, join(folder, file), root);
      return 'isFolder' in found ? found : problem('unreadable-file', file, found.message, found.hint);
    }),
  );
  for (const each of listed) if (!('isFolder' in each)) problems.push(each);
  return listed.filter((each) => 'isFolder' in each);
}

/** What an entry of a folder is, its link followed; or why it is not read. */
async function resolve(entry: Dirent, path: string, root: string): Promise<Listed | Pick<Problem, 'message' | 'hint'>> {
  const shown = asCode(entry.name);
  let status: Dirent | Stats = entry;
  if (entry.isSymbolicLink()) {
    const hint = 'Put the file itself here, or remove the link.';
    try {
      const target = await realpath(path);
      if (!`${target}${sep}`.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
        return { message: `${shown} is a link to something outside the content folder.`, hint };
      status = await stat(target);
    } catch (error) {
      const why = codeOf(error) === 'ELOOP' ? 'leads back to itself' : `leads nowhere (${codeOf(error)})`;
      return { message: `${shown} is a link that ${why}.`, hint };
    }
  }
  if (status.isFile() || status.isDirectory()) return { name: entry.name, isFolder: status.isDirectory() };
  return {
    message: `${shown} is neither a file nor a folder: it is a pipe, a socket or a device.`,
    hint: 'Remove it; the content folder holds files alone.',
  };
}

/** Reads a file that `listContent` has listed: its text, or why there is none. */
export async function readContentFile(folder: string, file: string): Promise<ContentText | { problem: Problem }> {
  const read = readContentBytes(folder, file);
  return 'problem' in read ? read : decodeContent(file, read.bytes);
}

/**
 * What a file's status says of whether it has been changed: the same text while it has not.
 * @returns undefined where nothing can be told, or where it was changed so lately that a further change might not show
 */
export function contentFileStatus(folder: string, file: string): string | undefined {
  try {
    const { ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(join(folder, file), { bigint: true });
    return Date.now() - Number(ctimeMs) < SETTLED_MS ? undefined : [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}

/** Reads the bytes of a file that `listContent` has listed, or says why there are none. */
export function readContentBytes(folder: string, file: string): { bytes: Uint8Array } | { problem: Problem } {
  try {
    const path = join(folder, file);
    const { size } = statSync(path);
    if (size > MAX_BYTES)
      return {
        problem: problem(
          'unreadable-file',
          file,
          `The file is ${(size / 1e6).toFixed(1)} MB; the limit is ${MAX_BYTES / 1e6} MB.`,
          'Split the file, or remove what is not text.',
        ),
      };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return {
      problem: problem(
        'unreadable-file',
        file,
        `The file cannot be read (${codeOf(error)}).`,
        'Remove it, or make it readable.',
      ),
    };
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function unexpected(name: string, isFolder: boolean): Problem {
  const known = isFolder ? [...Object.values(FOLDERS), ...Object.values(OWN_FOLDERS)] : ['site.yaml'];
  const near = nearest(name, known);
  return {
    ...problem(
      'unexpected-file',
      name,
      `The content model has no ${isFolder ? 'folder' : 'file'} ${asCode(name)}.`,
      suggestion(near, isFolder ? `Its folders are ${known.join(', ')}.` : 'Files served as they are go to public/.'),
    ),
    ...(near !== undefined && { nearest: near }),
  };
}

function unexpectedIn(folder: string, name: string, endings: readonly string[]): Problem {
  return problem(
    'unexpected-file',
    `${folder}/${name}`,
    `${asCode(name)} does not end in ${endings[0]}.`,
    `Files in ${folder}/ are named <id>${endings[0]}; rename it, or remove it. Pictures go to public/.`,
  );
}

function folderIn(folder: string, name: string): Problem {
  return problem(
    'unexpected-file',
    `${folder}/${name}`,
    `${asCode(name)} is a folder, and folders within ${folder}/ are not read.`,
    `Move its files up into ${folder}/.`,
  );
}

function problem(kind: ProblemKind, file: string, message: string, hint: string): Problem {
  return { kind, file, line: 1, column: 1, message, hint };
}
