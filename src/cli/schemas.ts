import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEditorManifest } from '../integrations/editor-manifest.ts';
import { formatJson, jsonSchemaOf, SCHEMA_NAMES } from '../schema/json-schema.ts';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { withProblemTable } from './problem-table.ts';
import { root } from './project.mjs';
import { readSettings } from './settings.ts';

/**
 * `npm run schemas`. The schemas and the table of problems are committed, so that completion works in a fresh clone; a test tells when a change of
 * the model has left them behind. The list of Markdown files for Astro’s language server is not committed.
 */
const schemasCommand: Command = {
  name: 'schemas',
  summary:
    'Writes the JSON Schema of every content file to schemas/, for editors, tells the editor which Markdown files there are, and writes the table of problems in ARCHITECTURE.md.',
  options: {},
  async run(_given, { env, stdout }) {
    const folder = join(root, 'schemas');
    await mkdir(folder, { recursive: true });
    for (const name of SCHEMA_NAMES) await writeFile(join(folder, `${name}.json`), formatJson(jsonSchemaOf(name)));
    const architecture = join(root, 'ARCHITECTURE.md');
    await writeFile(architecture, withProblemTable(await readFile(architecture, 'utf8')));
    await writeEditorManifest(root, readSettings(env, root).contentDir);
    stdout.write(`schemas/: ${SCHEMA_NAMES.length} files; ARCHITECTURE.md: the table of problems.\n`);
  },
};

await runAsProcess(schemasCommand);
