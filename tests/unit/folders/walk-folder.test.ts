import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow, walkFolder } from '../../../src/folders/walk-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'on-record-walk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'a/b'), { recursive: true });
mkdirSync(join(root, 'a/empty'));
for (const path of ['top.txt', 'a/one.txt', 'a/b/two.txt']) writeFileSync(join(root, path), '');
symlinkSync(join(root, 'a'), join(root, 'link'));

test('all files are found, and links that lead to a folder count as files', () => {
  expect(filesBelow(root).sort()).toEqual(['a/b/two.txt', 'a/one.txt', 'link', 'top.txt']);
});

test('a folder is visited before what is in it, by its path in the first folder', () => {
  const visited: string[] = [];
  walkFolder(root, (path) => visited.push(path), 'a/');
  expect(visited.toSorted()).toEqual(['a/b', 'a/b/two.txt', 'a/empty', 'a/one.txt']);
  expect(visited.indexOf('a/b')).toBeLessThan(visited.indexOf('a/b/two.txt'));
});

test.each(['none', 'top.txt'])('nothing is below %s, which is no folder', (name) => {
  expect(filesBelow(join(root, name))).toEqual([]);
});

test('a folder that cannot be read is not taken for an empty one', () => {
  expect(() => filesBelow(join(root, 'a'.repeat(300)))).toThrow('ENAMETOOLONG');
});
