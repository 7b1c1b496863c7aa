import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeEditorManifest } from '../integrations/editor-manifest.ts';
import { formatJson, jsonSchemaOf, SCHEMA_NAMES } from '../schema/json-schema.ts';
import { root } from './run.mjs';

/**
 * `npm run schemas`: writes the JSON Schema of every content file to `schemas/`, for editors. They are committed, so that
 * completion works in a fresh clone; a test tells when a change of the model has left them behind. Markdown files are listed
 * for Astro’s language server as well, which is not committed.
 */
const folder = join(root, 'schemas');
await mkdir(folder, { recursive: true });
for (const name of SCHEMA_NAMES) await writeFile(join(folder, `${name}.json`), formatJson(jsonSchemaOf(name)));
await writeEditorManifest(root, resolve(process.env['CONTENT_DIR'] || 'content'));
console.log(`schemas/: ${SCHEMA_NAMES.length} files.`);
