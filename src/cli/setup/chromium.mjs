import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Failure } from '../command/failure.mjs';
import { installers as allInstallers } from './browser-installers.mjs';
import { browserPaths } from './browser-paths.mjs';
import { packedChromiumPath } from './packed-chromium.mjs';

/** @type {import('./browser-installers.mjs').Machine} */
const thisMachine = {
  platform: process.platform,
  arch: process.arch,
  isRoot: process.getuid?.() === 0,
  env: process.env,
  exists: existsSync,
  starts,
  playwrightPath,
  packedPath: packedChromiumPath,
  say: console.log,
};

/**
 * The path of a Chromium that starts: the one named by CHROMIUM_PATH, else an installed one, else Playwright's own, else
 * the one that npm brings.
 *
 * @param {import('./browser-installers.mjs').Machine} [machine]
 * @throws {Failure} when CHROMIUM_PATH names none
 */
export function findChromium(machine = thisMachine) {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Failure(
      `CHROMIUM_PATH is "${named}", and there is no such file. Correct the path, or unset CHROMIUM_PATH to search for a browser.`,
    );
  }
  const works = (/** @type {string} */ path) => machine.exists(path) && machine.starts(path);
  const installed = browserPaths(machine.platform, machine.env).find(works);
  if (installed) return installed;
  return [machine.playwrightPath(), machine.packedPath()].find((path) => path !== undefined && works(path));
}

/**
 * The path of a Chromium that starts, got by the first installer that succeeds if there is none yet.
 *
 * @param {import('./browser-installers.mjs').Machine} [machine]
 * @param {readonly import('./browser-installers.mjs').Installer[]} [installers]
 * @throws {Failure} with the command to run by hand, when none did
 */
export async function ensureChromium(machine = thisMachine, installers = allInstallers) {
  let path = findChromium(machine);
  for (const installer of path ? [] : installers) {
    if (!installer.isPossible(machine)) continue;
    machine.say(`No Chrome or Chromium found for the browser tests: ${installer.name}.`);
    await installer.run();
    path = findChromium(machine);
    if (path) break;
  }
  if (path) return path;
  throw new Failure(
    'The browser tests need Chrome, Chromium or Edge, and none could be found or brought here. Install one, for ' +
      `instance with "${machine.platform === 'linux' ? 'sudo apt-get install chromium' : 'npx playwright-core install chromium'}"; ` +
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
