import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOf } from '../../schema/entities.ts';
import type { Kind } from '../../schema/kinds.ts';
import { parseDocument } from '../../schema/parse-document.ts';
import type { Known } from './find-similar.ts';

/** What a folder holds already: files that cannot be read count by their names. */
export async function readKnown(kind: Kind, folder: string): Promise<Known[]> {
  const files = await readdir(folder).catch(() => []);
  const content = files.filter((file) => /\.(?:md|ya?ml)$/.test(file) && !file.startsWith('.')).sort();
  return Promise.all(
    content.map(async (file) => {
      const source = await readFile(join(folder, file), 'utf8').catch(() => '');
      const { document } = parseDocument(kind, file, source);
      if (!document) return { file, names: [stemOf(file)] };
      const aliases = 'aliases' in document.data ? document.data.aliases : [];
      return { file, names: [nameOf(kind, document.data), ...aliases] };
    }),
  );
}

/** A file's name without its ending. */
export function stemOf(file: string): string {
  return file.slice(0, file.lastIndexOf('.'));
}
