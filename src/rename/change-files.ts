import { hash } from 'node:crypto';
import { lstat, mkdir, open, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RENAME_FOLDER, RENAME_JOURNAL } from '../loaders/list-content.ts';

/** A file that is written, changed or removed. */
export interface FileChange {
  /** Below the folder, with forward slashes. */
  file: string;
  /** The text that is there; undefined where nothing is. */
  before: string | undefined;
  /** The text that is to be there; undefined where nothing is to be. */
  after: string | undefined;
}

/** Something that keeps files from being changed. `report` is the whole text for the reader. */
export class ChangeError extends Error {
  readonly report: string;

  constructor(report: string) {
    super(report);
    this.report = report;
  }
}

/** What the journal says of a change: the digests of both texts. */
interface JournalEntry {
  file: string;
  before: string | null;
  after: string | null;
}

const digestOf = (text: string) => hash('sha256', text, 'hex');

/**
 * Changes files of a content folder, all or none. The texts of before are kept beside them, with a journal, until
 * everything is done: where something fails, they are put back; where the process is killed, `undoInterrupted` does so.
 * @throws {ChangeError} where a file is no longer as it was read; nothing is changed then
 */
export async function changeFiles(folder: string, changes: readonly FileChange[]): Promise<void> {
  for (const { file, before } of changes)
    if ((await textOf(join(folder, file))) !== before)
      throw new ChangeError(`${file} was changed meanwhile. Nothing was written; run the command again.`);
  const work = join(folder, RENAME_FOLDER);
  const entries = changes.map(
    ({ file, before, after }): JournalEntry => ({
      file,
      before: before === undefined ? null : digestOf(before),
      after: after === undefined ? null : digestOf(after),
    }),
  );
  try {
    await mkdir(work, { recursive: true });
    for (const [at, { before, after }] of changes.entries()) {
      if (before !== undefined) await writeSafely(join(work, `${at}.before`), before);
      if (after !== undefined) await writeSafely(join(work, `${at}.after`), after);
    }
    await writeSafely(join(work, 'journal.part'), JSON.stringify(entries));
    await rename(join(work, 'journal.part'), join(folder, RENAME_JOURNAL));
    for (const [at, { file, after }] of changes.entries()) {
      const path = join(folder, file);
      if (after === undefined) await rm(path);
      else await putInPlace(join(work, `${at}.after`), path);
    }
  } catch (error) {
    await undo(folder, entries);
    throw error;
  }
  await removeWork(folder, entries.length);
}

/**
 * Puts the files back that an interrupted change has left changed.
 * @returns whether there was one
 * @throws {ChangeError} where one of them was changed since: nothing is lost then, but it is for the editor to choose
 */
export async function undoInterrupted(folder: string): Promise<boolean> {
  const journal = await textOf(join(folder, RENAME_JOURNAL));
  if (journal === undefined) return false;
  await undo(folder, JSON.parse(journal) as JournalEntry[]);
  return true;
}

async function undo(folder: string, entries: readonly JournalEntry[]): Promise<void> {
  const work = join(folder, RENAME_FOLDER);
  if ((await textOf(join(folder, RENAME_JOURNAL))) !== undefined) {
    for (const { file, before, after } of entries) {
      const text = await textOf(join(folder, file));
      const digest = text === undefined ? null : digestOf(text);
      if (digest !== before && digest !== after)
        throw new ChangeError(
          `${file} was changed after a rename was interrupted. Put the files right by hand: what was in them before is in ${RENAME_FOLDER}/, ` +
            `in the order of ${RENAME_JOURNAL}. Then remove that folder.`,
        );
    }
    for (const [at, { file, before, after }] of entries.entries()) {
      const path = join(folder, file);
      if (before === after) continue;
      if (before === null) await rm(path, { force: true });
      else if (digestOf((await textOf(path)) ?? '') !== before) {
        const copy = join(work, `${at}.back`);
        await writeSafely(copy, await readFile(join(work, `${at}.before`), 'utf8'));
        await putInPlace(copy, path);
      }
    }
  }
  await removeWork(folder, entries.length);
}

/** Removes what these functions have written; without a journal, nothing is undone. */
async function removeWork(folder: string, count: number): Promise<void> {
  const work = join(folder, RENAME_FOLDER);
  const own = Array.from({ length: count }, (_, at) =>
    ['before', 'after', 'back'].map((part) => `${at}.${part}`),
  ).flat();
  await rm(join(folder, RENAME_JOURNAL), { force: true });
  for (const name of ['journal.part', ...own]) await rm(join(work, name), { force: true });
  await rmdir(work).catch(() => {});
}

/** The text of a file as it is written, a byte order mark included; undefined where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

async function writeSafely(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flush: true });
}

/** Gives a finished file its place, with the rights of the one that is there; a link stays one, and leads to the new text. */
async function putInPlace(from: string, path: string): Promise<void> {
  const target = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ? await realpath(path) : path;
  const { mode } = (await stat(target).catch(() => undefined)) ?? {};
  if (mode !== undefined) {
    const file = await open(from);
    await file.chmod(mode).finally(() => file.close());
  }
  await rename(from, target);
}

/** Whether a path is a file of its own, and no link to one. */
export async function isPlainFile(folder: string, file: string): Promise<boolean> {
  return (await lstat(join(folder, dirname(file), basename(file)))).isFile();
}
