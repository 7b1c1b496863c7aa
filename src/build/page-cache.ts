import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type LookHead, lookOf } from '../domain/theme/look.ts';
import { withoutContentPolicy } from '../hosting/content-policy.ts';
import type { KeptBytes, KeptValues } from '../site/derived.ts';
import type { NumberedReads } from '../site/read-log.ts';
import { markUsed, pruneCache } from './cache-folders.ts';
import {
  type FileContent,
  type FileStore,
  type FoundFile,
  openFileStore,
  removeOthers,
  type WrittenFile,
} from './file-store.ts';
import { numberTexts } from './number-texts.ts';
import { linkNumbersBy, type NumberedLinks, type PageLinks } from './page-links.ts';
import { decodeState, encodeState, NO_STATE, type PageState, type StoredFile, type StoredValue } from './page-state.ts';

/** What a file was made of. */
interface Making {
  /** Numbers of what was read of the collection. */
  reads: readonly number[];
  /** Of a page. */
  links?: NumberedLinks;
}

/** A file that is kept for the next build, with the links of a page. */
type KeptFile = WrittenFile & Pick<StoredFile, 'links'>;

/**
 * Keeps the files that a build makes, each with the digests of what was read for it. The next build takes those of which
 * everything still has the same digest.
 */
export interface PageCache {
  /**
   * Puts a file that is kept under a name into the site, if making it again would give the same.
   * @param target where another file may be, which is removed; undefined where it is for another build
   * @param found what is there, where that is known
   * @returns undefined where it has to be made
   */
  take(name: string, target: string | undefined, found?: FoundFile): KeptFile | undefined;
  /**
   * A page that would be rendered as it was, in a site that looks otherwise: with what is new in its head, and without its content
   * policy.
   * @returns undefined where it has to be made
   */
  renew(name: string): { content: FileContent; reads: number[] } | undefined;
  /** The folder of the store (`openFileStore`) that the kept files are in. */
  files: string;
  /** Keeps a file that was written into the store under a name. */
  keep(name: string, file: WrittenFile, making: Making): KeptFile;
  /** What the numbers of links and anchors stand for. */
  texts: readonly string[];
  /** Gives the number of a link or an anchor. */
  numberText(text: string): number;
  /** Gives the numbers of the links and anchors of a page. */
  numberLinks(links: PageLinks): NumberedLinks;
  /** The values that pages are derived from, kept in the same way. */
  values: KeptValues;
  /** Makes what was found or kept in this build known to the next, and forgets everything else. */
  save(): Promise<void>;
}

/** Of how many other sites the pages are kept, and how many bytes they may take. */
const OTHER_SITES = 12;
const MAX_BYTES = 4_000_000_000;

const [STATE, CHANGES, FILES] = ['pages', 'page-changes', 'files'];

/** The part of the state that changes of it may take before it is written anew as a whole. */
const MAX_CHANGES = 1 / 8;

/** What decides whether what is kept may be taken. */
interface CacheOptions {
  /** What decides how pages are made, apart from what they read. */
  program: string;
  /** What is in the heads of pages for how the site looks. */
  look: LookHead;
  /** Gives the digest of something that can be read; undefined where the collection does not have it. */
  digestOf: (read: string) => string | undefined;
  /** The names of what is read, by the numbers that making something gives them. */
  reads: NumberedReads;
  /** Folders of further caches, as of shards: what they hold may be taken too. */
  others?: readonly string[];
}

/**
 * Opens the cache of one site. What another program made is not taken from it.
 * @param folder is made if it is not there, and may be deleted at any time
 */
