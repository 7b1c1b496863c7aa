import { hash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** A file as it was written: the digest that it is named by, its size, when it was written, in milliseconds, and its number. */
export interface WrittenFile {
  digest: string;
  bytes: number;
  changed: number;
  inode: number;
}

/** A file as it is on the disk: its size, when it was written, in milliseconds, and the numbers of it and of its device. */
export interface FoundFile extends Omit<WrittenFile, 'digest'> {
  device: number;
}

/** What is to be in a file; text is written as UTF-8. */
export type FileContent = string | Uint8Array<ArrayBuffer>;

/** Files that are named by the digests of what is in them, and have second names in built sites. */
export interface FileStore {
  /**
   * Stores a file, and puts it into a site. Several threads may store the same at once.
   * @param target where another file may be, which is removed; undefined where it is not put anywhere
   * @returns the file, and whether the target is a further name of it, and not a copy
   */
  write(content: Uint8Array, target?: string): { file: WrittenFile; isName: boolean };
  /**
   * Puts a file into a site, if it is there and nobody has written into it, as into a linked one of the published site.
   * @param target where it may be already, or another, which is removed; undefined where it is not put anywhere
   * @param found what is there, where that is known
   * @returns the file; undefined where it is not as it was written
   */
  placeAsWritten(file: WrittenFile, target: string | undefined, found?: FoundFile): WrittenFile | undefined;
  /** What is in a file, if that is what its name says. */
  read(digest: string): Uint8Array | undefined;
  /**
   * Puts a file into a site.
   * @param target where another file may be, which is removed
   * @returns whether that is a further name of the file, and not a copy
   */
  place(digest: string, target: string): boolean;
}

export function openFileStore(folder: string): FileStore {
  const folders = new Set<string>();

  function makeFolderOf(path: string): void {
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
  }

  let device: number | undefined;

  /** Whether a name is one more of the file that was written. */
  function isNameOf(found: FoundFile | undefined, file: WrittenFile): boolean {
    if (!isAsWritten(found, file) || found?.inode !== file.inode) return false;
    device ??= statSync(folder).dev;
    return found.device === device;
  }

  const pathOf = (digest: string) => join(folder, digest.slice(0, 2), digest.slice(2));

  return {
    write(content, target) {
      const digest = digestOf(content);
      const path = pathOf(digest);
      makeFolderOf(path);
      if (target !== undefined) makeFolderOf(target);
      const { stored, isName } = store(path, content, target);
      return { file: { digest, bytes: content.length, changed: stored.mtimeMs, inode: stored.ino }, isName };
    },
    placeAsWritten(file, target, found = target === undefined ? undefined : findFile(target)) {
      // Most are where they were in the site before the last.
      if (target !== undefined && isNameOf(found, file)) return file;
      const path = pathOf(file.digest);
      const stored = asFound(statSync(path, { throwIfNoEntry: false }));
      if (!isAsWritten(stored, file)) return undefined;
      if (target !== undefined) {
        makeFolderOf(target);
        link(path, target);
      }
      // Another than before where the cache has come from another machine.
      return { ...file, inode: stored.inode };
    },
    read(digest) {
      try {
        const content = readFileSync(pathOf(digest));
        return digestOf(content) === digest ? content : undefined;
      } catch {
        return undefined;
      }
    },
    place(digest, target) {
      makeFolderOf(target);
      return link(pathOf(digest), target);
    },
  };
}

function isAsWritten(found: FoundFile | undefined, { bytes, changed }: WrittenFile): found is FoundFile {
  return found?.bytes === bytes && found.changed === changed;
}

/** Looks at a file, links not followed; undefined where there is none. */
export function findFile(path: string): FoundFile | undefined {
  return asFound(lstatSync(path, { throwIfNoEntry: false }));
}

function asFound(found: Stats | undefined): FoundFile | undefined {
  return found && { bytes: found.size, changed: found.mtimeMs, inode: found.ino, device: found.dev };
}

/** @returns 32 hexadecimal digits */
function digestOf(content: Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}

/** Writes a file. What was there is removed, and not written into: it may be linked into a published site. */
function writeNew(path: string, content: Uint8Array): Stats {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    rmSync(path);
    file = openSync(path, 'wx');
  }
  try {
    writeFileSync(file, content);
    return fstatSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Stores a file, unless the same is there already: several names of a site may have the same content, and what is known of each is
 * when it was written.
 * @param target a further name for it
 * @returns what is in the store then, and whether the target is a name of it
 */
function store(path: string, content: Uint8Array, target: string | undefined): { stored: Stats; isName: boolean } {
  const there = statOfSame(path, content);
  if (there) return { stored: there, isName: target !== undefined && link(path, target) };
  // It gets its name in the store when it is whole: another thread may be waiting to link it.
  const first = target ?? `${path}.${threadId}`;
  const written = writeNew(first, content);
  try {
    linkSync(first, path);
    return { stored: written, isName: target !== undefined };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    if (codeOf(error) !== 'EEXIST') return { stored: writeNew(path, content), isName: false };
    // Another thread has stored it meanwhile, or what is there is spoilt.
    if (!statOfSame(path, content)) rmSync(path, { force: true });
    return store(path, content, target);
  } finally {
    if (target === undefined) rmSync(first, { force: true });
  }
}

/** A file that has this content; undefined where it has another. */
function statOfSame(path: string, content: Uint8Array): Stats | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size === content.length && readFileSync(path).equals(content) ? found : undefined;
}

/** Gives a file a second name, unless it has it; where the file system cannot, it is copied. @returns whether it has the name */
function link(path: string, target: string): boolean {
  try {
    linkSync(path, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    const isThere = codeOf(error) === 'EEXIST';
    if (isThere && isSameFile(lstatSync(target), statSync(path))) return true;
    // What is there may have other names, so nothing is written into it.
    rmSync(target, { force: true });
    if (isThere) return link(path, target);
    copyFileSync(path, target);
    return false;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** Numbers of files alone could be too large to be told apart, on some file systems. */
function isSameFile(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeMs === b.mtimeMs;
}

/** Removes the files of a store that have none of these digests; what is not named like one of them is left alone. */
export async function removeOthers(files: string, digests: ReadonlySet<string>): Promise<void> {
  for (const start of await readdir(files)) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue;
    const names = (await readdir(join(files, start))).filter((name) => /^[0-9a-f]{30}$/.test(name));
    const others = names.filter((name) => !digests.has(start + name));
    await Promise.all(others.map((name) => rm(join(files, start, name), { force: true })));
  }
}
