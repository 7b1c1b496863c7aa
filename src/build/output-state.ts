import { hash } from 'node:crypto';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, walkFolder } from '../folders/walk-folder.ts';
import { findFile, type WrittenFile } from './file-store.ts';

/** The files of a built site as they are on the disk. */
export interface OutputState {
  files: number;
  bytes: number;
  /** Changes whenever a file is added, removed or written. */
  digest: string;
}

type FileState = Pick<WrittenFile, 'bytes' | 'changed'>;

/** Looks at every file of a folder, without opening one. A folder that is not there has none. */
export function readOutputState(folder: string): OutputState {
  const files = new Map<string, FileState>();
  addStatesBelow(files, folder);
  return stateOf(files);
}

/**
 * The same of a site that was just made: of most files it is known how they were written, and they need not be looked at.
 * @param written by their paths in the site
 * @param others the paths of the other files, apart from those at the top; and of folders that hold such alone
 */
export function stateAsWritten(
  folder: string,
  written: ReadonlyMap<string, WrittenFile>,
  others: { files: Iterable<string>; folders: Iterable<string> },
): OutputState {
  // Where the site is on another disk than what was written, its files are copies, with times of their own.
  for (const [path, file] of written) {
    if (!isLink(findFile(join(folder, path)), file)) return readOutputState(folder);
    break;
  }
  const files = new Map<string, FileState>(written);
  const top = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  for (const path of [...top.map(({ name }) => name), ...others.files]) {
    if (!written.has(path)) addState(files, folder, path);
  }
  for (const below of others.folders) addStatesBelow(files, folder, `${below}/`);
  return stateOf(files);
}

function isLink(found: ReturnType<typeof findFile>, { bytes, changed, inode }: WrittenFile): boolean {
  return found?.bytes === bytes && found.changed === changed && found.inode === inode;
}

function stateOf(files: ReadonlyMap<string, FileState>): OutputState {
  return joinStates([describeFiles(files)]);
}

/** What the state of a site is made of: a line a file, and the bytes of all. */
export interface DescribedFiles {
  lines: string[];
  bytes: number;
}

function describeFiles(files: ReadonlyMap<string, FileState>): DescribedFiles {
  let all = 0;
  const lines = Array.from(files, ([path, { bytes, changed }]) => {
    all += bytes;
    return `/${path} ${bytes} ${changed}`;
  });
  return { lines, bytes: all };
}

/** The state of a site of which each part was looked at for itself. */
export function joinStates(parts: readonly DescribedFiles[]): OutputState {
  const lines = parts.flatMap((part) => part.lines).sort();
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return { files: lines.length, bytes, digest: hash('sha256', lines.join('\n')).slice(0, 16) };
}

/** One of several shares of a site: every so many of what is at its top, or in a folder there. */
export interface OutputShare {
  folder: string;
  /** From 0. */
  number: number;
  of: number;
}

/** Looks at the files of a share, as `readOutputState` does at all. */
export function describeShare({ folder, number, of }: OutputShare): DescribedFiles {
  const files = new Map<string, FileState>();
  const all = inOrder(folder).flatMap((top) => (top.isFolder ? inOrder(folder, `${top.path}/`) : [top]));
  for (const { path, isFolder } of all.filter((_, place) => place % of === number)) {
    if (isFolder) addStatesBelow(files, folder, `${path}/`);
    else addState(files, folder, path);
  }
  return describeFiles(files);
}

function addState(files: Map<string, FileState>, folder: string, path: string): void {
  const found = findFile(join(folder, path));
  if (found) files.set(path, found);
}

/** Adds the states of all files below a folder. @param below as `walkFolder` has it */
function addStatesBelow(files: Map<string, FileState>, folder: string, below?: string): void {
  const visit = (path: string, entry: Dirent): void => {
    if (!entry.isDirectory()) addState(files, folder, path);
  };
  walkFolder(folder, visit, below);
}

/** What is directly in a folder, in the order in which every thread finds it. @param below as `walkFolder` has it */
function inOrder(folder: string, below = ''): { path: string; isFolder: boolean }[] {
  return entriesOf(join(folder, below))
    .map((entry) => ({ path: below + entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
