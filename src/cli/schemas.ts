import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEditorManifest } from '../integrations/editor-manifest.ts';
import { formatJson, jsonSchemaOf, SCHEMA_NAMES } from '../schema/json-schema.ts';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { root } from './run.mjs';
import { readSettings } from './settings.ts';

/**
 * `npm run schemas`. The schemas are committed, so that completion works in a fresh clone; a test tells when a change of
 * the model has left them behind. The list of Markdown files for Astro’s language server is not committed.
 */
const schemasCommand: Command = {
  name: 'schemas',
  summary:
    'Writes the JSON Schema of every content file to schemas/, for editors, and tells the editor which Markdown files there are.',
  options: {},
  async run(_given, { env, stdout }) {
    const folder = join(root, 'schemas');
    await mkdir(folder, { recursive: true });
    for (const name of SCHEMA_NAMES) await writeFile(join(folder, `${name}.json`), formatJson(jsonSchemaOf(name)));
    await writeEditorManifest(root, readSettings(env, root).contentDir);
    stdout.write(`schemas/: ${SCHEMA_NAMES.length} files.\n`);
  },
};

await runAsProcess(schemasCommand);
