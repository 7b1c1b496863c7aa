import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How long, in milliseconds, a lock is believed without a sign of life from the process that has it. */
const patience = 15_000;

/**
 * Waits until no other build of this project runs, and keeps others waiting until the returned function is called or this
 * process ends. Astro writes to folders of the project while it builds, whatever the output folder is.
 *
 * @param path the lock: a file that holds the id of the process that has it, and is touched while it runs
 */
export async function acquireLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (let isFirst = true; !(await create(path)); isFirst = false) {
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (!isRunning(owner) || (await ageOf(path)) > patience) {
      await rm(path, { force: true });
    } else {
      if (isFirst) console.log(`Waiting for another build, process ${owner}, to end.`);
      await setTimeout(300);
    }
  }
  const sign = setInterval(() => touch(path), 1000);
  return () => {
    clearInterval(sign);
    return rm(path, { force: true });
  };
}

/** Makes the lock; false if it is there already. */
async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 is not sent; it tells whether it could be. A process that was killed may answer until it is reaped.
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function ageOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found ? Date.now() - found.mtimeMs : 0;
}

function touch(path: string): void {
  const now = new Date();
  utimes(path, now, now).catch(() => {});
}
