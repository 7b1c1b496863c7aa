import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { isRunning, isVisible, type Owner, thisProcess } from './lock-owner.ts';

/** The lock of builds, below the project's folder. */
export const LOCK = 'node_modules/.cache/on-record/build.lock';

/** How often a waiting process looks whether it is its turn, in milliseconds. */
const POLL_MS = 200;
/** How often a process shows that it runs to those that cannot see it, in milliseconds. */
const SIGN_MS = 5000;
/** How long a lock is believed of a process that cannot be seen from here, without a sign that it runs, in milliseconds. */
const SIGN_TIMEOUT_MS = 60_000;
/** How long a lock that cannot be read is believed, in milliseconds: it may be just being written. */
const UNREADABLE_TIMEOUT_MS = 10_000;

/** A lock as it is on disk. */
interface Held {
  path: string;
  /** Names this holding of the lock, and no other. */
  token: string;
  owner: Owner | undefined;
  /** When its file was written, or its process last showed that it runs. */
  sign: number;
}

/**
 * Waits until no other build of this project runs, and keeps others waiting until the returned function is called or this
 * process ends. Astro writes to folders of the project while it builds, whatever the output folder is.
 *
 * A lock is held by a living process, whatever its age. It is a file that names the process. When that one has ended without
 * releasing it, the lock is not removed, since another waiter might do the same a moment later and remove the lock of the
 * first: whoever makes the file that follows it, named by its token, has the lock. Only one can.
 *
 * @param path the lock
 * @param say tells for whom it waits, once
 */
export async function acquireLock(path: string, say: (line: string) => void): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  const token = crypto.randomUUID();
  const draft = `${path}.draft-${token}`;
  await writeFile(draft, JSON.stringify({ token, owner: await thisProcess() }));
  try {
    for (let waitsFor: string | undefined; ; ) {
      const chain = await readChain(path);
      const last = chain.at(-1);
      if (last?.token === token) break;
      if (last && (await isAlive(last))) {
        if (waitsFor !== last.token) say(describeWait(last));
        waitsFor = last.token;
        await setTimeout(POLL_MS);
      } else {
        const next = last ? successorOf(path, last.token) : path;
        // Read again in any case: the lock may have been released, and taken by others, since the chain was read.
        if ((await create(draft, next)) && (await readChain(path)).at(-1)?.token !== token) await rm(next);
      }
    }
  } finally {
    await rm(draft, { force: true });
  }
  const own = (await readChain(path)).at(-1)?.path ?? path;
  const stopSigning = signRegularly(own);
  return async () => {
    stopSigning();
    const [first, ...others] = await readChain(path);
    // The first goes first: whoever makes a file that follows one of the others then finds that it follows nothing.
    for (const held of [first, ...others]) if (held) await rm(held.path, { force: true });
  };
}

/** Where the lock is that follows one whose process has ended. */
const successorOf = (path: string, token: string): string => join(dirname(path), `${basename(path)}.${token}`);

/** The lock and those that follow it: all but the last are of processes that have ended. */
async function readChain(path: string): Promise<Held[]> {
  const chain: Held[] = [];
  for (let next = path; ; ) {
    const held = await readLock(next);
    if (!held) return chain;
    chain.push(held);
    next = successorOf(path, held.token);
  }
}

async function readLock(path: string): Promise<Held | undefined> {
  try {
    const { mtimeMs, ino } = await stat(path);
    const text = await readFile(path, 'utf8');
    const { token, owner } = parse(text);
    return { path, token: token ?? `unreadable-${ino}-${Math.trunc(mtimeMs)}`, owner, sign: mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): { token?: string; owner?: Owner } {
  try {
    const value = JSON.parse(text);
    return typeof value?.token === 'string' && typeof value.owner?.pid === 'number' ? value : {};
  } catch {
    return {};
  }
}

async function isAlive({ owner, sign }: Held): Promise<boolean> {
  const age = Date.now() - sign;
  if (!owner) return age < UNREADABLE_TIMEOUT_MS;
  return (await isVisible(owner)) ? isRunning(owner) : age < SIGN_TIMEOUT_MS;
}

/** Makes a lock, whole at once; false if it is there already. */
async function create(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some file systems have no links: FAT, and shared folders of some virtual machines.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK') throw error;
  }
  return writeFile(path, await readFile(draft), { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : Promise.reject(error)),
  );
}

function describeWait({ owner, path }: Held): string {
  if (!owner) return `Waiting for another build to finish. Its lock is ${path}.`;
  const since = new Date(owner.since).toTimeString().slice(0, 8);
  return `Waiting for another build to finish: process ${owner.pid} on ${owner.host}, since ${since}.`;
}

/**
 * Touches the lock while this process runs, for processes that cannot see it: in another container, on another machine. A
 * thread of its own does it, since a build keeps the main one busy for minutes.
 *
 * @returns a function that ends it
 */
function signRegularly(path: string): () => void {
  const code = `
    const { utimesSync } = require('node:fs');
    const { workerData: { path, time } } = require('node:worker_threads');
    setInterval(() => {
      try { utimesSync(path, new Date(), new Date()); } catch {}
    }, time);
  `;
  const worker = new Worker(code, { eval: true, execArgv: [], workerData: { path, time: SIGN_MS } });
  // Without signs a build still holds the lock for all that can see its process.
  worker.on('error', () => {});
  worker.unref();
  return () => void worker.terminate();
}
