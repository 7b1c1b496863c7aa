import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
 * Lists the site before the last. A large one is listed in a thread of its own: other things can be done meanwhile.
 * @param pages how many it has, as far as is known
 */
export function openEarlierSite(earlier: string, pages: number): EarlierSite {
  if (pages < MIN_PAGES_FOR_THREAD) return { listing: async () => listHere(earlier), close: () => Promise.resolve() };
  const pool = createWorkerPool<string, SiteListing | undefined>(new URL('./list-thread.ts', import.meta.url), {
    size: 1,
  });
  const asked = pool.ask(earlier).catch(() => undefined);
  return { listing: () => asked, close: () => pool.close() };
}

/** Lists a site in this thread; undefined where there is none. */
export function listHere(folder: string): SiteListing | undefined {
  if (!existsSync(folder)) return undefined;
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

const NUMBERS_OF_STATUS = 4;

/** How a file of a listing was found, by its place in the list. */
export function statusAt({ statuses }: SiteListing, place: number): FoundFile {
  const at = place * NUMBERS_OF_STATUS;
  const [bytes = 0, changed = 0, inode = 0, device = 0] = statuses.subarray(at, at + NUMBERS_OF_STATUS);
  return { bytes, changed, inode, device };
}
