import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Runs npm with this process's input and output, on every system alike.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it succeeded
 */
export function runNpm(args, options = {}) {
  return spawnNpm(args, { stdio: 'inherit', ...options }).status === 0;
}

/**
 * What npm prints, whether it succeeds or not.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {string}
 */
export function readNpm(args, cwd) {
  return String(spawnNpm(args, { cwd, maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] }).stdout ?? '');
}

/**
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function spawnNpm(args, options) {
  const npm = process.env.npm_execpath ?? '';
  return basename(npm).startsWith('npm-')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync(`npm ${args.map((arg) => JSON.stringify(arg)).join(' ')}`, { ...options, shell: true });
}
