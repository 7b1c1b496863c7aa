import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { OWN_FOLDERS } from './list-content.ts';

/** How long folders must be quiet before they are looked at, in milliseconds: editors write one file in several steps. */
const DEBOUNCE_MS = 80;
/** How often a folder that cannot be watched, since it is not there, is looked at, in milliseconds. */
const RETRY_MS = 500;

/** Folders in a content folder that may have folders in them. */
const DEEP: readonly string[] = [OWN_FOLDERS.look, OWN_FOLDERS.public];

/** Why a task runs: it is the first time, something changed, or a folder that is not there may have come back. */
export type Cause = 'start' | 'change' | 'wait';

/**
 * Runs a task now and whenever something changes in folders or the folders directly in them, one run after the other.
 * Folders may vanish and come back.
 * @returns once the signal is given
 */
export async function watchFolders(
  folders: readonly string[],
  task: (cause: Cause) => Promise<void>,
  end: AbortSignal,
): Promise<void> {
  for (let cause: Cause = 'start'; !end.aborted; ) {
    const change = new AbortController();
    // Watched before they are read: a change while the task runs is seen.
    const lists = await Promise.all(folders.map((folder) => openWatchers(folder, () => change.abort())));
    await task(cause);
    const isComplete = lists.every((watchers) => watchers.length > 0);
    await sleep(isComplete ? FOR_EVER : RETRY_MS, AbortSignal.any([change.signal, end]));
    cause = change.signal.aborted ? 'change' : 'wait';
    if (cause === 'change') await sleep(DEBOUNCE_MS, end);
    for (const watcher of lists.flat()) watcher.close();
  }
}

/** The longest time that a timer can have, in milliseconds. */
const FOR_EVER = 2 ** 31 - 1;

async function sleep(time: number, signal: AbortSignal): Promise<void> {
  await pause(time, undefined, { signal }).catch(() => undefined);
}

/** Watches a folder and those in it; none where it is not there. */
async function openWatchers(folder: string, changed: () => void): Promise<FSWatcher[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const within = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
    const deeper = await Promise.all(
      within.filter((name) => DEEP.includes(name)).map((name) => foldersBelow(folder, name)),
    );
    return ['.', ...within, ...deeper.flat()].flatMap((name) => open(join(folder, name), changed) ?? []);
  } catch {
    return [];
  }
}

/** The folders within one of a folder, at whatever depth. */
async function foldersBelow(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(relative(folder, entry.parentPath), entry.name));
}

function open(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(folder, changed).on('error', changed);
  } catch {
    // It has gone since it was listed: its parent tells of that.
    return undefined;
  }
}
