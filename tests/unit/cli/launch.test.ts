import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../../src/cli/project.mjs';

/** Runs `npm run check -- --help` in a copy of the commands in a folder of this name, as npm does. */
async function runIn(name: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const parent = await mkdtemp(join(tmpdir(), 'launch-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const project = join(parent, name);
  await cp(join(root, 'src/cli'), join(project, 'src/cli'), { recursive: true });
  await cp(join(root, 'package.json'), join(project, 'package.json'));
  const folders = (await readdir(join(root, 'src'))).filter((folder) => folder !== 'cli');
  for (const folder of folders) await symlink(join(root, 'src', folder), join(project, 'src', folder), 'junction');
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/launch.cjs', 'check', '--help'], { cwd: project }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const UNUSABLE = process.platform === 'win32' ? ['#', '%'] : ['#', '?', '%', '*', '"', '\\'];

test.each(UNUSABLE)('in a folder whose path has %s it says in a sentence what to rename', async (character) => {
  const { code, stdout, stderr } = await runIn(`news${character}1`);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`Rename the folder "news${character}1" in `);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('in a folder with spaces, other signs and letters of any language it runs', { timeout: 30_000 }, async () => {
  const { code, stdout, stderr } = await runIn("nęws & 'views' [2022] (a, b)");
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('npm run check -- ');
});
