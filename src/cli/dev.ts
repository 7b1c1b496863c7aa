import { type Command, runAsProcess } from './command/run-command.mjs';
import { root } from './project.mjs';
import { readAddress } from './server/port.mjs';
import { readSettings } from './settings.ts';

/** `npm run dev` */
const devCommand: Command = {
  name: 'dev',
  summary:
    'Serves the site while you write: the page follows every change of the content, and what is wrong is shown in its place.',
  options: {},
  notes:
    'CONTENT_DIR names the content folder, if it is not content/. PORT and HOST say where to serve; the next free port is ' +
    'taken where that one is not.',
  async run(given, { env, untilInterrupted }) {
    const { contentName } = readSettings(env, root);
    const { port, host } = readAddress(env);
    process.chdir(root);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev } = await import('astro');
    const { liveContent } = await import('../integrations/live-content.ts');
    const end = untilInterrupted();
    const server = await dev({
      root,
      logLevel: given.has('verbose') ? 'debug' : 'info',
      integrations: [liveContent(contentName)],
      server: { port, ...(env['HOST'] && { host }) },
    });
    await new Promise<void>((resolve) => {
      if (end.aborted) resolve();
      else end.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.stop();
  },
};

await runAsProcess(devCommand);
