import { spawn, spawnSync } from 'node:child_process';
import { commandPath } from '../run.mjs';

/**
 * A way to get a Chromium. `run` never throws: the search afterwards tells whether it succeeded.
 *
 * @typedef {object} Way
 * @property {string} name for the reader: what is being done
 * @property {(machine: import('./chromium.mjs').Machine) => boolean} isPossible
 * @property {() => Promise<void>} run
 */

/** @type {readonly Way[]} in the order to be tried: what needs no rights on the machine first */
export const chromiumWays = [
  {
    name: "downloading Playwright's own",
    isPossible: () => true,
    run: () => playwright('install', '--no-shell', 'chromium'),
  },
  {
    name: 'installing the libraries that the downloaded one lacks',
    isPossible: (machine) => hasApt(machine) && machine.exists(machine.playwrightPath() ?? ''),
    run: () => playwright('install-deps', 'chromium'),
  },
  {
    name: 'installing the package "chromium" of the system',
    isPossible: hasApt,
    run: async () => {
      await run([...asRoot(), 'apt-get', 'update', '--quiet']);
      // Without one font at least, no page has a width that can be measured.
      const packages = ['chromium', 'fonts-liberation'];
      await run([...asRoot(), 'apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
    },
  },
];

/** @param {string[]} args */
function playwright(...args) {
  return run([process.execPath, commandPath('playwright-core', 'playwright-core'), ...args]);
}

/** @param {import('./chromium.mjs').Machine} machine */
function hasApt(machine) {
  return machine.platform === 'linux' && machine.exists('/usr/bin/apt-get') && (isRoot() || maySudo());
}

const isRoot = () => process.getuid?.() === 0;
const maySudo = () => spawnSync('sudo', ['--non-interactive', 'true'], { stdio: 'ignore' }).status === 0;
const asRoot = () => (isRoot() ? [] : ['sudo', '--non-interactive']);

const silenceLimit = 120_000;

/**
 * Runs a command and shows what it prints; ends it when it has printed nothing for two minutes, as a download does whose
 * host cannot be reached.
 *
 * @param {string[]} command
 * @returns {Promise<void>} when it has ended, well or not
 */
function run([program = '', ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill(), silenceLimit);
  };
  listen();
  child.stdout.on('data', listen).pipe(process.stdout, { end: false });
  child.stderr.on('data', listen).pipe(process.stderr, { end: false });
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    child.on('error', end).on('close', end);
  });
}
