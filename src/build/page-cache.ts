import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeptBytes, KeptValues } from '../site/derived.ts';
import { markUsed, pruneCache } from './cache-folders.ts';
import { type FileStore, openFileStore, type WrittenFile } from './file-store.ts';
import type { PageLinks } from './page-links.ts';
import { writeWhole } from './write-whole.ts';

/** A file that a build made, as it is kept for the next one. */
interface KeptFile {
  /** Puts the file into the site. @param target where another file may be, which is removed */
  place(target: string): void;
  /** Of a page. */
  links: PageLinks | undefined;
}

/** What a file was made of. */
interface Making {
  /** Names of what was read of the collection. */
  reads: readonly string[];
  links?: PageLinks;
}

/**
 * Keeps the files that a build makes, each with the digests of what was read for it. The next build takes those of which
 * everything still has the same digest.
 */
export interface PageCache {
  /** What is kept under a name, if making it again would give the same. */
  find(name: string): KeptFile | undefined;
  /** The folder of the store (`openFileStore`) that the kept files are in. */
  files: string;
  /** Keeps a file that was written into the store under a name. */
  keep(name: string, file: WrittenFile, making: Making): void;
  /** The values that pages are derived from, kept in the same way. */
  values: KeptValues;
  /** Makes what was found or kept in this build known to the next, and forgets everything else. */
  save(): Promise<void>;
}

/** What a build tells the next: lists of texts, and numbers that stand for their places in them. */
interface State {
  /** What decides how pages are made, apart from what they read. */
  program: string;
  reads: string[];
  /** Of each read; null where the collection did not have it. */
  digests: (string | null)[];
  /** Where links lead. */
  addresses: string[];
  files: Record<string, StoredFile>;
  values: Record<string, StoredValue>;
}

/** A derived value as JSON. */
interface StoredValue {
  json: string;
  reads: number[];
}

interface StoredFile extends WrittenFile {
  reads: number[];
  links?: { anchors: string[]; links: number[] };
}

/** Of how many other sites the pages are kept, and how many bytes they may take. */
const OTHER_SITES = 12;
const MAX_BYTES = 4_000_000_000;

const [STATE, FILES] = ['state.json', 'files'];

/** What decides whether what is kept may be taken. */
interface CacheOptions {
  /** What decides how pages are made, apart from what they read. */
  program: string;
  /** Gives the digest of something that can be read; undefined where the collection does not have it. */
  digestOf: (read: string) => string | undefined;
  /** Folders of further caches, as of shards: what they hold may be taken too. */
  others?: readonly string[];
}

/**
 * Opens the cache of one site. What another program made is not taken from it.
 * @param folder is made if it is not there, and may be deleted at any time
 */
export async function openPageCache(
  folder: string,
  { program, digestOf: makeDigest, others = [] }: CacheOptions,
): Promise<PageCache> {
  const filesFolder = join(folder, FILES);
  await mkdir(filesFolder, { recursive: true });
  const store = openFileStore(filesFolder);
  const digests = new Map<string, string | undefined>();
  // The value of a read may be large, and is digested once.
  const digestOf = (read: string): string | undefined => {
    if (!digests.has(read)) digests.set(read, makeDigest(read));
    return digests.get(read);
  };
  const last = await openState(folder, program, digestOf);
  const further = await Promise.all(others.map((other) => openState(other, program, digestOf)));
  const next: State = { program, reads: [], digests: [], addresses: [], files: {}, values: {} };
  const readNumber = numberTexts(next.reads, (read) => next.digests.push(digestOf(read) ?? null));
  const addressNumber = numberTexts(next.addresses);

  function keep(name: string, { digest, bytes, changed }: WrittenFile, { reads, links }: Making): void {
    next.files[name] = {
      digest,
      bytes,
      changed,
      reads: reads.map(readNumber),
      ...(links && { links: { anchors: [...links.anchors], links: links.links.map(addressNumber) } }),
    };
  }

  /** Keeps a file that was found for the next build too. */
  function keepFound(name: string, file: WrittenFile, making: Making): KeptFile {
    keep(name, file, making);
    return { place: (target) => store.place(file.digest, target), links: making.links };
  }

  function keepValue(name: string, json: string, reads: readonly string[]): void {
    next.values[name] = { json, reads: reads.map(readNumber) };
  }

  return {
    find(name) {
      const known = last.find(name);
      if (known && store.isAsWritten(known.stored)) return keepFound(name, known.stored, known);
      for (const other of further) {
        const found = other.find(name);
        // A file that was sent from one machine to another has another time: what is in it is what counts.
        const content = found && other.store.read(found.stored.digest);
        if (found && content) return keepFound(name, store.write(content), found);
      }
      return undefined;
    },
    files: filesFolder,
    keep,
    values: {
      find(name) {
        const known = last.value(name);
        if (known) keepValue(name, known.json, known.reads);
        return known?.json;
      },
      keep: keepValue,
      bytes: (name) => openBytes(join(folder, `${name}.bytes`), program),
    },
    async save() {
      const text = JSON.stringify(next);
      await writeWhole(join(folder, STATE), text);
      await removeOthers(filesFolder, new Set(Object.values(next.files).map(({ digest }) => digest)));
      const bytes = Object.values(next.files).reduce((sum, file) => sum + file.bytes, text.length);
      await markUsed(folder, bytes);
      await pruneCache(dirname(folder), { folders: OTHER_SITES, bytes: MAX_BYTES });
    },
  };
}

