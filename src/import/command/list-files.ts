import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file to import, or why there is none. */
export interface InputFile {
  /** As the editor named it, or the folder. */
  name: string;
  /** The absolute path; `-` for standard input. */
  path: string;
  error?: string;
}

/** What is read in a folder; a file that is named itself may have any ending. */
const ENDING = /\.(?:html?|xhtml|txt|md|markdown)$/i;

/** Lists the files that the editor named, and those in the folders, in the order of their names. */
export async function listFiles(names: readonly string[], base: string): Promise<InputFile[]> {
  const lists = await Promise.all(names.map((name) => listOne(name, base)));
  const seen = new Set<string>();
  return lists.flat().filter(({ path, error }) => error !== undefined || (!seen.has(path) && seen.add(path)));
}

async function listOne(name: string, base: string): Promise<InputFile[]> {
  if (name === '-') return [{ name, path: '-' }];
  const path = resolve(base, name);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
  if (typeof found === 'string') {
    const error = found === 'ENOENT' ? 'The file does not exist.' : `It cannot be read (${found}).`;
    return [{ name, path, error }];
  }
  if (found.isFile()) return [{ name, path }];
  if (!found.isDirectory()) return [{ name, path, error: 'This is neither a file nor a folder.' }];
  const files = await walk(name, path);
  return files.length > 0 ? files : [{ name, path, error: 'No file in it ends in .html, .htm, .txt or .md.' }];
}

/** Hidden files and links to folders are passed by. */
async function walk(name: string, path: string): Promise<InputFile[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) return [{ name, path, error: `The folder cannot be read (${entries.code}).` }];
  const files: InputFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const inner = { name: `${name.replace(/[\\/]+$/, '')}/${entry.name}`, path: join(path, entry.name) };
    if (entry.isDirectory()) files.push(...(await walk(inner.name, inner.path)));
    else if (ENDING.test(entry.name)) files.push(inner);
  }
  return files;
}
