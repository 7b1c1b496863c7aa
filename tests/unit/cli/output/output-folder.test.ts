import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtBasePath, markBuilt, resolveOutput } from '../../../../src/cli/output/output-folder.ts';

let root: string;
let content: string;

beforeEach(async () => {
  root = join(await realpath(await mkdtemp(join(tmpdir(), 'output-folder-'))), 'project');
  content = join(root, 'content');
  await mkdir(content, { recursive: true });
});

afterEach(() => rm(join(root, '..'), { recursive: true }));

test('a folder that is not there, or empty, or that a build made, may be replaced', async () => {
  const dist = join(root, 'dist');
  expect(await resolveOutput(dist, root, content)).toBe(dist);
  await mkdir(dist);
  expect(await resolveOutput(dist, root, content)).toBe(dist);
  await writeFile(join(dist, 'index.html'), '');
  await markBuilt(dist, '/reader/');
  expect(await resolveOutput(dist, root, content)).toBe(dist);
  expect(await builtBasePath(dist)).toBe('/reader/');
});

test('a folder with files of another origin is refused', async () => {
  await mkdir(join(root, 'mine'));
  await writeFile(join(root, 'mine/diary.txt'), '');
  await expect(resolveOutput(join(root, 'mine'), root, content)).rejects.toThrow('did not make');
});

test.each(['.', '..', 'content', 'content/dist'])('%s is refused even where a build marked it', async (path) => {
  const folder = join(root, path);
  await mkdir(folder, { recursive: true });
  await markBuilt(folder, '/');
  await expect(resolveOutput(folder, root, content)).rejects.toThrow('choose another');
});

test('the project by another name is refused', async () => {
  await symlink(root, join(root, '../link'), 'junction');
  await expect(resolveOutput(join(root, '../link'), root, content)).rejects.toThrow('holds the project');
});

test('a file is refused', async () => {
  await writeFile(join(root, 'out'), '');
  await expect(resolveOutput(join(root, 'out'), root, content)).rejects.toThrow('a file');
});
