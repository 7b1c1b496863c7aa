import { copyFileSync, linkSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Fragment } from '../tables.ts';

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
export function packFragment(fragment: Fragment): Buffer {
  return gzipSync(JSON.stringify(fragment), { level: 9 });
}

export function readFragment(file: string): Fragment {
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as Fragment;
}

/** Gives a file a second name; where the file system does not allow it, copies it. */
export function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
