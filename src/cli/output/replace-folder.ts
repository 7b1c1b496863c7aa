import { cp, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isFolder } from '../../folders/is-folder.ts';
import { Failure } from '../command/failure.mjs';

/** What the replacement does to the disk, so that a test can let it fail. */
export interface Mover {
  rename: (from: string, to: string) => Promise<void>;
  platform: NodeJS.Platform;
  /** Waits, in milliseconds. */
  wait: (time: number) => Promise<unknown>;
}

const system: Mover = { rename, platform: process.platform, wait: setTimeout };

/**
 * A file in every built folder: it shows that a build made the folder, and where on its host the site expects to be. It is
 * not there while the folder is not whole.
 */
export const MARKER = '.on-record.json';

/** Names a new folder that stands beside the one to be replaced: no leftover, of whatever user, is in its way. */
const beside = (folder: string, kind: 'new' | 'old'): string =>
  join(dirname(folder), `.${basename(folder)}.${kind}-${crypto.randomUUID().slice(0, 8)}`);

/** Where the new contents stand in a folder that cannot be renamed, and where the old ones go. */
const [INNER_NEW, INNER_OLD] = ['.on-record.new', '.on-record.old'];
/** The root folder of a disk has one of its own: "lost+found". */
export const NOT_CONTENTS = new Set([INNER_NEW, INNER_OLD, 'lost+found']);
/** Written into the new contents when they are complete: the names that they have. */
const COMPLETE = '.complete.json';

/**
 * Puts a folder that was made elsewhere in the place of another one, which need not exist. Where the two are on different
 * file systems the new one is copied first, so that the old one is away for no longer than two renames take. A folder that
 * cannot be renamed, such as a mount point, has its contents replaced, one name after the other.
 *
 * @param made is gone afterwards
 * @param kept where the old folder is moved to, if it can be; otherwise, and where nothing is named, it is removed
 * @throws when it cannot; the folder is then what it was
 */
export async function replaceFolder(folder: string, made: string, mover = system, kept?: string): Promise<void> {
  const staging = beside(folder, 'new');
  try {
    await mkdir(dirname(folder), { recursive: true });
    await moveOrCopy(made, staging, mover);
  } catch (error) {
    await removeAll(staging);
    // Where only the folder itself may be written to, it holds the new contents until they take the place of the old.
    if (!isForbidden(error) || !(await isFolder(folder))) throw error;
    return replaceContents(folder, made, mover);
  }
  const retired = beside(folder, 'old');
  const isReplacement = await isFolder(folder);
  try {
    if (isReplacement) await move(folder, retired, mover);
  } catch (error) {
    try {
      // A mount point cannot be renamed, nor can a folder from a lower layer of a container's disk.
      if (!cannotBeRenamed(error, mover)) throw inUse(folder, error);
      return await replaceContents(folder, staging, mover);
    } finally {
      await removeAll(staging);
    }
  }
  try {
    await move(staging, folder, mover);
  } catch (error) {
    if (isReplacement) await move(retired, folder, mover);
    await removeAll(staging);
    throw error;
  }
  // What cannot be moved or deleted now, such as a file that a Windows program holds open, goes at the next replacement.
  if (kept !== undefined) {
    await removeAll(kept);
    await mover.rename(retired, kept).catch(() => {});
  }
  await removeAll(retired);
}

/** Whether a replacement of this folder was interrupted while the folder was not there, or not whole. */
export async function isInterrupted(folder: string): Promise<boolean> {
  if (await isFilled(folder)) return (await readComplete(folder)) !== undefined;
  return (await siblings(folder, 'old')).length > 0;
}

/**
 * Ends what an interrupted replacement of this folder began: the folder is there if it was, old or new, and whole. What it
 * left beside the folder goes, as far as it may be deleted.
 */
export async function recoverFolder(folder: string, mover = system): Promise<void> {
  if (!(await isFilled(folder))) {
    const [retired] = await siblings(folder, 'old');
    if (retired !== undefined) await move(retired, folder, mover);
  }
  const names = await readComplete(folder);
  if (names) await swapContents(folder, names, mover);
  await removeAll(join(folder, INNER_NEW), join(folder, INNER_OLD));
  await removeAll(...(await siblings(folder, 'old')), ...(await siblings(folder, 'new')));
}

