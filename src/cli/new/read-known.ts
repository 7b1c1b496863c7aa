import { listContent, readContentFile } from '../../loaders/list-content.ts';
import { nameOf } from '../../schema/entities.ts';
import type { Kind } from '../../schema/kinds.ts';
import { parseDocument } from '../../schema/parse-document.ts';
import type { Known } from './find-similar.ts';

/** What a content folder holds of a kind: files that cannot be read count by their names. */
export async function readKnown(kind: Kind, folder: string): Promise<Known[]> {
  const { files } = await listContent(folder);
  return Promise.all(
    files
      .filter((each) => each.kind === kind)
      .map(async (each) => {
        const file = each.file.slice(each.file.indexOf('/') + 1);
        const read = await readContentFile(folder, each.file);
        const { document } = parseDocument(kind, file, 'text' in read ? read.text : '');
        if (!document) return { file, names: [each.id] };
        const aliases = 'aliases' in document.data ? document.data.aliases : [];
        return { file, names: [nameOf(kind, document.data), ...aliases] };
      }),
  );
}

/** A file's name without its ending. */
export function stemOf(file: string): string {
  return file.slice(0, file.lastIndexOf('.'));
}
