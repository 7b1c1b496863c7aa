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
  const npm = process.env.npm_execpath ?? '';
  const { status } = basename(npm).startsWith('npm-')
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit', ...options })
    : spawnSync(`npm ${args.map((arg) => JSON.stringify(arg)).join(' ')}`, {
        stdio: 'inherit',
        ...options,
        shell: true,
      });
  return status === 0;
}
