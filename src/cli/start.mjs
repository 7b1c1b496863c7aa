import { runAsProcess } from './command/run-command.mjs';
import { runScript } from './run.mjs';
import { readAddress, requireFreePort } from './server/port.mjs';
import { ensureInstalled } from './setup/install.mjs';

/** `npm start` */
await runAsProcess({
  name: 'start',
  summary: 'Installs what is missing, builds the site and serves it until you press Ctrl-C.',
  options: {},
  notes: 'PORT names the port, if it is not 4321. The settings of "npm run build" hold here too.',
  async run(given, { env }) {
    await requireFreePort(readAddress(env).port);
    ensureInstalled({ withDev: false });
    const verbose = given.has('verbose') ? ['--verbose'] : [];
    const code = await runScript('build', verbose);
    return code === 0 ? runScript('serve', verbose) : code;
  },
});
