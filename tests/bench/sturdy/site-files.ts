import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../build/pages.ts';

/** The digest of each file of a built folder, by its path in it. */
export function digestFiles(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((name) => [name, digestOf(readFileSync(join(folder, name)))]));
}

/** The digest of some bytes. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
