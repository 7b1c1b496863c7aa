import { scanWords } from '../text/scan-words.ts';

/** How many consecutive words make a copy. */
export const RUN = 8;

/**
 * Slides a window of `RUN` words over a text. Both digests are polynomials of the words’ digests, so that a window is
 * digested in constant time (Karp and Rabin, 1987); together they have 64 bits.
 * @param take gets the digests of each window and the numbers of its words, from 0; a text of fewer words has none
 */
export function slideWindow(text: string, take: (first: number, second: number, word: number) => void): void {
  const ring = new Uint32Array(RUN);
  let count = 0;
  let first = 0;
  let second = 0;
  scanWords(text, (digest) => {
    const slot = count % RUN;
    const leaving = ring[slot] as number;
    ring[slot] = digest;
    first = (Math.imul(first, FIRST) + digest - Math.imul(leaving, FIRST_OUT)) | 0;
    second =
      (Math.imul(second, SECOND) + (digest ^ (digest >>> 15)) - Math.imul(leaving ^ (leaving >>> 15), SECOND_OUT)) | 0;
    count += 1;
    if (count >= RUN) take(first >>> 0, second >>> 0, count - RUN);
  });
}

const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
const FIRST_OUT = power(FIRST);
const SECOND_OUT = power(SECOND);

function power(base: number): number {
  let result = 1;
  for (let times = 0; times < RUN; times += 1) result = Math.imul(result, base);
  return result;
}

/** Runs of words, each known by its digests; what stands at a run’s place is for whoever added it. */
export interface Shingles {
  add(first: number, second: number, place: number): void;
  /** Forgets a run, wherever it was added. */
  remove(first: number, second: number): void;
  /** The place that was given with a run first; -1 where it was not added, or was removed. */
  find(first: number, second: number): number;
}

/** A table with open addressing (linear probing), never more than half full: some 30 bytes a run. */
export function createShingles(): Shingles {
  let table = emptyTable(1 << 12);
  let used = 0;

  function grow(): void {
    const { keys, places } = table;
    table = emptyTable(places.length * 2);
    for (const [slot, place] of places.entries()) {
      if (place !== EMPTY) put(keys[slot * 2] as number, keys[slot * 2 + 1] as number, place);
    }
  }

  function put(first: number, second: number, place: number): void {
    const slot = slotOf(table, first, second);
    table.keys[slot * 2] = first;
    table.keys[slot * 2 + 1] = second;
    table.places[slot] = place;
  }

  return {
    add(first, second, place) {
      if (table.places[slotOf(table, first, second)] !== EMPTY) return;
      if (used * 2 >= table.places.length) grow();
      put(first, second, place + 1);
      used += 1;
    },
    remove(first, second) {
      const slot = slotOf(table, first, second);
      if (table.places[slot] !== EMPTY) table.places[slot] = REMOVED;
    },
    find(first, second) {
      const place = table.places[slotOf(table, first, second)] as number;
      return place > EMPTY ? place - 1 : -1;
    },
  };
}

interface Table {
  /** Both digests of each run, one after the other. */
  keys: Uint32Array;
  /** The place of each run, counted from 1. */
  places: Int32Array;
}

const EMPTY = 0;
const REMOVED = -1;

function emptyTable(size: number): Table {
  return { keys: new Uint32Array(size * 2), places: new Int32Array(size) };
}

/** The slot of a run, or the empty one that it would take. */
function slotOf({ keys, places }: Table, first: number, second: number): number {
  const mask = places.length - 1;
  let slot = first & mask;
  while (places[slot] !== EMPTY && (keys[slot * 2] !== first || keys[slot * 2 + 1] !== second))
    slot = (slot + 1) & mask;
  return slot;
}
