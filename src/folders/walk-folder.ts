import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Visits all that is below a folder, each folder before what is in it. Links are not followed.
 * @param visit is given paths in the folder, with forward slashes
 * @param below a path in the folder to begin at, with a slash at its end; empty for all of it
 * @throws where a folder cannot be read
 */
export function walkFolder(folder: string, visit: (path: string, entry: Dirent) => void, below = ''): void {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    visit(path, entry);
    if (entry.isDirectory()) walkFolder(folder, visit, `${path}/`);
  }
}

/** The paths of all files below a folder. @throws as `walkFolder` does */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  walkFolder(folder, (path, entry) => {
    if (!entry.isDirectory()) files.push(path);
  });
  return files;
}
