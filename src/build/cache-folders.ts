import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a cache of folders may hold beside the one that was used last. */
interface CacheLimits {
  folders: number;
  bytes: number;
}

/** The file of a folder that says how many bytes the others take. */
const SIZE = 'bytes';

/** The name of a folder of a cache, and of one that a build was making: nothing else is ever removed. */
const NAME = /^[0-9a-f]{16}$/;
const UNFINISHED = /^[0-9a-f]{16}\.[0-9a-f]{8}(?:\.[a-z]+)?$/;
/** After how long an unfinished folder is that of a build that was killed, in milliseconds. */
const ABANDONED_MS = 3_600_000;

/** Marks a folder of a cache as used now, with its size. */
export async function markUsed(folder: string, bytes: number): Promise<void> {
  await writeFile(join(folder, SIZE), String(bytes));
  const now = new Date();
  await utimes(folder, now, now);
}

/** Removes the folders of a cache that have not been used for longest, while there are too many or they take too much. */
export async function pruneCache(cache: string, limits: CacheLimits): Promise<void> {
  await mkdir(cache, { recursive: true });
  const all = await readdir(cache);
  for (const name of all.filter((each) => UNFINISHED.test(each))) {
    const changed = (await stat(join(cache, name)).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - changed > ABANDONED_MS) await rm(join(cache, name), { recursive: true, force: true });
  }
  const names = all.filter((name) => NAME.test(name));
  const folders = await Promise.all(
    names.map(async (name) => {
      const folder = join(cache, name);
      const used = (await stat(folder).catch(() => undefined))?.mtimeMs ?? 0;
      const bytes = Number(await readFile(join(folder, SIZE), 'utf8').catch(() => '0'));
      return { folder, used, bytes };
    }),
  );
  const [, ...others] = folders.sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const [index, each] of others.entries()) {
    bytes += each.bytes;
    if (index >= limits.folders || bytes > limits.bytes) await rm(each.folder, { recursive: true, force: true });
  }
}
