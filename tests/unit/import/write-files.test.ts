import * as system from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Disk, removeLeftovers, writeFiles } from '../../../src/import/write-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-files-'));
});

afterEach(() => rm(folder, { recursive: true }));

const STUB = { path: 'people/ada.md', text: 'ada', replaces: false };
const ARTICLE = { path: 'articles/storm.md', text: 'new', replaces: false };

/** Every file with its text, hidden ones too. */
async function files(): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = names
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

/** A disk on which one thing fails. */
function failing(what: keyof Disk, fails: (...paths: string[]) => boolean, code: string): Disk {
  const whole: Disk = { ...system };
  const original = whole[what] as (...args: unknown[]) => Promise<unknown>;
  const instead = async (...args: unknown[]) => {
    if (fails(...(args as string[]))) throw Object.assign(new Error(code), { code });
    return original(...args);
  };
  return { ...whole, [what]: instead };
}

test('all files are put in place, and nothing else stays', async () => {
  expect(await writeFiles(folder, [STUB, ARTICLE])).toEqual([]);
  expect(await files()).toEqual({ 'ada.md': 'ada', 'storm.md': 'new' });
});

test('a file that is there is not replaced, and no other is written', async () => {
  await mkdir(join(folder, 'articles'));
  await writeFile(join(folder, 'articles/storm.md'), 'old');
  await expect(writeFiles(folder, [STUB, ARTICLE])).rejects.toThrow('EEXIST');
  expect(await files()).toEqual({ 'storm.md': 'old' });
});

test('a file that is to be replaced is kept beside the new one, out of sight', async () => {
  await mkdir(join(folder, 'articles'));
  await writeFile(join(folder, 'articles/storm.md'), 'old');
  const kept = await writeFiles(folder, [{ ...ARTICLE, replaces: true }]);
  expect(kept).toEqual([join(folder, 'articles/.storm.md.before-import')]);
  expect(await files()).toEqual({ '.storm.md.before-import': 'old', 'storm.md': 'new' });
});

test.each<[string, Disk]>([
  ['while the last is written', failing('open', (path) => path.includes('storm'), 'ENOSPC')],
  ['while the last is put in place', failing('link', (_, to = '') => to.endsWith('storm.md'), 'EIO')],
])('a run that fails %s leaves nothing', async (_, disk) => {
  await expect(writeFiles(folder, [STUB, ARTICLE], disk)).rejects.toThrow();
  expect(await files()).toEqual({});
});

test('a disk without links has its files all the same, none replaced', async () => {
  const disk = failing('link', () => true, 'EPERM');
  await writeFiles(folder, [ARTICLE], disk);
  await expect(writeFiles(folder, [{ ...ARTICLE, text: 'other' }], disk)).rejects.toThrow('EEXIST');
  expect(await files()).toEqual({ 'storm.md': 'new' });
});

test('what an interrupted run left is removed, what another is writing and what is kept are not', async () => {
  const [gone, running] = [2 ** 22 - 3, process.pid].map((id) => `.storm.md.importing-${id}-0a1b`) as [string, string];
  await mkdir(join(folder, 'articles'));
  for (const name of [gone, running, '.storm.md.before-import', 'storm.md'])
    await writeFile(join(folder, 'articles', name), '');
  await removeLeftovers(folder);
  expect(Object.keys(await files()).toSorted()).toEqual(['.storm.md.before-import', running, 'storm.md'].toSorted());
});
