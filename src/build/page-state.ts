import type { LookHead } from '../domain/theme/look.ts';
import type { WrittenFile } from './file-store.ts';
import type { NumberedLinks } from './page-links.ts';

/** What a build tells the next of what it made: lists of texts, and numbers that stand for their places in them. */
export interface PageState {
  /** What is in the heads of the pages for how the site looks. */
  look: LookHead;
  reads: readonly string[];
  /** Of each read; null where the collection did not have it. */
  digests: readonly (string | null)[];
  /** Where links lead, and the names of anchors. */
  texts: readonly string[];
  files: StoredItems<StoredFile>;
  values: StoredItems<StoredValue>;
}

/** Things that are kept under names. They are many, and each is taken out of the bytes when it is asked for. */
interface StoredItems<Item> {
  /** The same one each time. */
  get(name: string): Item | undefined;
  names(): Iterable<string>;
}

/** A file, with the numbers of what was read for it. */
export interface StoredFile extends WrittenFile {
  reads: Uint32Array;
  /** Of a page. */
  links?: NumberedLinks;
}

/** A derived value as JSON, with the digest of it and the numbers of what was read for it. */
export interface StoredValue {
  json: Uint8Array;
  digest: string;
  reads: Uint32Array;
}

/** What there is where nothing is kept. */
export const NO_STATE: PageState = {
  look: { upright: '', italic: '', basicUpright: '', basicItalic: '' },
  reads: [],
  digests: [],
  texts: [],
  files: { get: () => undefined, names: () => [] },
  values: { get: () => undefined, names: () => [] },
};

/**
 * What stands at the head, as JSON: what is not in another state. Behind it stand the statuses and the counts of files, the counts of
 * values, all numbers, and the values.
 */
interface Head {
  look: LookHead;
  reads: string[];
  digests: (string | null)[];
  /** The reads of the other state that have another digest. */
  changed: [read: number, digest: string | null][];
  texts: string[];
  files: string[];
  /** The digests of all files, one behind the other. */
  fileDigests: string;
  values: string[];
  valueDigests: string[];
  /** The names that the other state has, and this one has not. */
  removed: { files: string[]; values: string[] };
}

const LINE_END = 0x0a;
/** Of a file: its size, when it was written, and its number. */
const STATUSES = 3;
/** Of a file: how many reads, anchors and links it has, of which the last two stand for none where it is no page. */
const FILE_COUNTS = 3;
const NO_PAGE = 2 ** 32 - 1;
/** Of a value: how many bytes and how many reads it has. */
const VALUE_COUNTS = 2;
const DIGITS_OF_FILE = 32;

/** What a build has made or taken. */
interface CurrentState extends Pick<PageState, 'look' | 'reads' | 'texts'> {
  files: ReadonlyMap<string, StoredFile>;
  values: ReadonlyMap<string, StoredValue>;
}

/**
 * Writes a state down, in parts that belong together.
 * @param digestOf gives the digest of a read
 * @param base another state, of which the reads and texts of this one begin with the same: what is in it is left out. Where there is
 *   none, reads and texts that nothing has a number of are left out
 */
export function encodeState(
  current: CurrentState,
  digestOf: (read: string) => string | null,
  base: PageState = NO_STATE,
): Uint8Array[] {
  const files = [...current.files].filter(([name, file]) => base.files.get(name) !== file);
  const values = [...current.values].filter(([name, value]) => base.values.get(name) !== value);
  const isWhole = base === NO_STATE;
  const ofReads = isWhole ? createRenumbering(current.reads.length) : unchangedFrom(base.reads.length);
  const ofTexts = isWhole ? createRenumbering(current.texts.length) : unchangedFrom(base.texts.length);
  const [statuses, fileCounts] = [
    new Float64Array(files.length * STATUSES),
    new Uint32Array(files.length * FILE_COUNTS),
  ];
  const valueCounts = new Uint32Array(values.length * VALUE_COUNTS);
  const numbers = new Uint32Array(countNumbers(files, values));
  let at = 0;
  const add = (list: Uint32Array, { renumber }: Renumbering) => {
    for (let place = 0; place < list.length; place++) numbers[at++] = renumber(list[place] as number);
  };
  for (const [place, [, { bytes, changed, inode, reads, links }]] of files.entries()) {
    statuses.set([bytes, changed, inode], place * STATUSES);
    fileCounts.set(
      [reads.length, links?.anchors.length ?? NO_PAGE, links?.links.length ?? NO_PAGE],
      place * FILE_COUNTS,
    );
    add(reads, ofReads);
    if (links) for (const list of [links.anchors, links.links]) add(list, ofTexts);
  }
  for (const [place, [, { json, reads }]] of values.entries()) {
    valueCounts.set([json.length, reads.length], place * VALUE_COUNTS);
    add(reads, ofReads);
  }
  const reads = ofReads.kept(current.reads);
  const used = isWhole ? undefined : usedReads(current);
  const head: Head = {
    look: current.look,
    reads,
    digests: reads.map((read, place) => (used && !used[base.reads.length + place] ? null : digestOf(read))),
    changed: base.reads.flatMap((read, number): Head['changed'] => {
      const digest = used?.[number] ? digestOf(read) : base.digests[number];
      return digest === base.digests[number] ? [] : [[number, digest ?? null]];
    }),
    texts: ofTexts.kept(current.texts),
    files: files.map(([name]) => name),
    fileDigests: files.map(([, { digest }]) => digest).join(''),
    values: values.map(([name]) => name),
    valueDigests: values.map(([, { digest }]) => digest),
    removed: {
      files: [...base.files.names()].filter((name) => !current.files.has(name)),
      values: [...base.values.names()].filter((name) => !current.values.has(name)),
    },
  };
  const lists = [statuses, fileCounts, valueCounts, numbers].map(({ buffer }) => Buffer.from(buffer));
  return [Buffer.from(`${JSON.stringify(head)}\n`), ...lists, ...values.map(([, { json }]) => json)];
}

