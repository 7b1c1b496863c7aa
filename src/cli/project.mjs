import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever the current folder is. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The path of an installed package's command, to be run with `runInstalled` on every system alike.
 *
 * @param {string} packageName
 * @param {string} command one of the names in the package's `bin`
 */
export function commandPath(packageName, command) {
  const require = createRequire(import.meta.url);
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** Where Node keeps what it has compiled, below the project's folder. Nobody else writes there, and it may be removed at any time. */
export const COMPILED = 'node_modules/.cache/on-record/compiled';
