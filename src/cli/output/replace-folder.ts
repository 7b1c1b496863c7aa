import { cp, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../command/failure.mjs';

/** What the replacement does to the disk, so that a test can let it fail. */
export interface Mover {
  rename: (from: string, to: string) => Promise<void>;
  platform: NodeJS.Platform;
  /** Waits, in milliseconds. */
  wait: (time: number) => Promise<unknown>;
}

const system: Mover = { rename, platform: process.platform, wait: setTimeout };

/** The folder, beside the one to be replaced and so on the same disk, that the replacement is made in. */
export const stagingOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}.new`);

/** Where the replaced folder stands for the moment between the two renames. */
const retiredOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}.old`);

/**
 * Ends what an interrupted replacement of this folder began: nothing is left beside it, and the folder is there if it was.
 * An interruption while a folder that cannot be renamed was copied may leave it in part.
 */
export async function recoverFolder(folder: string, mover = system): Promise<void> {
  const retired = retiredOf(folder);
  if ((await isFilled(retired)) && !(await isFilled(folder))) await move(retired, folder, mover);
  await removeAll(retired, stagingOf(folder));
}

/**
 * Puts `stagingOf(folder)` in the place of the folder, which need not exist.
 *
 * @throws when it cannot; the folder is then what it was
 */
export async function replaceFolder(folder: string, mover = system): Promise<void> {
  const retired = retiredOf(folder);
  const isReplacement = await isFilled(folder);
  if (isReplacement) await move(folder, retired, mover).catch((error) => Promise.reject(inUse(folder, error)));
  try {
    await move(stagingOf(folder), folder, mover);
  } catch (error) {
    if (isReplacement) await move(retired, folder, mover);
    throw error;
  }
  // What cannot be deleted now, such as a file that a Windows program holds open, goes at the next replacement.
  await removeAll(retired).catch(() => {});
}

async function move(from: string, to: string, { rename, platform, wait }: Mover): Promise<void> {
  for (const pause of [50, 100, 200, 400, 800, 0]) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = codeOf(error);
      // A mount point cannot be renamed, nor can a folder from a lower layer of a container's disk.
      if (code === 'EXDEV' || (code === 'EBUSY' && platform !== 'win32')) return moveContents(from, to);
      // On Windows a virus scanner or an indexer may hold a new file for a moment.
      const isPassing = platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code);
      if (!isPassing || pause === 0) throw error;
      await wait(pause);
    }
  }
}

/** Copies everything, then empties the source; a copy that fails leaves the source whole and the target empty. */
async function moveContents(from: string, to: string): Promise<void> {
  try {
    await mkdir(to, { recursive: true });
    await cp(from, to, { recursive: true });
  } catch (error) {
    await empty(to);
    throw error;
  }
  await empty(from);
  await rmdir(from).catch(() => {});
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await removeAll(join(folder, name));
}

async function removeAll(...paths: string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true, maxRetries: 3 });
}

async function isFilled(path: string): Promise<boolean> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder && (await readdir(path)).length > 0;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function inUse(folder: string, error: unknown): unknown {
  if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) return error;
  return new Failure(
    `${folder} cannot be replaced (${codeOf(error)}): another program uses it, or it belongs to another user. ` +
      'Stop the program, or choose another folder with OUT_DIR. The folder is as it was.',
  );
}