/** How many numbers files and values have. */
function countNumbers(files: [string, StoredFile][], values: [string, StoredValue][]): number {
  let count = 0;
  for (const [, { reads, links }] of files)
    count += reads.length + (links ? links.anchors.length + links.links.length : 0);
  for (const [, { reads }] of values) count += reads.length;
  return count;
}

/** Which reads something has a number of. */
function usedReads({ reads, files, values }: CurrentState): Uint8Array {
  const used = new Uint8Array(reads.length);
  for (const items of [files, values])
    for (const { reads: own } of items.values())
      for (let place = 0; place < own.length; place++) used[own[place] as number] = 1;
  return used;
}

/**
 * @param bytes of `encodeState`
 * @param base that which it was given
 */
export function decodeState(bytes: Uint8Array, base: PageState = NO_STATE): PageState {
  const start = bytes.indexOf(LINE_END) + 1;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Head;
  let from = start;
  // Copies, since lists of numbers have to begin at a multiple of their size.
  const buffer = (length: number) => {
    from += length;
    return new Uint8Array(bytes.subarray(from - length, from)).buffer;
  };
  const numbersIn = (length: number) => new Uint32Array(buffer(length * Uint32Array.BYTES_PER_ELEMENT));
  const statuses = new Float64Array(buffer(head.files.length * STATUSES * Float64Array.BYTES_PER_ELEMENT));
  const fileCounts = numbersIn(head.files.length * FILE_COUNTS);
  const valueCounts = numbersIn(head.values.length * VALUE_COUNTS);
  /** Where the numbers of each file and of each value begin, and the bytes of each value. */
  const fileStarts = new Uint32Array(head.files.length);
  const valueStarts = new Uint32Array(head.values.length * VALUE_COUNTS);
  let count = 0;
  for (let place = 0; place < head.files.length; place++) {
    fileStarts[place] = count;
    for (let each = 0; each < FILE_COUNTS; each++) {
      const own = fileCounts[place * FILE_COUNTS + each] as number;
      if (own !== NO_PAGE) count += own;
    }
  }
  let length = 0;
  for (let at = 0; at < valueCounts.length; at += VALUE_COUNTS) {
    valueStarts.set([length, count], at);
    length += valueCounts[at] as number;
    count += valueCounts[at + 1] as number;
  }
  const numbers = numbersIn(count);
  const json = bytes.subarray(from, from + length);

  function fileAt(place: number): StoredFile {
    const digest = head.fileDigests.slice(place * DIGITS_OF_FILE, (place + 1) * DIGITS_OF_FILE);
    const [size = 0, changed = 0, inode = 0] = statuses.subarray(place * STATUSES, (place + 1) * STATUSES);
    const at = place * FILE_COUNTS;
    const [reads, anchors, links] = [fileCounts[at], fileCounts[at + 1], fileCounts[at + 2]] as [
      number,
      number,
      number,
    ];
    const first = fileStarts[place] as number;
    const last = first + reads;
    const file = { digest, bytes: size, changed, inode, reads: numbers.subarray(first, last) };
    if (anchors === NO_PAGE) return file;
    const middle = last + anchors;
    return {
      ...file,
      links: { anchors: numbers.subarray(last, middle), links: numbers.subarray(middle, middle + links) },
    };
  }

  function valueAt(place: number): StoredValue {
    const at = place * VALUE_COUNTS;
    const [size, reads] = [valueCounts[at], valueCounts[at + 1]] as [number, number];
    const [first, read] = [valueStarts[at], valueStarts[at + 1]] as [number, number];
    return {
      json: json.subarray(first, first + size),
      digest: head.valueDigests[place] as string,
      reads: numbers.subarray(read, read + reads),
    };
  }

  const digests = [...base.digests, ...head.digests];
  for (const [read, digest] of head.changed) digests[read] = digest;
  return {
    look: head.look,
    reads: [...base.reads, ...head.reads],
    digests,
    texts: [...base.texts, ...head.texts],
    files: itemsOf(head.files, fileAt, base.files, head.removed.files),
    values: itemsOf(head.values, valueAt, base.values, head.removed.values),
  };
}

function itemsOf<Item>(
  names: readonly string[],
  itemAt: (place: number) => Item,
  base: StoredItems<Item>,
  removed: readonly string[],
): StoredItems<Item> {
  const places = new Map(names.map((name, place) => [name, place]));
  const gone = new Set(removed);
  const items: Item[] = [];
  return {
    get(name) {
      const place = places.get(name);
      if (place === undefined) return gone.has(name) ? undefined : base.get(name);
      items[place] ??= itemAt(place);
      return items[place];
    },
    *names() {
      yield* names;
      for (const name of base.names()) if (!places.has(name) && !gone.has(name)) yield name;
    },
  };
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

/** Leaves numbers as they are, and keeps what is from one of them on. */
function unchangedFrom(count: number): Renumbering {
  return { renumber: (number) => number, kept: (items) => items.slice(count) };
}
