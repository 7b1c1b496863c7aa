import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CHUNK_ENDING,
  type ChunkEntry,
  type IndexChunk,
  joinChunk,
  packBody,
  readBody,
  splitChunk,
} from './pagefind-files.ts';

/** What a chunk may take over the network, in bytes, unless it holds a single word. Pagefind makes them five times as large. */
const MAX_CHUNK_BYTES = 8192;

/** A chunk that is ready to be written: its first and its last word, and its bytes before and after compression. */
interface Packed {
  first: string;
  last: string;
  body: Buffer;
  packed: Buffer;
}

/**
 * Rewrites the chunks of an index into smaller files that are named by their numbers: who asks for a word loads few
 * others.
 *
 * @param digest is told of every byte that is written
 * @returns the chunks, each named by its number. Where one ends and the next begins stands the same text, the shortest
 *   that divides them, since what is repeated costs least; Pagefind loads every chunk that a word may be in.
 */
export async function shrinkChunks(
  chunks: readonly IndexChunk[],
  source: string,
  target: string,
  digest: (bytes: Uint8Array) => void,
): Promise<IndexChunk[]> {
  await mkdir(target, { recursive: true });
  const written: { first: string; last: string; name: string }[] = [];
  for (const [, , name] of chunks) {
    for (const { first, last, body, packed } of await cut(join(source, `${name}${CHUNK_ENDING}`))) {
      digest(body);
      const number = written.length.toString(36);
      await writeFile(join(target, `${number}${CHUNK_ENDING}`), packed);
      written.push({ first, last, name: number });
    }
  }
  const bounds = written.map(({ first }, index) => divider(written[index - 1]?.last ?? '', first));
  return written.map(({ last, name }, index) => [bounds[index] ?? '', bounds[index + 1] ?? last, name]);
}

/** The shortest text that comes behind one word and not behind another that follows it. */
function divider(before: string, after: string): string {
  const [left, right] = [[...before], [...after]];
  const same = right.findIndex((character, index) => character !== left[index]);
  return right.slice(0, same + 1).join('');
}

async function cut(file: string): Promise<Packed[]> {
  const [chunk, { size }] = await Promise.all([readBody(file), stat(file)]);
  // Words compress about alike: what part of the whole they are tells how large they will be.
  const most = (MAX_CHUNK_BYTES * chunk.length) / size;
  const pieces = await Promise.all(group(splitChunk(chunk), most).map(packSmall));
  return pieces.flat();
}

/** Words together that take no more than so many bytes, in their order. */
function group(entries: readonly ChunkEntry[], most: number): ChunkEntry[][] {
  const groups: ChunkEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    room -= entry.bytes.length;
    if (room < 0) {
      groups.push([]);
      room = most - entry.bytes.length;
    }
    groups.at(-1)?.push(entry);
  }
  return groups;
}

/** Halves what is still too large, until it is not, or is a single word. */
async function packSmall(entries: ChunkEntry[]): Promise<Packed[]> {
  const packed = await pack(entries);
  if (packed.packed.length <= MAX_CHUNK_BYTES || entries.length === 1) return [packed];
  const half = Math.ceil(entries.length / 2);
  return [...(await packSmall(entries.slice(0, half))), ...(await packSmall(entries.slice(half)))];
}

async function pack(entries: readonly ChunkEntry[]): Promise<Packed> {
  const body = Buffer.concat(joinChunk(entries));
  const [first = '', last = ''] = [entries[0]?.word, entries.at(-1)?.word];
  return { first, last, body, packed: await packBody(body) };
}
