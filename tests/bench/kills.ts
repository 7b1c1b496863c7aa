import { spawn } from 'node:child_process';
import { commandPath, root } from '../../src/cli/project.mjs';

/**
 * The tests of locks and of replacing a folder in their long form: so many kills at different moments, as many rounds of
 * four waiters on the lock of a killed process, and a build that blocks its thread for a minute.
 * @returns whether all were passed
 */
export async function kills([rounds = '100']: string[]): Promise<boolean> {
  const env = { ...process.env, KILL_ROUNDS: rounds, LOCK_ROUNDS: rounds, LOCK_BLOCK_MS: '60000' };
  const args = [commandPath('vitest', 'vitest'), 'run', '--project', 'unit', 'tests/unit/cli/output'];
  const child = spawn(process.execPath, [...args, '--testTimeout', '3600000'], { cwd: root, env, stdio: 'inherit' });
  return (await new Promise((resolve) => child.on('close', resolve))) === 0;
}
