import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/cli/run.mjs';

/** How a command ended, and what it printed. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of `src/cli/` on a content folder, as an editor without colours would. */
export function runCommand(
  name: string,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const { FORCE_COLOR: _, GITHUB_ACTIONS: __, GITHUB_WORKSPACE: ___, ...ours } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, `src/cli/${name}.ts`), ...args],
      { env: { ...ours, NO_COLOR: '1', CONTENT_DIR: folder, ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