/** The leftovers beside a folder, the latest first. */
async function siblings(folder: string, kind: 'new' | 'old'): Promise<string[]> {
  const start = `.${basename(folder)}.${kind}`;
  const names = (await readdir(dirname(folder)).catch(() => [])).filter(
    (name) => name === start || name.startsWith(`${start}-`),
  );
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(dirname(folder), name);
      // A renamed folder keeps the time of its contents: when it was renamed is told by the change of its entry.
      return {
        path,
        time: await stat(path).then(
          ({ ctimeMs }) => ctimeMs,
          () => 0,
        ),
      };
    }),
  );
  return found.toSorted((a, b) => b.time - a.time).map(({ path }) => path);
}

/** Moves a folder, which another user's program or a virus scanner may hold for a moment on Windows. */
async function move(from: string, to: string, { rename, platform, wait }: Mover): Promise<void> {
  for (const pause of [50, 100, 200, 400, 800, 0]) {
    try {
      return await rename(from, to);
    } catch (error) {
      const isPassing = platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
      if (!isPassing || pause === 0) throw error;
      await wait(pause);
    }
  }
}

/** Moves a folder to where nothing is; across file systems, or from a folder that cannot be renamed, by copying it. */
async function moveOrCopy(from: string, to: string, mover: Mover): Promise<void> {
  try {
    await move(from, to, mover);
  } catch (error) {
    if (!cannotBeRenamed(error, mover)) throw error;
    await cp(from, to, { recursive: true, verbatimSymlinks: true });
    await removeAll(from);
  }
}

/** Replaces what is in a folder. The new contents are copied into it first, and then take the place of the old. */
async function replaceContents(folder: string, made: string, mover: Mover): Promise<void> {
  const fresh = join(folder, INNER_NEW);
  try {
    await removeAll(fresh);
    await moveOrCopy(made, fresh, mover);
    const names = await readdir(fresh);
    await writeFile(join(fresh, COMPLETE), JSON.stringify(names));
    await swapContents(folder, names, mover);
  } catch (error) {
    await removeAll(fresh);
    throw error;
  }
  await removeAll(fresh, join(folder, INNER_OLD));
}

/**
 * Moves the new contents of a folder into their places, those that are there still: what an interruption left undone.
 *
 * @param names of all new contents
 * @throws when it cannot; the contents are then the old ones
 */
async function swapContents(folder: string, names: readonly string[], mover: Mover): Promise<void> {
  const [fresh, retired] = [join(folder, INNER_NEW), join(folder, INNER_OLD)];
  await mkdir(retired, { recursive: true });
  const waiting = new Set(await readdir(fresh));
  const old = new Set((await readdir(folder)).filter((name) => !NOT_CONTENTS.has(name)));
  const undo: (() => Promise<void>)[] = [];
  const shift = async (from: string, to: string) => {
    await moveOrCopy(from, to, mover);
    undo.unshift(() => moveOrCopy(to, from, mover));
  };
  try {
    if (old.delete(MARKER)) await shift(join(folder, MARKER), join(retired, MARKER));
    for (const name of names.filter((each) => waiting.has(each) && each !== MARKER)) {
      if (old.has(name)) await shift(join(folder, name), join(retired, name));
      await shift(join(fresh, name), join(folder, name));
    }
    // What the new contents do not have goes last: pages that are open still may ask for it.
    for (const name of old) if (!names.includes(name)) await shift(join(folder, name), join(retired, name));
    if (waiting.has(MARKER)) await shift(join(fresh, MARKER), join(folder, MARKER));
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
  await rm(join(fresh, COMPLETE), { force: true });
  await rmdir(fresh).catch(() => {});
}

/** The names of complete new contents that wait in a folder; undefined where there are none. */
async function readComplete(folder: string): Promise<string[] | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, INNER_NEW, COMPLETE), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Removes what may be removed: a leftover of another user stays, and is in nobody's way. */
async function removeAll(...paths: string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
}

async function isFilled(path: string): Promise<boolean> {
  return (await isFolder(path)) && (await readdir(path)).length > 0;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const isForbidden = (error: unknown): boolean => ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error));

function cannotBeRenamed(error: unknown, { platform }: Mover): boolean {
  return codeOf(error) === 'EXDEV' || (codeOf(error) === 'EBUSY' && platform !== 'win32');
}

function inUse(folder: string, error: unknown): unknown {
  if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) return error;
  return new Failure(
    `${folder} cannot be replaced (${codeOf(error)}): another program uses it, or it belongs to another user. ` +
      'Stop the program, or choose another folder with OUT_DIR. The folder is as it was.',
    { cause: error },
  );
}