/** What an earlier build left in a folder. */
interface OpenState {
  store: FileStore;
  /** A file that would be made again as it is, with what it was made of. */
  find(name: string): (Making & { stored: StoredFile }) | undefined;
  /** A value that would be derived again as it is. */
  value(name: string): { json: string; reads: string[] } | undefined;
}

async function openState(folder: string, program: string, digestOf: CacheOptions['digestOf']): Promise<OpenState> {
  const { reads, digests, addresses, files, values } = await readState(join(folder, STATE), program);
  const unchanged: (boolean | undefined)[] = [];
  const isUnchanged = (read: number): boolean => {
    unchanged[read] ??= (digestOf(reads[read] ?? '') ?? null) === digests[read];
    return unchanged[read];
  };
  const namesOf = (numbers: readonly number[]) => numbers.map((read) => reads[read] ?? '');
  return {
    store: openFileStore(join(folder, FILES)),
    value(name) {
      const stored = values[name];
      return stored?.reads.every(isUnchanged) ? { json: stored.json, reads: namesOf(stored.reads) } : undefined;
    },
    find(name) {
      const stored = files[name];
      if (!stored?.reads.every(isUnchanged)) return undefined;
      const links = stored.links && {
        anchors: new Set(stored.links.anchors),
        links: stored.links.links.map((address) => addresses[address] ?? ''),
      };
      return { stored, reads: namesOf(stored.reads), ...(links && { links }) };
    },
  };
}

/** Bytes in a file, behind the digests of the program and of themselves. */
function openBytes(file: string, program: string): KeptBytes {
  const headOf = (bytes: Uint8Array) => Buffer.from(`${program} ${hash('sha256', bytes, 'hex')}\n`);
  return {
    find() {
      try {
        const content = readFileSync(file);
        const bytes = content.subarray(content.indexOf('\n') + 1);
        return content.subarray(0, -bytes.length).equals(headOf(bytes)) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    keep(bytes) {
      const unfinished = `${file}.${crypto.randomUUID().slice(0, 8)}`;
      writeFileSync(unfinished, Buffer.concat([headOf(bytes), bytes]));
      renameSync(unfinished, file);
    },
  };
}

async function readState(file: string, program: string): Promise<State> {
  const none: State = { program, reads: [], digests: [], addresses: [], files: {}, values: {} };
  try {
    const state = JSON.parse(await readFile(file, 'utf8')) as State;
    return state.program === program ? state : none;
  } catch {
    // There is none yet, or somebody has spoilt it: then everything is made.
    return none;
  }
}

/** Numbers texts by their places in a list, to which a new one is added. */
function numberTexts(list: string[], onNew: (text: string) => void = () => {}): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text);
    if (number !== undefined) return number;
    known.set(text, list.length);
    list.push(text);
    onNew(text);
    return list.length - 1;
  };
}

/** Removes kept files that no name stands for any more; what is not named like one of them is left alone. */
async function removeOthers(files: string, digests: ReadonlySet<string>): Promise<void> {
  for (const start of await readdir(files)) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue;
    const names = (await readdir(join(files, start))).filter((name) => /^[0-9a-f]{30}$/.test(name));
    const others = names.filter((name) => !digests.has(start + name));
    await Promise.all(others.map((name) => rm(join(files, start, name), { force: true })));
  }
}
