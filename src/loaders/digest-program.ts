import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What else decides it. Packages bring packages of their own, whose versions only the lock file has. */
const OWN_FILES = ['astro.config.ts', 'package.json', 'package-lock.json'];

/**
 * The digest of all that turns content into a site: the project's own files, and the exact versions of its packages.
 *
 * @param root the project's folder
 * @param folders those of the project's folders that matter
 * @returns 64 hexadecimal digits
 */
export function digestProgram(root: string, folders: readonly string[] = ['src']): Promise<string> {
  return digestFiles(root, folders, OWN_FILES);
}

/**
 * The digest of the names and bytes of files.
 *
 * @param root the folder that the names are relative to
 * @param folders folders in it, of which all files count
 * @param others further files in it
 * @returns 64 hexadecimal digits
 * @throws where one cannot be read
 */
export async function digestFiles(
  root: string,
  folders: readonly string[],
  others: readonly string[] = [],
): Promise<string> {
  const lists = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const files = lists.flatMap((list) =>
    list.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  );
  const texts = await Promise.all(
    [...files, ...others.map((name) => join(root, name))].map(async (file) => {
      const path = relative(root, file).replaceAll('\\', '/');
      return `${path}\0${createHash('sha256')
        .update(await readFile(file))
        .digest('hex')}`;
    }),
  );
  return createHash('sha256').update(texts.sort().join('\n')).digest('hex');
}
