import { mkdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listContent } from '../loaders/list-content.ts';
import { formatJson, jsonSchemaOf, SCHEMA_NAMES } from '../schema/json-schema.ts';
import { formatOf } from '../schema/kinds.ts';

/**
 * Tells Astro’s language server which Markdown files are of which kind, and the JSON Schema of each, so that frontmatter
 * completes and is checked in editors. Astro’s own option (`experimental.contentIntellisense`) lists only what a build
 * has read without a problem; a new file, which needs help most, would be missing.
 * The server reads `.astro/collections/`, and again whenever it changes.
 * @param root the project's folder, which editors have open: a content folder elsewhere is none of theirs
 */
export async function writeEditorManifest(root: string, contentDir: string): Promise<void> {
  const path = relative(root, contentDir);
  if (path.startsWith('..') || isAbsolute(path)) return;
  const kinds = SCHEMA_NAMES.filter((name) => formatOf(name) === 'markdown');
  const { files } = await listContent(contentDir);
  const entries = files.flatMap(({ kind, file }) =>
    file.endsWith('.md') ? [[addressOf(join(contentDir, file)), kind] as const] : [],
  );
  const manifest = {
    collections: kinds.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
  const target = join(root, '.astro/collections');
  await mkdir(target, { recursive: true });
  for (const kind of kinds) await writeFile(join(target, `${kind}.schema.json`), formatJson(jsonSchemaOf(kind)));
  await writeFile(join(target, 'collections.json'), formatJson(manifest));
}

/** A file's address in the form in which the server compares them: decoded, in lower case. */
function addressOf(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}
