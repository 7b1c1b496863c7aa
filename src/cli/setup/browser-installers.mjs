import { spawn } from 'node:child_process';
import { commandPath, root } from '../project.mjs';
import { bringPackedChromium } from './packed-chromium.mjs';
import { runtime } from './runtime.mjs';

/**
 * What the search asks of the machine, so that a test can put another in its place.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {boolean} isRoot
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the program at a path that exists can be run
 * @property {() => string | undefined} playwrightPath where Playwright keeps, or would keep, its own Chromium
 * @property {() => string} packedPath where the one is, or would be, that npm brings
 * @property {(line: string) => void} say says what takes its time
 */

/**
 * A way to get a Chromium. `run` never throws: the search afterwards tells whether it succeeded.
 *
 * @typedef {object} Installer
 * @property {string} name for the reader: what is being done
 * @property {(machine: Machine) => boolean} isPossible
 * @property {() => Promise<void>} run
 */

/** @type {readonly Installer[]} in the order to be tried: the system's package manager last, and only where the user is root */
export const installers = [
  {
    name: "downloading Playwright's own",
    isPossible: () => true,
    run: () => playwright('install', '--no-shell', 'chromium'),
  },
  {
    name: 'bringing one with npm (75 MB, and 207 MB unpacked, in your cache folder)',
    isPossible: ({ platform, arch }) => platform === 'linux' && arch === 'x64',
    run: async () => bringPackedChromium(),
  },
  {
    name: 'installing the libraries that the downloaded one lacks',
    isPossible: (machine) => machine.isRoot && hasApt(machine) && machine.exists(machine.playwrightPath() ?? ''),
    run: () => playwright('install-deps', 'chromium'),
  },
  {
    name: 'installing the package "chromium" of the system',
    isPossible: (machine) => machine.isRoot && hasApt(machine),
    run: async () => {
      await run(['apt-get', 'update', '--quiet']);
      // Without one font at least, no page has a width that can be measured.
      const packages = ['chromium', 'fonts-liberation'];
      await run(['apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
    },
  },
];

/** @param {string[]} args */
function playwright(...args) {
  return run([runtime(root), commandPath('playwright-core', 'playwright-core'), ...args]);
}

/** @param {Machine} machine */
function hasApt(machine) {
  return machine.platform === 'linux' && machine.exists('/usr/bin/apt-get');
}

/** How long a command may print nothing: so long a download whose host cannot be reached is waited for. */
const SILENCE_TIMEOUT_MS = 60_000;
/** How long Playwright waits for an answer of a host; it asks several, several times. */
const CONNECTION_TIMEOUT_MS = 5_000;

/**
 * Runs a command and shows what it prints; ends it when it has printed nothing for a minute.
 *
 * @param {string[]} command
 * @returns {Promise<void>} when it has ended, well or not
 */
function run([program = '', ...args]) {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_TIMEOUT_MS),
  };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => child.kill(), SILENCE_TIMEOUT_MS);
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
