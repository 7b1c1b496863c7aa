import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Visits all that is below a folder, each folder before what is in it; nothing where there is no such folder. Links are not followed.
 * @param visit is given paths in the folder, with forward slashes
 * @param below a path in the folder to begin at, with a slash at its end; empty for all of it
 * @throws where a folder cannot be read
 */
export function walkFolder(folder: string, visit: (path: string, entry: Dirent) => void, below = ''): void {
  for (const entry of entriesOf(join(folder, below))) {
    const path = below + entry.name;
    visit(path, entry);
    if (entry.isDirectory()) walkFolder(folder, visit, `${path}/`);
  }
}

/** What is directly in a folder; nothing where there is no such folder. @throws where it cannot be read */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** The paths of all files below a folder, links among them. @throws as `walkFolder` does */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  walkFolder(folder, (path, entry) => {
    if (!entry.isDirectory()) files.push(path);
  });
  return files;
}
