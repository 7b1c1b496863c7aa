import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../command/failure.mjs';
import { root } from '../run.mjs';
import { runtime } from './runtime.mjs';

/**
 * Installs the dependencies if what is in node_modules is not what package-lock.json asks for, and sees to it that there
 * is a Node that runs the project.
 *
 * @throws {Failure} with the hint
 */
export function ensureInstalled() {
  if (!isInstalled(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'))) {
    console.log('Installing the dependencies with npm. The first time takes a minute or two.');
    install();
  }
  runtime(root);
}

/**
 * Whether the packages present are those wanted, and made for this system.
 *
 * @param {Record<string, LockedPackage> | undefined} wanted the `packages` of package-lock.json
 * @param {Record<string, LockedPackage> | undefined} present the same of the record that npm keeps in node_modules; it
 *   writes it last, so that an interrupted installation has none
 * @param {{ platform: string, arch: string }} [system]
 */
export function isInstalled(wanted, present, { platform, arch } = process) {
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    // A package made for another system is optional, and rightly absent.
    if (!found) return optional === true || devOptional === true;
    const fits = (found.os?.includes(platform) ?? true) && (found.cpu?.includes(arch) ?? true);
    return found.integrity === integrity && fits;
  });
}

/**
 * @typedef {{ integrity?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
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

function install() {
  // Windows cannot delete a program that runs, as "npm ci" would when this is the Node in node_modules.
  const runsInside = process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'));
  const args = [...(runsInside ? ['install', '--no-save'] : ['ci']), '--include=dev'];
  const npm = process.env.npm_execpath ?? '';
  const { status } = basename(npm).startsWith('npm-')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (status === 0) return;
  throw new Failure(
    'npm could not install the dependencies; its own message is above. Without a connection to the npm registry, ' +
      'connect and try again; behind a proxy, set it with "npm config set proxy http://…". ' +
      'Otherwise delete the folder node_modules and try again.',
  );
}
