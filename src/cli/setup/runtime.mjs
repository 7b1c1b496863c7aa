import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '../command/failure.mjs';

/**
 * The path of the Node that runs the project: the one among its dependencies, or this process's own where that one is
 * missing or made for another system and this one is new enough.
 *
 * @param {string} root the project's folder
 * @throws {Failure} when there is neither
 */
export function runtime(root) {
  const installed = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (process.execPath === installed) return installed;
  const { status, stdout } = spawnSync(installed, ['--version'], { encoding: 'utf8' });
  if (status === 0 && isNewEnough(stdout.trim())) return installed;
  if (isNewEnough(process.version)) return process.execPath;
  throw new Failure(
    `The project runs under Node 24, which npm installs as the package "node". ${installed} is missing or does not run, ` +
      `and this is Node ${process.version}.\n` +
      'Most often npm was told not to run install scripts. Run "npm ci --ignore-scripts=false", or install Node 24 ' +
      'from https://nodejs.org, and try again.',
  );
}

/**
 * Whether a Node runs TypeScript files as they are and knows `import.meta.main`: 24.2 or newer.
 *
 * @param {string} version as in `process.version`
 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 2);
}
