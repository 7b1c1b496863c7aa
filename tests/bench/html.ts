import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../src/cli/command/arguments.mjs';
import { builtPages, embedPages } from '../build/pages.ts';
import { formatTable } from './figures.ts';
import { installTool } from './install-tool.ts';
import { TEMPLATES, templateOf } from './templates.ts';

/** The Nu HTML Checker, which runs in Java. */
const [CHECKER, VERSION] = ['vnu-jar', '26.9.27'];

/** What it says about style sheets is left out: it does not know properties and rules of the last years. */
const OF_STYLES = /^CSS: /;

/** A message of the checker, as it writes it in JSON. */
interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url?: string;
  message: string;
  lastLine?: number;
}

/**
 * `npm run bench -- html [FOLDER]`: what the Nu HTML Checker finds in the pages of a built site, by template. Needs Java.
 * @returns whether it finds no error
 */
export async function htmlBench([directory = 'dist']: string[]): Promise<boolean> {
  if (!existsSync(join(directory, 'build.json')))
    throw new UsageError(`There is no built site at ${directory}. Build one with npm run build, or name its folder.`);
  if (spawnSync('java', ['-version']).error)
    throw new UsageError(
      'The Nu HTML Checker needs Java, and there is none. Install it (on Debian: default-jre-headless).',
    );
  const checker = installTool(CHECKER, VERSION);
  if (!checker) throw new UsageError(`${CHECKER} ${VERSION} cannot be installed with npm, whose message is above.`);
  const pages = [...builtPages(directory), ...embedPages(directory)];
  const errors = check(join(checker, 'build/dist/vnu.jar'), resolve(directory));
  const rows = TEMPLATES.map((template) => {
    const isOf = (path: string) => templateOf(path) === template;
    return [template, pages.filter(({ path }) => isOf(path)).length, errors.filter(({ path }) => isOf(path)).length];
  });
  console.log(formatTable([['', 'pages', 'errors'], ...rows.map((row) => row.map(String))]));
  for (const { path, line, text } of errors) console.log(`${path}:${line}: ${text}`);
  console.log(errors.length === 0 ? 'Target: no error: met.' : `Target: no error: MISSED (${errors.length}).`);
  return errors.length === 0;
}

function check(jar: string, folder: string): { path: string; line: number; text: string }[] {
  const options = ['--skip-non-html', '--errors-only', '--exit-zero-always', '--format', 'json'];
  const { stderr } = spawnSync('java', ['-jar', jar, ...options, folder], { encoding: 'utf8', maxBuffer: 1e9 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages
    .filter(({ message }) => !OF_STYLES.test(message))
    .map(({ url, lastLine = 0, message }) => ({ path: pathOf(folder, url), line: lastLine, text: message }));
}

/** The path of a page below its site, as a reader would ask for it. */
function pathOf(folder: string, url: string | undefined): string {
  const file = url?.startsWith('file:') ? relative(folder, fileURLToPath(url)) : (url ?? '');
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}
