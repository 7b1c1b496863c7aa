import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** How hard chunks are compressed, 1 to 9: a quarter of the time of 9, for two hundredths more of bytes. */
const CHUNK_LEVEL = 5;

/** The bytes of a chunk's file. @param body see `src/search/word-lists.ts` */
export function packChunk(body: Uint8Array): Buffer {
  return gzipSync(body, { level: CHUNK_LEVEL });
}

export function readChunk(file: string): Buffer {
  return gunzipSync(readFileSync(file));
}

/** The bytes of a fragment's file. They are few, and cost the same however hard they are compressed. */
export function packFragment(fragment: unknown): Buffer {
  return gzipSync(JSON.stringify(fragment), { level: 9 });
}
