import { readContentFile } from '../loaders/list-content.ts';
import { parseFolder } from '../loaders/parse-folder.ts';
import { readFolder } from '../loaders/read-folder.ts';
import { FORMATS, type Kind } from '../schema/kinds.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { splitFrontmatter } from '../schema/split-frontmatter.ts';
import { buildContentIndex, type ContentIndex } from './draft/content-index.ts';

/**
 * Reads what a content folder holds. A file that wants something yet, such as the stub of an earlier import, counts with
 * what it says.
 */
export async function readContentIndex(folder: string): Promise<ContentIndex> {
  const { documents, malformed } = await parseFolder(await readFolder(folder));
  const contentIndex = buildContentIndex(documents, malformed);
  for (const { kind, id, file } of malformed) {
    const fields = await readFields(folder, kind, file);
    if (kind === 'article') {
      const { title, source, published, url } = fields;
      if (title !== undefined)
        contentIndex.addArticle(id, {
          title: `${title}`,
          source: `${source ?? ''}`,
          published: `${published ?? ''}`,
          url: text(url),
        });
    } else if (kind === 'person' || kind === 'organization' || kind === 'source') {
      const { name, aliases, url } = fields;
      const names = [name, ...(Array.isArray(aliases) ? aliases : [])].flatMap((each) => text(each) ?? []);
      if (names.length > 0) contentIndex.add(kind, id, names, text(url));
    }
  }
  return contentIndex;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The fields of a file that is not of its kind's form, as far as they can be read. */
async function readFields(folder: string, kind: Kind, file: string): Promise<Record<string, unknown>> {
  const read = await readContentFile(folder, file);
  if ('problem' in read) return {};
  const yaml = FORMATS[kind] === 'yaml' ? read.text : splitFrontmatter(read.text)?.frontmatter;
  const value = yaml === undefined ? undefined : parseYaml(yaml, 1).value;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
