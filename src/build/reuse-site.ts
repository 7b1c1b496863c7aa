import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../browser/build.ts';
import type { FoundFile } from './file-store.ts';
import { type SiteListing, statusAt } from './list-site.ts';

/** What the new site will hold. */
interface NewSite {
  /** The name of its build: the data of the earlier one are put under this name. */
  build: string;
  /** The paths of files that may stay; each has still to be compared with what it should be. */
  files: Iterable<string>;
  /** A folder that may stay with all that is in it, for whoever fills it to compare. */
  folder: string;
  /** The paths of files that will be copied into it: nothing may be in their place, or it would be written into. */
  copied: Iterable<string>;
}

/** Tells of a file that has stayed how it was found; undefined where there is none. */
export type FindReused = (path: string) => FoundFile | undefined;

/**
 * Begins the folder of a site with that of an earlier one, which is published no more: most of its files are those of the new
 * site too, and need not be put there again. Everything else is removed from it.
 *
 * @param earlier is gone afterwards
 * @param listing of it; where there is none, or one without data, the new folder stays empty
 * @param made the new folder, which is empty
 */
export function reuseSite(
  earlier: string,
  listing: SiteListing | undefined,
  made: string,
  { build, files, folder, copied }: NewSite,
): FindReused {
  const target = dataFolder('', build).slice(0, -1);
  if (!listing?.folders.includes(folderOf(target))) {
    rmSync(earlier, { recursive: true, force: true });
    return () => undefined;
  }
  try {
    rmdirSync(made);
    renameSync(earlier, made);
    const moved = moveData(made, listing, target);
    return sweep(made, moved, { files: new Set(files).difference(new Set(copied)), folder });
  } catch {
    // There is no earlier site any more, or not all of it may be changed: then nothing is taken from it.
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made);
    return () => undefined;
  }
}

/** Gives the folder with the data of the one build that a site has another name. @returns the listing as it is then */
function moveData(site: string, listing: SiteListing, target: string): SiteListing {
  const parent = folderOf(target);
  const [name, ...others] = listing.folders.filter((path) => folderOf(path) === parent);
  if (name === undefined || others.length > 0 || name === target) return listing;
  renameSync(join(site, name), join(site, target));
  const move = (path: string) => (path === name || isBelow(name, path) ? target + path.slice(name.length) : path);
  const { files, statuses, others: rest, folders } = listing;
  return { files: files.map(move), statuses, others: rest.map(move), folders: folders.map(move) };
}

/** Removes from a site what may not stay. */
function sweep(
  site: string,
  listing: SiteListing,
  staying: { files: ReadonlySet<string>; folder: string },
): FindReused {
  const places = new Map<string, number>();
  const filled = new Set<string>(['']);
  const keep = (path: string) => {
    for (let folder = folderOf(path); !filled.has(folder); folder = folderOf(folder)) filled.add(folder);
  };
  for (const [place, path] of listing.files.entries()) {
    const stays = staying.files.has(path);
    if (stays) places.set(path, place);
    if (stays || isBelow(staying.folder, path)) keep(path);
    else rmSync(join(site, path));
  }
  for (const path of listing.others) {
    if (isBelow(staying.folder, path)) keep(path);
    else rmSync(join(site, path));
  }
  // Those that are in others first.
  for (const folder of listing.folders.toReversed()) if (!filled.has(folder)) rmdirSync(join(site, folder));
  return (path) => {
    const place = places.get(path);
    return place === undefined ? undefined : statusAt(listing, place);
  };
}

/** The folder that a path is in; empty where that is the site's own. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isBelow(folder: string, path: string): boolean {
  return path.length > folder.length && path[folder.length] === '/' && path.startsWith(folder);
}
