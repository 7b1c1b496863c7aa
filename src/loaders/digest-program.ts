import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The digest of all that turns content into a site: the project's own files, and the exact versions of its packages.
 *
 * @param root the project's folder
 * @returns 64 hexadecimal digits
 */
export async function digestProgram(root: string): Promise<string> {
  const source = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = source.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    [...files, join(root, 'package.json')].map(async (file) => {
      const path = file.slice(root.length).replaceAll('\\', '/');
      return `${path}\0${createHash('sha256')
        .update(await readFile(file))
        .digest('hex')}`;
    }),
  );
  return createHash('sha256').update(texts.sort().join('\n')).digest('hex');
}
