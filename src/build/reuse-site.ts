import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dataFolder } from '../browser/build.ts';

/** What the new site will hold. */
interface NewSite {
  /** The name of its build: the data of the earlier one are put under this name. */
  build: string;
  /** The paths of files that may stay; each has still to be compared with what it should be. */
  files: Iterable<string>;
  /** A folder that may stay with all that is in it, for whoever fills it to compare. */
  folder: string;
  /** Folders that will be copied into it: nothing may be in the place of what is in them, or it would be written into. */
  copied: readonly string[];
}

/**
 * Begins the folder of a site with that of an earlier one, which is published no more: most of its files are those of the new
 * site too, and need not be put there again. Everything else is removed from it.
 *
 * @param earlier is gone afterwards. Where it is not there, the new folder stays empty
 * @param made the new folder, which is empty
 */
export function reuseSite(earlier: string, made: string, { build, files, folder, copied }: NewSite): void {
  try {
    rmdirSync(made);
    renameSync(earlier, made);
    moveData(made, build);
    sweep(made, '', { files: new Set(files).difference(new Set(copied.flatMap(listFiles))), folder });
  } catch {
    // There is no earlier site, or not all of it may be changed: then nothing is taken from it.
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made);
  }
}

function listFiles(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).map((path) => path.replaceAll('\\', '/'));
}

/** Gives the data of the one build that a site has the name of another. */
function moveData(site: string, build: string): void {
  const target = join(site, dataFolder('', build));
  const folders = readdirSync(dirname(target), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [name = basename(target), ...others] = folders.map((folder) => folder.name);
  if (others.length === 0 && name !== basename(target)) renameSync(join(dirname(target), name), target);
}

/** Removes from a folder what may not stay. @returns whether anything stays */
function sweep(site: string, below: string, staying: { files: ReadonlySet<string>; folder: string }): boolean {
  let isFilled = false;
  for (const entry of readdirSync(join(site, below), { withFileTypes: true })) {
    const path = below + entry.name;
    const stays = entry.isDirectory()
      ? path === staying.folder || sweep(site, `${path}/`, staying)
      : entry.isFile() && staying.files.has(path);
    if (stays) isFilled = true;
    else if (entry.isDirectory()) rmdirSync(join(site, path));
    else rmSync(join(site, path));
  }
  return isFilled;
}
