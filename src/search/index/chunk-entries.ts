/** A word of a chunk: its stem, and the bytes of everything that the chunk says of it. */
export interface ChunkEntry {
  word: string;
  bytes: Uint8Array;
}

const [TEXT, LIST] = [3, 4];

/**
 * Takes a chunk of Pagefind's index apart into its words, in their order, without reading what is said of them. A chunk is
 * a list in a list of words, and a word a list that begins with its stem; all in CBOR (RFC 8949, section 3).
 *
 * @throws when the bytes are no such list
 */
export function splitChunk(chunk: Uint8Array): ChunkEntry[] {
  const outer = readHead(chunk, 0);
  const list = readHead(chunk, outer.end);
  if (outer.type !== LIST || outer.value !== 1 || list.type !== LIST)
    throw new Error('this is no chunk of Pagefind 1.6');
  const entries: ChunkEntry[] = [];
  let from = list.end;
  while (entries.length < list.value) {
    const to = skip(chunk, from);
    const word = readHead(chunk, readHead(chunk, from).end);
    if (word.type !== TEXT) throw new Error('this is no word of Pagefind 1.6');
    const text = new TextDecoder().decode(chunk.subarray(word.end, word.end + word.value));
    entries.push({ word: text, bytes: chunk.subarray(from, to) });
    from = to;
  }
  return entries;
}

/** The parts of a chunk of these words, to be put one behind the other. */
export function joinChunk(entries: readonly ChunkEntry[]): Uint8Array[] {
  const size = new Uint8Array(6);
  const view = new DataView(size.buffer);
  view.setUint8(0, (LIST << 5) | 1);
  view.setUint8(1, (LIST << 5) | 26);
  view.setUint32(2, entries.length);
  return [size, ...entries.map(({ bytes }) => bytes)];
}

/** Where the item that begins at a place ends. */
function skip(bytes: Uint8Array, start: number): number {
  let end = start;
  // How many items are still to come; a list adds its own.
  for (let left = 1; left > 0; left--) {
    const head = readHead(bytes, end);
    end = head.end;
    if (head.type === LIST) left += head.value;
    else if (head.type > LIST) throw new Error('this is no chunk of Pagefind 1.6');
    else if (head.type > 1) end += head.value;
  }
  return end;
}

/** What an item is, its number or length, and where that ends. */
function readHead(bytes: Uint8Array, at: number): { type: number; value: number; end: number } {
  const first = bytes[at] ?? 0xff;
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  if (short > 26) throw new Error('this is no chunk of Pagefind 1.6');
  const end = at + 1 + 2 ** (short - 24);
  let value = 0;
  for (let place = at + 1; place < end; place++) value = value * 256 + (bytes[place] ?? 0);
  return { type, value, end };
}