export async function openPageCache(
  folder: string,
  { program, look, digestOf: makeDigest, reads: named, others = [] }: CacheOptions,
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
  const last = openState(folder, program, digestOf);
  const further = others.map((other) => openState(other, program, digestOf));
  // What is new gets further numbers, so that whatever is taken keeps its own.
  const reads = [...last.state.reads];
  const texts = [...last.state.texts];
  const files = new Map<string, StoredFile>();
  const values = new Map<string, StoredValue>();
  const numberRead = numberTexts(reads);
  /** What the numbers of this build are among those that are kept. */
  const keptNumbers: number[] = [];
  const keptNumber = (read: number): number => {
    let kept = keptNumbers[read];
    if (kept === undefined) {
      kept = numberRead(named.nameOf(read));
      keptNumbers[read] = kept;
    }
    return kept;
  };
  const numberText = numberTexts(texts);
  const numberLinks = linkNumbersBy(numberText);

  /** The numbers that reads of an earlier build have in this one. */
  const numbersHere = ({ reads: names }: PageState, numbers: Uint32Array) =>
    Array.from(numbers, (number) => named.numberOf(names[number] ?? ''));

  const isSameLook = (other: LookHead) => isDeepStrictEqual(other, look);

  function keep(name: string, file: WrittenFile, making: Making): StoredFile {
    const kept = {
      ...file,
      reads: Uint32Array.from(making.reads, keptNumber),
      ...(making.links && { links: making.links }),
    };
    files.set(name, kept);
    return kept;
  }

  function take(name: string, target: string | undefined, found: FoundFile | undefined): StoredFile | undefined {
    const known = findAsIs(last, name);
    const placed = known && last.store.placeAsWritten(known, target, found);
    if (!placed) return undefined;
    const kept = placed.inode === known.inode ? known : { ...known, inode: placed.inode };
    files.set(name, kept);
    return kept;
  }

  /** A file that needs no change: a page has the look of the site in it, and a quotation for other sites its icon. */
  function findAsIs({ state, find }: OpenState, name: string): StoredFile | undefined {
    const found = find(name);
    const isLooked = found?.links || name.endsWith('.html');
    return isLooked && !isSameLook(state.look) ? undefined : found;
  }

  /** Takes a file from another cache. */
  function takeOver(other: OpenState, name: string, target: string | undefined) {
    const { state, store: from } = other;
    const found = findAsIs(other, name);
    // A file that was sent from one machine to another has another time: what is in it is what counts.
    const content = found && from.read(found.digest);
    if (!found || !content) return undefined;
    const { file: written } = store.write(content, target);
    const renumber = (numbers: Uint32Array) => numbers.map((number) => numberText(state.texts[number] ?? ''));
    return keep(name, written, {
      reads: numbersHere(state, found.reads),
      ...(found.links && {
        links: { anchors: renumber(found.links.anchors), links: renumber(found.links.links) },
      }),
    });
  }

  return {
    take(name, target, found) {
      const own = take(name, target, found);
      if (own) return own;
      for (const other of further) {
        const taken = takeOver(other, name, target);
        if (taken) return taken;
      }
      return undefined;
    },
    renew(name) {
      const { state, store: from, find } = last;
      const known = isSameLook(state.look) ? undefined : find(name);
      const content = known?.links && from.read(known.digest);
      if (!content) return undefined;
      const page = withoutContentPolicy(Buffer.from(content));
      const text = page.toString();
      const body = text.slice(text.indexOf('</head>') + 1);
      const renewed = replaceOnce(page, lookOf(state.look, body), lookOf(look, body));
      return renewed && { content: renewed, reads: numbersHere(state, known.reads) };
    },
    files: filesFolder,
    keep,
    texts,
    numberText,
    numberLinks,
    values: {
      find(name) {
        const known = last.value(name);
        if (!known) return undefined;
        values.set(name, known);
        return { digest: known.digest, json: () => new TextDecoder().decode(known.json) };
      },
      keep(name, { json, digest }, own) {
        // Bytes of their own: those of a buffer keep their neighbours in memory.
        const bytes = new TextEncoder().encode(json);
        values.set(name, { json: bytes, digest, reads: Uint32Array.from(own, keptNumber) });
      },
      bytes: (name) => openBytes(folder, name, program),
    },
    async save() {
      const bytes = saveState(folder, program, last.whole, (base) =>
        encodeState({ look, reads, texts, files, values }, (read) => digestOf(read) ?? null, base),
      );
      await removeOthers(filesFolder, new Set(files.values().map(({ digest }) => digest)));
      await markUsed(
        folder,
        files.values().reduce((sum, file) => sum + file.bytes, bytes),
      );
      await pruneCache(dirname(folder), { folders: OTHER_SITES, bytes: MAX_BYTES });
    },
  };
}

/** What an earlier build left in a folder. */
interface OpenState {
  state: PageState;
  /** What it is without the changes of the last builds, if anything is kept. */
  whole: WholeState | undefined;
  store: FileStore;
  /** A file that would be made again as it is. */
  find(name: string): StoredFile | undefined;
  /** A value that would be derived again as it is. */
  value(name: string): StoredValue | undefined;
}

/** What is known of a read; 0 is nothing. */
const [UNCHANGED, CHANGED] = [1, 2];

