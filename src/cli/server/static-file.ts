import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a path of the site leads to. */
export type Found =
  | { kind: 'file'; path: string /** Changes with the file. */; version: string }
  | { kind: 'folder' }
  | { kind: 'nothing' };

const nothing: Found = { kind: 'nothing' };

/**
 * Looks a path up in a built folder: a file, or for a path that ends in a slash the index.html there. `folder` is a folder
 * with an index.html asked for without the slash. Files whose name begins with a dot are not part of the site.
 *
 * @param path percent-decoded, begins with a slash
 */
export async function findFile(directory: string, path: string): Promise<Found> {
  const names = path.split('/').slice(1);
  if (names.some((name) => isHidden(name) || /[\0\\]/.test(name)) || path.includes('//')) return nothing;
  // On Windows a colon names another drive, or a second stream of a file.
  if (process.platform === 'win32' && path.includes(':')) return nothing;

  const target = join(directory, ...names);
  if (path.endsWith('/')) return asFile(join(target, 'index.html'));
  const file = await asFile(target);
  if (file.kind === 'file') return file;
  const index = await asFile(join(target, 'index.html'));
  return index.kind === 'file' ? { kind: 'folder' } : nothing;
}

const isHidden = (name: string): boolean => name.startsWith('.') && name !== '.well-known';

async function asFile(path: string): Promise<Found> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return nothing;
  return { kind: 'file', path, version: `${found.size.toString(36)}-${found.mtimeMs.toString(36)}` };
}
