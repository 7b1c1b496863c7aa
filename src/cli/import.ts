import { type CaptureReader, runImport } from '../import/command/run-import.ts';
import { findQuotationsOf } from '../import/quotations/find-quotations.ts';
import { readCapture } from '../import/read-capture.ts';
import { folderOfCaller } from './command/arguments.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { contentSetting } from './content-setting.ts';
import { IMPORT_OPTIONS, readImportOptions } from './import/import-options.ts';
import { root } from './project.mjs';
import { readSettings } from './settings.ts';

/**
 * `npm run import`
 * @param reading how a captured file is read
 * @param base where relative paths of files start
 */
export function createImportCommand(reading: CaptureReader, base: string): Command {
  return {
    name: 'import',
    words: 'FILE…',
    summary: 'Turns captured pages into articles.',
    options: IMPORT_OPTIONS,
    notes:
      'FILE is HTML saved from a browser, plain text copied from a page, Markdown, a folder of them, or - for standard ' +
      'input. Each becomes articles/<id>.md in the content folder (CONTENT_DIR), with its quotations marked, and a file for ' +
      'each person, organization and source that is not there yet. Uncertain facts are marked in the frontmatter with "# check: …". If a name could mean two people, no speaker is assigned, and the note ' +
      'lists both.\n' +
      'Exit code: 0, 1 if a file could not be imported, 2 if the command was called wrongly.',
    run: async (given, { env, stdin, stdout, stderr }) =>
      runImport(readImportOptions(given), {
        ...reading,
        folder: readSettings(env, root).contentDir,
        setting: env['CONTENT_DIR'] ? contentSetting(readSettings(env, root).contentDir) : '',
        base,
        stdin,
        stdout,
        stderr,
      }),
  };
}

if (import.meta.main) {
  const reading: CaptureReader = {
    readCapture,
    findQuotations: findQuotationsOf,
  };
  await runAsProcess(createImportCommand(reading, folderOfCaller({ name: 'import' }, process.env)));
}
