import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A test collection for retrieval: texts, and questions of which it is known what answers them. */
export interface Collection {
  name: string;
  docs: { id: string | number; title?: string; text: string }[];
  queries: { id: string | number; text: string; relevant: (string | number)[] }[];
}

const ENDING = '.json.gz';

/** The folder of test collections: the one that is named, else SEARCH_COLLECTIONS_DIR. @throws where there is none */
export function collectionsFolder(named: string | undefined): string {
  const folder = named ?? process.env['SEARCH_COLLECTIONS_DIR'];
  if (!folder || !existsSync(folder)) {
    throw new Error(
      `There is no folder of test collections${folder ? ` at ${folder}` : ''}. Name one: npm run bench -- NAME FOLDER, or set SEARCH_COLLECTIONS_DIR.`,
    );
  }
  return folder;
}

/** The collections of a folder, by name. */
export function readCollections(folder: string): Collection[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return names.sort().map((name) => {
    const { docs, queries } = JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString('utf8')) as Collection;
    return {
      name: name.slice(0, -ENDING.length),
      docs,
      queries: queries.filter(({ relevant }) => relevant.length > 0),
    };
  });
}

/**
 * Writes a collection as a content folder. Every document is an article with its title and its text; whatever else an
 * article must have is the same for all, so that it makes no difference to what is found.
 *
 * @returns the id of the article that each document became
 */
export function writeContent(
  { name, docs }: Collection,
  folder: string,
): Map<string, Collection['docs'][number]['id']> {
  const files: Record<string, string> = {
    'site.yaml': 'title: Search\ntagline: A test collection.\nlanguage: en\n',
    'sources/collection.yaml': `name: ${JSON.stringify(name)}\nkind: magazine\n`,
    'topics/all.md': '---\nname: All\n---\n',
  };
  const ids = new Map(docs.map((doc, index) => [`d${index}`, doc.id]));
  for (const [index, { title, text }] of docs.entries()) files[`articles/d${index}.md`] = articleOf(title ?? '', text);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return ids;
}

function articleOf(title: string, text: string): string {
  const head = {
    title: title.trim().replace(/\s+/g, ' ') || '–',
    source: 'collection',
    published: '2000',
    kind: 'explainer',
    summary: '–',
    topics: ['all'],
    rights: { holder: '–', text: 'full' },
  };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${escapeMarkdown(text)}\n`;
}

/** Text that Markdown leaves as it is; empty lines still part paragraphs. */
function escapeMarkdown(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[!-/:-@[-`{-~]/g, '\\$&'),
    )
    .join('\n\n');
}
