import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Failure } from '../command/failure.mjs';
import { chromiumWays } from './browser-installers.mjs';
import { chromiumPlaces } from './browser-paths.mjs';

/**
 * What the search asks of the machine, so that a test can put another in its place.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the program at a path that exists can be run
 * @property {() => string | undefined} playwrightPath where Playwright keeps, or would keep, its own Chromium
 * @property {(line: string) => void} say tells the reader what takes its time
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  starts,
  playwrightPath,
  say: console.log,
};

/**
 * The path of a Chromium that starts: the one named by CHROMIUM_PATH, else an installed one, else Playwright's own.
 *
 * @param {Machine} [machine]
 * @throws {Failure} when CHROMIUM_PATH names none
 */
export function findChromium(machine = thisMachine) {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Failure(
      `CHROMIUM_PATH is "${named}", and there is no such file. Mend it, or unset it to have one found.`,
    );
  }
  const works = (/** @type {string} */ path) => machine.exists(path) && machine.starts(path);
  const installed = chromiumPlaces(machine.platform, machine.env).find(works);
  if (installed) return installed;
  const downloaded = machine.playwrightPath();
  return downloaded && works(downloaded) ? downloaded : undefined;
}

/**
 * The path of a Chromium that starts, got in the first way that succeeds if there is none yet.
 *
 * @param {Machine} [machine]
 * @param {readonly import('./browser-installers.mjs').Way[]} [ways]
 * @throws {Failure} with the command to run by hand, when no way led to one
 */
export async function ensureChromium(machine = thisMachine, ways = chromiumWays) {
  let path = findChromium(machine);
  for (const way of path ? [] : ways) {
    if (!way.isPossible(machine)) continue;
    machine.say(`No Chrome or Chromium found for the browser tests: ${way.name}.`);
    await way.run();
    path = findChromium(machine);
    if (path) break;
  }
  if (path) return path;
  throw new Failure(
    'The browser tests need Chrome, Chromium or Edge, and none could be found or installed here. Install one, for ' +
      'instance with "npx playwright-core install --with-deps chromium" or, on Debian, "sudo apt-get install chromium"; ' +
      'or name the program of one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

/** @param {string} path */
function starts(path) {
  // A Chrome on Windows opens a window when it is asked for its version.
  if (process.platform === 'win32') return true;
  // Elsewhere a program may be there and lack its libraries, or be a script that only says how to install it.
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function playwrightPath() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    // Playwright knows no Chromium for this system.
    return undefined;
  }
}
