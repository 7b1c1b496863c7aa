import { resolve } from 'node:path';
import { runImport } from '../import/command/run-import.ts';
import { findQuotations } from '../import/quotations/find-quotations.ts';
import { readCapture } from '../import/read-capture.ts';

/** `npm run import -- FILE…`: captured pages become articles of the content folder. `--help` tells its options. */

// npm starts a script in the project's folder, and says where the editor stood.
const base = process.env['npm_lifecycle_event'] === 'import' ? process.env['INIT_CWD'] : undefined;

process.exitCode = await runImport(process.argv.slice(2), {
  folder: resolve(process.env['CONTENT_DIR'] || 'content'),
  base: base ?? process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  readCapture,
  findQuotations: ({ text, authors, language }, names) =>
    findQuotations(text, {
      names,
      authors: authors.map(({ value }) => value.name),
      ...(language && { language: language.value }),
    }),
});
