import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST_CONFIGS } from '../hosting/host-config.ts';
import { parseRedirectsFile, REDIRECTS_FILE } from '../hosting/redirects.ts';
import { UsageError } from './command/arguments.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { root } from './project.mjs';
import { readSettings } from './settings.ts';

const NAMES = Object.keys(HOST_CONFIGS);

/** `npm run host-config` */
export const hostConfigCommand: Command = {
  name: 'host-config',
  words: NAMES.join('|'),
  summary:
    'Prints how a server has to serve the built site: types, headers, caching, compression and the page for what is not there.',
  options: {
    folder: {
      takes: 'value',
      placeholder: 'DIR',
      help: 'where the site will be on the server, if not where it is built',
    },
  },
  notes:
    'BASE_PATH names the path that the site is served under, OUT_DIR the folder of the built site, whose former addresses ' +
    'are led on by the server.',
  async run(given, { env, stdout }) {
    const [name = '', ...others] = given.words;
    const format = Object.hasOwn(HOST_CONFIGS, name) ? HOST_CONFIGS[name] : undefined;
    if (!format || others.length > 0) throw new UsageError(`Name the server: ${NAMES.join(' or ')}.`);
    const { outDir, basePath } = readSettings(env, root);
    const folder = (given.value('folder') ?? outDir).replace(/\/+$/, '');
    const redirects = await readFile(join(outDir, REDIRECTS_FILE), 'utf8').then(parseRedirectsFile, () => []);
    stdout.write(format({ folder, basePath, redirects }));
  },
};

if (import.meta.main) await runAsProcess(hostConfigCommand);
