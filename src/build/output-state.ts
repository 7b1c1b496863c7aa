import { hash } from 'node:crypto';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findFile, type WrittenFile } from './file-store.ts';
import { walkFolder } from './walk-folder.ts';

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
  return stateOf(statesBelow(folder, ''));
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
    const found = written.has(path) ? undefined : findFile(join(folder, path));
    if (found) files.set(path, found);
  }
  for (const below of others.folders)
    for (const [path, file] of statesBelow(folder, `${below}/`)) files.set(path, file);
  return stateOf(files);
}

function isLink(found: ReturnType<typeof findFile>, { bytes, changed, inode }: WrittenFile): boolean {
  return found?.bytes === bytes && found.changed === changed && found.inode === inode;
}

function stateOf(files: ReadonlyMap<string, FileState>): OutputState {
  let all = 0;
  const lines = Array.from(files, ([path, { bytes, changed }]) => {
    all += bytes;
    return `/${path} ${bytes} ${changed}`;
  });
  return { files: lines.length, bytes: all, digest: hash('sha256', lines.sort().join('\n')).slice(0, 16) };
}

/** @param below a path in the folder, with a slash at its end; empty for all of it */
function statesBelow(folder: string, below: string): Map<string, FileState> {
  const files = new Map<string, FileState>();
  const look = (path: string, entry: Dirent): void => {
    const found = entry.isDirectory() ? undefined : findFile(join(folder, path));
    if (found) files.set(path, found);
  };
  try {
    walkFolder(folder, look, below);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return files;
}
