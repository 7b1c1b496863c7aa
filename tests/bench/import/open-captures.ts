import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Truth } from './measures.ts';

/** A folder of captured pages, and what is known of them. */
export interface CaptureFolder {
  ids: readonly string[];
  read: (id: string) => { bytes: Buffer; truth: Truth };
}

/**
 * Opens a folder with `html/<id>.html.gz` and `truth.json.gz`: the one that is named, else that of CAPTURES_DIR.
 * @returns undefined where there is none; the reason is printed
 */
export function openCaptures(folder = process.env['CAPTURES_DIR'], bench = 'import'): CaptureFolder | undefined {
  if (!folder || !existsSync(join(folder, 'truth.json.gz'))) {
    const what = folder ? `${folder} holds no truth.json.gz.` : 'No folder of captured pages is named.';
    console.error(
      `${what} Write npm run bench -- ${bench} FOLDER, or set CAPTURES_DIR, to a folder with html/<id>.html.gz and truth.json.gz.`,
    );
    return undefined;
  }
  const truths: Record<string, Truth> = JSON.parse(gunzipSync(readFileSync(join(folder, 'truth.json.gz'))).toString());
  return {
    ids: Object.keys(truths),
    read: (id) => ({
      bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
      truth: truths[id] as Truth,
    }),
  };
}
