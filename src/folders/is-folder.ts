import { stat } from 'node:fs/promises';

/** Whether a path leads to a folder; not where nothing is there, or it cannot be looked at. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
