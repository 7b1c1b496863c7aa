import { hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built site as they are on the disk. */
export interface OutputState {
  files: number;
  bytes: number;
  /** Changes whenever a file is added, removed or written. */
  digest: string;
}

/** Looks at every file of a folder, without opening one. A folder that is not there has none. */
export function readOutputState(folder: string): OutputState {
  const lines: string[] = [];
  let bytes = 0;
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        walk(path);
        continue;
      }
      const { size, mtimeMs } = lstatSync(join(folder, path));
      bytes += size;
      lines.push(`${path} ${size} ${mtimeMs}`);
    }
  };
  try {
    walk('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { files: lines.length, bytes, digest: hash('sha256', lines.sort().join('\n')).slice(0, 16) };
}
