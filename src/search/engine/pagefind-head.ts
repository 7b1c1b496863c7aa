import { type CollectionTable, chunkName, fragmentName } from '../tables.ts';

/*
 * What Pagefind's script asks for before it searches an index: files whose form is private to Pagefind, made here of the
 * table of the collection. `src/search/index/pagefind-files.ts` reads the same of what Pagefind wrote.
 */

/** `pagefind-entry.json`: the name of the head, and the engine. */
export function pagefindEntry({ pagefind: { version, engine } }: CollectionTable): string {
  const language = { hash: 'head', wasm: engine, page_count: 1 };
  return JSON.stringify({ version, languages: { [engine]: language }, include_characters: [] });
}

const [UNSIGNED, TEXT, LIST] = [0, 3, 4];
const utf8 = new TextEncoder();

/** What stands at the head of each of Pagefind's files, before anything else. */
const SIGNATURE = utf8.encode('pagefind_dcd');

/**
 * `pagefind.head.pf_meta`, as it is before compression: a list in CBOR (RFC 8949) of the version, the articles, the chunks,
 * no filters, no orders, and the fields that words may be in. An article has a name, a length in words and no group; all
 * lengths are the same, since the order of the matches is ours.
 */
export function pagefindHead({ pagefind, lengths, chunks }: CollectionTable): Uint8Array<ArrayBuffer> {
  const bytes = [...SIGNATURE];
  list(6);
  text(pagefind.version);
  list(lengths.length);
  for (const article of lengths.keys()) {
    list(3);
    text(fragmentName(article));
    head(UNSIGNED, 1);
    text('');
  }
  const count = Math.max(0, chunks.length - 1);
  list(count);
  for (let chunk = 0; chunk < count; chunk++) {
    list(3);
    text(chunks[chunk] ?? '');
    text(chunks[chunk + 1] ?? '');
    text(chunkName(chunk));
  }
  list(0);
  list(0);
  list(1);
  text('title');
  return Uint8Array.from(bytes);

  function list(length: number): void {
    head(LIST, length);
  }

  function text(value: string): void {
    const encoded = utf8.encode(value);
    head(TEXT, encoded.length);
    bytes.push(...encoded);
  }

  /** The first bytes of an item: its type, and its number or length. */
  function head(type: number, value: number): void {
    const kind = type << 5;
    if (value < 24) bytes.push(kind | value);
    else if (value < 0x100) bytes.push(kind | 24, value);
    else if (value < 0x1_00_00) bytes.push(kind | 25, value >> 8, value & 0xff);
    else bytes.push(kind | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
  }
}
