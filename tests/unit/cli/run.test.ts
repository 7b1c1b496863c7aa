import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memoryOptions } from '../../../src/cli/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'run-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command may take for objects, in megabytes. */
function limit(isBuild: boolean, contentDir = ''): number {
  const [option = ''] = memoryOptions({ CONTENT_DIR: contentDir }, isBuild);
  return Number(/^--max-old-space-size=(\d+)$/.exec(option)?.[1]);
}

/** A content folder with an article of so many bytes, which take no room on the disk. */
function collection(bytes: number): string {
  const articles = join(folder, String(bytes), 'articles');
  mkdirSync(articles, { recursive: true });
  writeFileSync(join(articles, 'a.md'), '');
  truncateSync(join(articles, 'a.md'), bytes);
  return join(articles, '..');
}

test('a large command may take most of the memory that there is, and no more', () => {
  expect(limit(false)).toBeGreaterThan(0);
  expect(limit(false)).toBeLessThan(totalmem() / 2 ** 20);
});

test('a build of few articles takes less, so that memory is cleared more often', () => {
  expect(limit(true, collection(90_000_000))).toBe(Math.min(2000, limit(false)));
  expect(limit(true)).toBe(Math.min(2000, limit(false)));
  expect(limit(true, collection(900_000_000))).toBe(limit(false));
});

/** The bytes that a process has for new objects when it starts. */
function newMemory(options: readonly string[]): number {
  const print = `console.log(v8.getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size)`;
  return Number(execFileSync(process.execPath, [...options, '--eval', print], { encoding: 'utf8' }));
}

test('a large command has all memory for new objects from the start', () => {
  expect(newMemory([])).toBeLessThan(16 * 2 ** 20);
  expect(newMemory(memoryOptions({}, true))).toBe(16 * 2 ** 20);
});

test('where the articles cannot be looked at, it is not kept from what they may need', () => {
  expect(limit(true, join(folder, 'nowhere'))).toBe(limit(false));
});

test.each([
  '--max-old-space-size=6000',
  '--no-warnings --max_old_space_size=6000',
  '--max-old-space-size-percentage=50',
])('the user’s own limit stays: %s', (given) => {
  expect(memoryOptions({ NODE_OPTIONS: given }, true)).toEqual([]);
});
