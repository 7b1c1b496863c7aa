import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { compareText } from '../text/lists.ts';
import { asCode } from '../text/show-characters.ts';
import { isLeftBehind, OWN_FOLDERS } from './list-content.ts';
import { checkPicture } from './picture-heads.ts';

/** The folder of a content folder whose files are published as they are. */
export function publicFolderOf(contentDir: string): string {
  return join(contentDir, OWN_FOLDERS.public);
}

/** What hosts and other programs look for by these names: no program has left it behind. */
const WANTED = ['.well-known'];

/**
 * Lists the files of a content folder that are published as they are, by their paths below `public/`, with forward slashes.
 * What editors and systems leave beside them is left out; a link is never followed. Of pictures the heads are looked at.
 */
export async function listPublicFiles(
  contentDir: string,
): Promise<{ files: string[]; problems: Problem[]; warnings: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  async function walk(below: string): Promise<void> {
    const entries = await readdir(join(publicFolderOf(contentDir), below), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = below + entry.name;
      if (isLeftBehind(entry.name) && !WANTED.includes(entry.name)) continue;
      if (entry.isDirectory()) await walk(`${path}/`);
      else if (entry.isFile()) {
        files.push(path);
        const found = checkPicture(join(publicFolderOf(contentDir), path), `${OWN_FOLDERS.public}/${path}`);
        if (found.problem) problems.push(found.problem);
        if (found.warning) warnings.push(found.warning);
      } else problems.push(noFile(`${OWN_FOLDERS.public}/${path}`, entry.name));
    }
  }
  // Another name of a folder with content would publish it as it is.
  const found = await lstat(publicFolderOf(contentDir)).catch(() => undefined);
  if (found?.isSymbolicLink()) problems.push(noFile(OWN_FOLDERS.public, OWN_FOLDERS.public));
  else await walk('');
  return { files, problems, warnings };
}

function noFile(file: string, name: string): Problem {
  return {
    kind: 'unreadable-file',
    file,
    line: 1,
    column: 1,
    message: `${asCode(name)} is neither a file nor a folder.`,
    hint: 'Put the file itself here, or remove it.',
  };
}