function openState(folder: string, program: string, digestOf: CacheOptions['digestOf']): OpenState {
  const { state, whole } = readState(folder, program);
  const known = new Uint8Array(state.reads.length);
  const isUnchanged = (read: number): boolean => {
    known[read] ||= (digestOf(state.reads[read] ?? '') ?? null) === state.digests[read] ? UNCHANGED : CHANGED;
    return known[read] === UNCHANGED;
  };
  const ifUnchanged = <Stored extends { reads: Uint32Array }>(stored: Stored | undefined) => {
    if (!stored) return undefined;
    // A plain loop: a site of ten thousand articles has some millions of reads.
    for (let at = 0; at < stored.reads.length; at++) if (!isUnchanged(stored.reads[at] as number)) return undefined;
    return stored;
  };
  return {
    state,
    whole,
    store: openFileStore(join(folder, FILES)),
    value: (name) => ifUnchanged(state.values.get(name)),
    find: (name) => ifUnchanged(state.files.get(name)),
  };
}

/** A state that was written as a whole: a build writes down no more than what has changed since. */
interface WholeState {
  state: PageState;
  /** Which it is, and how many bytes it takes. */
  digest: string;
  bytes: number;
}

/** Where no build was before, or somebody has spoilt what it left, there is nothing: then everything is made. */
function readState(folder: string, program: string): { state: PageState; whole: WholeState | undefined } {
  const kept = readBytes(folder, STATE, program);
  if (!kept) return { state: NO_STATE, whole: undefined };
  const whole = { state: decodeState(kept.bytes), digest: kept.digest, bytes: kept.bytes.length };
  const changes = readBytes(folder, CHANGES, changesOf(program, whole));
  return { state: changes ? decodeState(changes.bytes, whole.state) : whole.state, whole };
}

/** What decides whether changes may be read: they are of one state. */
const changesOf = (program: string, { digest }: WholeState): string => `${program}-${digest}`;

/**
 * Writes down what has changed since a whole state, or a whole one where that is much.
 * @param encode gives the parts of a state, without what is in another
 * @returns how many bytes the state takes
 */
function saveState(
  folder: string,
  program: string,
  whole: WholeState | undefined,
  encode: (base?: PageState) => Uint8Array[],
): number {
  const changes = whole && encode(whole.state);
  if (whole && changes && lengthOf(changes) < whole.bytes * MAX_CHANGES) {
    keepParts(folder, CHANGES, changesOf(program, whole), changes);
    return whole.bytes + lengthOf(changes);
  }
  const parts = encode();
  keepParts(folder, STATE, program, parts);
  rmSync(pathOfBytes(folder, CHANGES), { force: true });
  return lengthOf(parts);
}

/** A page with another text in the place of one that it has; undefined where it does not have it. */
function replaceOnce(page: Buffer, before: string, after: string): Uint8Array<ArrayBuffer> | undefined {
  const at = before === '' ? -1 : page.indexOf(before);
  if (at < 0) return undefined;
  const rest = page.subarray(at + Buffer.byteLength(before));
  return Uint8Array.from(Buffer.concat([page.subarray(0, at), Buffer.from(after), rest]));
}

/** Bytes in a file, behind the digests of the program and of themselves. */
function openBytes(folder: string, name: string, program: string): KeptBytes {
  return {
    find: () => readBytes(folder, name, program)?.bytes,
    keep: (bytes) => keepParts(folder, name, program, [bytes]),
  };
}

/** @returns undefined where there are none of this program, or they are not as they were written */
function readBytes(folder: string, name: string, program: string): { bytes: Uint8Array; digest: string } | undefined {
  try {
    const content = readFileSync(pathOfBytes(folder, name));
    const bytes = content.subarray(content.indexOf('\n') + 1);
    const digest = digestOfParts([bytes]);
    return content.subarray(0, -bytes.length).equals(headOf(program, digest)) ? { bytes, digest } : undefined;
  } catch {
    return undefined;
  }
}

const pathOfBytes = (folder: string, name: string): string => join(folder, `${name}.bytes`);

function headOf(program: string, digest: string): Buffer {
  return Buffer.from(`${program} ${digest}\n`);
}

function digestOfParts(parts: readonly Uint8Array[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
}

/** Keeps bytes that are there in parts for `openBytes`. */
function keepParts(folder: string, name: string, program: string, parts: readonly Uint8Array[]): void {
  const file = pathOfBytes(folder, name);
  // One build at a time has the folder: what a killed one leaves is written over by the next.
  const unfinished = `${file}.part`;
  const opened = openSync(unfinished, 'w');
  try {
    for (const part of [headOf(program, digestOfParts(parts)), ...parts]) writeFileSync(opened, part);
  } finally {
    closeSync(opened);
  }
  renameSync(unfinished, file);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
