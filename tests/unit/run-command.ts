import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Command, runCommand } from '../../src/cli/command/run-command.mjs';
import { root } from '../../src/cli/project.mjs';

/** How a command ended, and what it printed. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command on a content folder, as an editor without colours would. */
export async function call(
  command: Command,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const [stdout, stderr] = [createOutput(), createOutput()];
  const code = await runCommand(command, args, {
    env: { NO_COLOR: '1', CONTENT_DIR: folder, ...env },
    stdin: Readable.from([]),
    ...{ stdout, stderr },
    untilInterrupted: () => new AbortController().signal,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

function createOutput() {
  return {
    text: '',
    write(text: string) {
      this.text += text;
    },
  };
}

/** Runs a command of `src/cli/` as a process of its own, as npm does. */
export function runProcess(
  name: string,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const { FORCE_COLOR: _, GITHUB_ACTIONS: __, GITHUB_WORKSPACE: ___, ...ours } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, `src/cli/${name}`), ...args],
      { env: { ...ours, NO_COLOR: '1', CONTENT_DIR: folder, ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
