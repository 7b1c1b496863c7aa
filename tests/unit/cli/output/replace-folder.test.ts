import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Mover, recoverFolder, replaceFolder, stagingOf } from '../../../../src/cli/output/replace-folder.ts';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'replace-folder-'));
  folder = join(parent, 'dist');
});

afterEach(() => rm(parent, { recursive: true }));

test('the new folder takes the place of the old one, and nothing else stays', async () => {
  await fill(folder, 'old');
  await fill(stagingOf(folder), 'new');
  await replaceFolder(folder);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('a folder that is not there yet is made', async () => {
  await fill(stagingOf(folder), 'new');
  await replaceFolder(folder);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('an empty folder is filled', async () => {
  await mkdir(folder);
  await fill(stagingOf(folder), 'new');
  await replaceFolder(folder);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('when the new folder cannot be put in place, the old one is put back', async () => {
  await fill(folder, 'old');
  await fill(stagingOf(folder), 'new');
  const failing = moverThat((from) => from === stagingOf(folder) && 'ENOSPC');
  await expect(replaceFolder(folder, failing)).rejects.toThrow('ENOSPC');
  expect((await pages()).dist).toBe('old');
});

test('a folder that another program uses is left alone, with a hint', async () => {
  await fill(folder, 'old');
  await fill(stagingOf(folder), 'new');
  const busy = moverThat((from) => from === folder && 'EPERM', 'win32');
  await expect(replaceFolder(folder, busy)).rejects.toThrow(/another program uses it/);
  expect((await pages()).dist).toBe('old');
});

test('on Windows a file held for a moment is waited for', async () => {
  await fill(folder, 'old');
  await fill(stagingOf(folder), 'new');
  let attempts = 0;
  const held = moverThat(() => ++attempts < 3 && 'EPERM', 'win32');
  await replaceFolder(folder, held);
  expect(await pages()).toEqual({ dist: 'new' });
});

test.each(['EXDEV', 'EBUSY'])('a folder that cannot be renamed (%s) has its contents replaced', async (code) => {
  await fill(folder, 'old');
  await fill(stagingOf(folder), 'new');
  await replaceFolder(
    folder,
    moverThat((from, to) => [from, to].includes(folder) && code),
  );
  expect(await pages()).toEqual({ dist: 'new' });
});

test('after an interruption between the two renames the old folder comes back', async () => {
  await fill(join(parent, '.dist.old'), 'old');
  await fill(stagingOf(folder), 'new');
  await recoverFolder(folder);
  expect(await pages()).toEqual({ dist: 'old' });
});

test('after an interruption elsewhere only the leftovers go', async () => {
  await fill(folder, 'new');
  await fill(join(parent, '.dist.old'), 'old');
  await fill(stagingOf(folder), 'half');
  await recoverFolder(folder);
  expect(await pages()).toEqual({ dist: 'new' });
});

async function fill(path: string, text: string): Promise<void> {
  await mkdir(join(path, 'deep'), { recursive: true });
  await writeFile(join(path, 'deep/page.html'), text);
}

/** The text of the page in each folder beside `dist`, by the folder's name. */
async function pages(): Promise<Record<string, string>> {
  const names = await readdir(parent);
  const texts = names.map(async (name) => [name, await readFile(join(parent, name, 'deep/page.html'), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

/** A mover on Linux, or another system, whose renames fail with the code that `fault` returns for them. */
function moverThat(fault: (from: string, to: string) => string | false, platform: NodeJS.Platform = 'linux'): Mover {
  return {
    platform,
    wait: async () => {},
    rename: async (from, to) => {
      const code = fault(from, to);
      if (code) throw Object.assign(new Error(code), { code });
      await rename(from, to);
    },
  };
}
