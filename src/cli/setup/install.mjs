import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../command/failure.mjs';
import { root } from '../project.mjs';
import { runNpm } from './npm.mjs';

/**
 * Installs the dependencies if what is in node_modules is not what package-lock.json asks for.
 *
 * @param {{ withDev: boolean }} options whether those are needed that only tests and other checks use
 * @throws {Failure} with a hint
 */
export function ensureInstalled({ withDev }) {
  const [wanted, present] = [readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json')];
  if (isInstalled(wanted, present, { withDev })) return;
  console.log('Installing the dependencies with npm. The first time takes a minute or two.');
  if (runNpm(['ci', withDev ? '--include=dev' : '--omit=dev'], { cwd: root })) return;
  throw new Failure(
    'npm could not install the dependencies; its own message is above. Without a connection to the npm registry, ' +
      'connect and try again; behind a proxy, set it with "npm config set proxy http://…". ' +
      'Otherwise delete the folder node_modules and try again.',
  );
}

/**
 * Whether the packages present are those wanted, and made for this system.
 *
 * @param {Record<string, LockedPackage> | undefined} wanted the `packages` of package-lock.json
 * @param {Record<string, LockedPackage> | undefined} present the same of the record that npm keeps in node_modules; it
 *   writes it last, so that an interrupted installation has none
 * @param {{ withDev?: boolean, platform?: string, arch?: string }} [options]
 */
export function isInstalled(wanted, present, options = {}) {
  const { withDev = true, platform = process.platform, arch = process.arch } = options;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { integrity, optional, dev, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    // A package made for another system is optional, and rightly absent.
    if (!found) return optional === true || devOptional === true || (dev === true && !withDev);
    const fits = (found.os?.includes(platform) ?? true) && (found.cpu?.includes(arch) ?? true);
    return found.integrity === integrity && fits;
  });
}

/**
 * @typedef {object} LockedPackage
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [dev] only tests and other checks use it
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 *
 * @param {string} path from the project's folder
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
