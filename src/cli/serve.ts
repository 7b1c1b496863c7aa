import { join, resolve } from 'node:path';
import { isFolder } from '../folders/is-folder.ts';
import { folderOfCaller, UsageError } from './command/arguments.mjs';
import { Failure } from './command/failure.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';
import { acquireLock, LOCK } from './output/build-lock.ts';
import { builtBasePath } from './output/output-folder.ts';
import { isInterrupted, recoverFolder } from './output/replace-folder.ts';
import { root } from './project.mjs';
import { readAddress, requireFreePort } from './server/port.mjs';
import { serve } from './server/serve-folder.ts';
import { readSettings } from './settings.ts';

/** `npm run serve` */
export const serveCommand: Command = {
  name: 'serve',
  words: '[DIR]',
  summary: 'Serves the built site in DIR, or the one that "npm run build" made last, until you press Ctrl-C.',
  options: {},
  notes:
    'OUT_DIR names the built site, if it is not dist/. PORT and HOST say where to serve, if it is not port 4321 for this ' +
    'machine alone.',
  async run({ words }, { env, stdout, untilInterrupted }) {
    if (words.length > 1) throw new UsageError('Name one folder only.');
    const [named] = words;
    const directory =
      named === undefined ? readSettings(env, root).outDir : resolve(folderOfCaller(serveCommand, env), named);
    if (named !== undefined && !(await isFolder(directory)))
      throw new UsageError(`There is no folder ${named}. Name the folder of a built site.`);
    if (await isInterrupted(directory)) {
      // By a build that was killed, or by one that is just at work: then it is waited for.
      const release = await acquireLock(join(root, LOCK), (line) => stdout.write(`${line}\n`));
      await recoverFolder(directory).finally(release);
    }
    const basePath = await builtBasePath(directory);
    if (basePath === undefined) {
      throw new Failure(
        `${named ?? directory} holds no built site. Run "npm run build" first, or name the folder of a built site: ` +
          'npm run serve -- DIR',
      );
    }
    const { port, host } = readAddress(env);
    await requireFreePort(port);
    const end = untilInterrupted();
    const { url, close } = await serve({ directory, port, basePath, host });
    stdout.write(`Serving the site at ${url}\nPress Ctrl-C to stop.\n`);
    await new Promise<void>((resolve) => {
      if (end.aborted) resolve();
      else end.addEventListener('abort', () => resolve(), { once: true });
    });
    await close();
  },
};

if (import.meta.main) await runAsProcess(serveCommand);
