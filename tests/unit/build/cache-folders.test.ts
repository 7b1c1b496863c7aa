import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markUsed, pruneCache } from '../../../src/build/cache-folders.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'on-record-cache-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

/** Makes a folder of the cache that was used so many minutes ago. */
function use(letter: string, minutes: number, bytes: number): void {
  const folder = join(cache, letter.repeat(16));
  mkdirSync(folder);
  writeFileSync(join(folder, 'bytes'), String(bytes));
  const time = new Date(Date.now() - minutes * 60_000);
  utimesSync(folder, time, time);
}

test('the folders that were used last stay, besides the very last', async () => {
  for (const [index, letter] of ['a', 'b', 'c', 'd'].entries()) use(letter, index, 10);
  await pruneCache(cache, { folders: 2, bytes: 1000 });
  expect(readdirSync(cache).map((name) => name[0])).toEqual(['a', 'b', 'c']);
});

test('so do those that take no more together than they may', async () => {
  for (const [index, letter] of ['a', 'b', 'c'].entries()) use(letter, index, 600);
  await pruneCache(cache, { folders: 9, bytes: 1000 });
  expect(readdirSync(cache).map((name) => name[0])).toEqual(['a', 'b']);
});

test('a folder that is used now is the last to go', async () => {
  for (const [index, letter] of ['a', 'b', 'c'].entries()) use(letter, index + 1, 600);
  await markUsed(join(cache, 'c'.repeat(16)), 600);
  await pruneCache(cache, { folders: 0, bytes: 0 });
  expect(readdirSync(cache).map((name) => name[0])).toEqual(['c']);
});

test('what a killed build was making goes after an hour', async () => {
  const [old, young] = ['.0123abcd', '.4567abcd.astro'].map((ending) => join(cache, `${'e'.repeat(16)}${ending}`));
  for (const folder of [old, young]) mkdirSync(folder as string);
  const time = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(old as string, time, time);
  await pruneCache(cache, { folders: 9, bytes: 1000 });
  expect(readdirSync(cache)).toEqual([`${'e'.repeat(16)}.4567abcd.astro`]);
});

test('nothing is removed that has not the name of a folder of a cache', async () => {
  const names = ['mine', 'a'.repeat(15), 'A'.repeat(16), `${'a'.repeat(16)}.old`];
  for (const name of names) mkdirSync(join(cache, name));
  await pruneCache(cache, { folders: 0, bytes: 0 });
  expect(readdirSync(cache).sort()).toEqual([...names].sort());
});
