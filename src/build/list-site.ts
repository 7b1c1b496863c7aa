import { linkSync, lstatSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { walkFolder } from '../folders/walk-folder.ts';
import { createWorkerPool } from '../threads/worker-pool.ts';
import { type FoundFile, findFile } from './file-store.ts';

/** Everything that is in the folder of a site, by paths below it. */
export interface SiteListing {
  files: string[];
  /** Of each file as many numbers as `statusAt` reads. */
  statuses: Float64Array<ArrayBuffer>;
  /** What is neither a file nor a folder, as links are. */
  others: string[];
  /** Each behind the one that it is in. */
  folders: string[];
}

/** What the thread is asked. */
export interface ListQuestion {
  /** Of the site before the last, which is listed. */
  earlier: string;
  /** Of the last site, of which the other is made where it is not there; undefined where no build is known to have made it. */
  published: string | undefined;
}

/** The site that a new one is begun with. */
export interface EarlierSite {
  /** What is in it; undefined where there is none. */
  listing(): Promise<SiteListing | undefined>;
  /** Stops what is not done. */
  close(): Promise<void>;
}

/** From how many pages on a site is so large that a thread is worth its start. */
export const MIN_PAGES_FOR_THREAD = 500;

/**
 * Lists the site before the last, or makes one of the last. A large one is listed in a thread of its own: other things can be done
 * meanwhile.
 * @param pages how many it has, as far as is known
 */
export function openEarlierSite(question: ListQuestion, pages: number): EarlierSite {
  if (pages < MIN_PAGES_FOR_THREAD)
    return { listing: async () => listEarlier(question), close: () => Promise.resolve() };
  const pool = createWorkerPool<ListQuestion, SiteListing | undefined>(new URL('./list-thread.ts', import.meta.url), {
    size: 1,
  });
  const asked = pool.ask(question).catch(() => undefined);
  return { listing: () => asked, close: () => pool.close() };
}

/** Does it in this thread. */
export function listEarlier({ earlier, published }: ListQuestion): SiteListing | undefined {
  if (statSync(earlier, { throwIfNoEntry: false })) return listHere(earlier);
  return published === undefined ? undefined : copyHere(published, earlier);
}

/** Lists a site in this thread. */
export function listHere(folder: string): SiteListing | undefined {
  const [files, statuses, others, folders]: [string[], number[], string[], string[]] = [[], [], [], []];
  try {
    walkFolder(folder, (path, entry) => {
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) {
        const found = findFile(join(folder, path));
        if (!found) return;
        files.push(path);
        statuses.push(found.bytes, found.changed, found.inode, found.device);
      } else others.push(path);
    });
    return { files, statuses: Float64Array.from(statuses), others, folders };
  } catch {
    return undefined;
  }
}

/**
 * Makes a second site of one: with its folders, and with further names of its files. A file of one name is left out: it is none of those
 * that builds keep, and the next build might write into it.
 * @param copy is not there; what a stopped thread leaves of it is a site with fewer files
 * @returns what is in the second site
 */
function copyHere(site: string, copy: string): SiteListing | undefined {
  const [files, statuses, folders]: [string[], number[], string[]] = [[], [], []];
  try {
    // On another disk no file could have a further name.
    if (statSync(site).dev !== statSync(dirname(copy)).dev) return undefined;
    mkdirSync(copy);
  } catch {
    return undefined;
  }
  try {
    walkFolder(site, (path, entry) => {
      if (entry.isDirectory()) {
        mkdirSync(`${copy}/${path}`);
        folders.push(path);
      }
      if (!entry.isFile()) return;
      const { nlink, size, mtimeMs, ino, dev } = lstatSync(`${site}/${path}`);
      if (nlink < 2) return;
      linkSync(`${site}/${path}`, `${copy}/${path}`);
      files.push(path);
      statuses.push(size, mtimeMs, ino, dev);
    });
    return { files, statuses: Float64Array.from(statuses), others: [], folders };
  } catch {
    rmSync(copy, { recursive: true, force: true });
    return undefined;
  }
}

const NUMBERS_OF_STATUS = 4;

/** How a file of a listing was found, by its place in the list. */
export function statusAt({ statuses }: SiteListing, place: number): FoundFile {
  const at = place * NUMBERS_OF_STATUS;
  const [bytes = 0, changed = 0, inode = 0, device = 0] = statuses.subarray(at, at + NUMBERS_OF_STATUS);
  return { bytes, changed, inode, device };
}
