import type { LookHead } from '../domain/theme/look.ts';
import type { WrittenFile } from './file-store.ts';
import type { NumberedLinks } from './page-links.ts';

/** What a build tells the next of what it made: lists of texts, and numbers that stand for their places in them. */
export interface PageState {
  /** What is in the heads of the pages for how the site looks. */
  look: LookHead;
  reads: string[];
  /** Of each read; null where the collection did not have it. */
  digests: (string | null)[];
  /** Where links lead, and the names of anchors. */
  texts: string[];
  files: Map<string, StoredFile>;
  values: Map<string, StoredValue>;
}

/** A file, with the numbers of what was read for it. */
export interface StoredFile extends WrittenFile {
  reads: Uint32Array;
  /** Of a page. */
  links?: NumberedLinks;
}

/** A derived value as JSON, with the numbers of what was read for it. */
export interface StoredValue {
  json: Uint8Array;
  reads: Uint32Array;
}

/** What stands at the head, as JSON: everything but numbers and values. Behind it stand the numbers, then the values. */
interface Head extends Pick<PageState, 'look' | 'reads' | 'digests' | 'texts'> {
  /** Each with how many numbers it has: of reads, and of a page of anchors and links. */
  files: [name: string, file: WrittenFile, reads: number, anchors?: number, links?: number][];
  /** Each with how many bytes and how many reads it has. */
  values: [name: string, bytes: number, reads: number][];
}

const LINE_END = 0x0a;
const BYTES_OF_NUMBER = 4;

/**
 * Writes a state down, in parts that belong together; reads and texts that nothing has a number of are left out.
 * @param digestOf gives the digest of a read
 */
export function encodeState(
  { look, reads, texts, files, values }: Omit<PageState, 'digests'>,
  digestOf: (read: string) => string | null,
): Uint8Array[] {
  const ofReads = createRenumbering(reads.length);
  const ofTexts = createRenumbering(texts.length);
  const numbers = new Uint32Array(countNumbers(files.values(), values.values()));
  let at = 0;
  const add = (list: Uint32Array, { renumber }: Renumbering) => {
    for (const number of list) numbers[at++] = renumber(number);
  };
  const ofFiles = Array.from(
    files,
    ([name, { digest, bytes, changed, inode, reads: own, links }]): Head['files'][0] => {
      const file = { digest, bytes, changed, inode };
      add(own, ofReads);
      if (!links) return [name, file, own.length];
      add(links.anchors, ofTexts);
      add(links.links, ofTexts);
      return [name, file, own.length, links.anchors.length, links.links.length];
    },
  );
  const ofValues = Array.from(values, ([name, { json, reads: own }]): Head['values'][0] => {
    add(own, ofReads);
    return [name, json.length, own.length];
  });
  const keptReads = ofReads.kept(reads);
  const head: Head = {
    look,
    reads: keptReads,
    digests: keptReads.map(digestOf),
    texts: ofTexts.kept(texts),
    files: ofFiles,
    values: ofValues,
  };
  const json = Array.from(values.values(), (value) => value.json);
  return [Buffer.from(`${JSON.stringify(head)}\n`), Buffer.from(numbers.buffer), Buffer.concat(json)];
}

/** How many numbers files and values have. */
function countNumbers(files: Iterable<StoredFile>, values: Iterable<StoredValue>): number {
  let count = 0;
  for (const { reads, links } of files) count += reads.length + (links ? links.anchors.length + links.links.length : 0);
  for (const { reads } of values) count += reads.length;
  return count;
}

/** @param bytes of `encodeState` */
export function decodeState(bytes: Uint8Array): PageState {
  const start = bytes.indexOf(LINE_END) + 1;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Head;
  const count =
    head.files.reduce((sum, [, , reads, anchors = 0, links = 0]) => sum + reads + anchors + links, 0) +
    head.values.reduce((sum, [, , reads]) => sum + reads, 0);
  const end = start + count * BYTES_OF_NUMBER;
  // A copy, since lists of numbers have to begin at a multiple of their size.
  const numbers = new Uint32Array(new Uint8Array(bytes.subarray(start, end)).buffer);
  let at = 0;
  const take = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  const files = head.files.map(([name, file, reads, anchors, links]): [string, StoredFile] => {
    const own = take(reads);
    if (anchors === undefined || links === undefined) return [name, { ...file, reads: own }];
    return [name, { ...file, reads: own, links: { anchors: take(anchors), links: take(links) } }];
  });
  let from = end;
  const values = head.values.map(([name, length, reads]): [string, StoredValue] => {
    from += length;
    return [name, { json: bytes.subarray(from - length, from), reads: take(reads) }];
  });
  const { look, reads, digests, texts } = head;
  return { look, reads, digests, texts, files: new Map(files), values: new Map(values) };
}

/** Gives those of some numbers that are used new ones, from 0, in the order of their first use. */
interface Renumbering {
  renumber(number: number): number;
  /** Those of a list that have numbers, in the order of these. */
  kept<Item>(items: readonly Item[]): Item[];
}

function createRenumbering(count: number): Renumbering {
  const numbers = new Int32Array(count).fill(-1);
  const order: number[] = [];
  return {
    renumber(number) {
      if ((numbers[number] as number) < 0) numbers[number] = order.push(number) - 1;
      return numbers[number] as number;
    },
    kept: (items) => order.map((number) => items[number] as (typeof items)[number]),
  };
}
