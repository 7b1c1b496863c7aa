import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isInterrupted,
  MARKER,
  type Mover,
  recoverFolder,
  replaceFolder,
} from '../../../../src/cli/output/replace-folder.ts';

let parent: string;
let folder: string;
let made: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'replace-folder-'));
  folder = join(parent, 'dist');
  made = join(parent, 'made');
});

afterEach(() => rm(parent, { recursive: true }));

test('the new folder takes the place of the old one, and nothing else stays', async () => {
  await fill(folder, 'old');
  await fill(made, 'new');
  await replaceFolder(folder, made);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('the old folder is kept where that is asked for, in the place of what was kept before', async () => {
  const kept = join(parent, 'kept');
  await fill(kept, 'older');
  await fill(folder, 'old');
  await fill(made, 'new');
  await replaceFolder(folder, made, undefined, kept);
  expect(await pages()).toEqual({ dist: 'new', kept: 'old' });
});

test('an old folder that cannot be moved to where it is to be kept is removed', async () => {
  await fill(folder, 'old');
  await fill(made, 'new');
  await replaceFolder(folder, made, undefined, join(parent, 'elsewhere/kept'));
  expect(await pages()).toEqual({ dist: 'new' });
});

test('a folder that is not there yet is made', async () => {
  await fill(made, 'new');
  await replaceFolder(folder, made);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('a folder in a folder that is not there yet is made', async () => {
  await fill(made, 'new');
  await replaceFolder(join(parent, 'public/site'), made);
  expect(await readFile(join(parent, 'public/site/deep/page.html'), 'utf8')).toBe('new');
});

test('an empty folder is filled', async () => {
  await mkdir(folder);
  await fill(made, 'new');
  await replaceFolder(folder, made);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('when the new folder cannot be put in place, the old one is put back', async () => {
  await fill(folder, 'old');
  await fill(made, 'new');
  const failing = moverThat((from, to) => to === folder && from.includes('.new-') && 'ENOSPC');
  await expect(replaceFolder(folder, made, failing)).rejects.toThrow('ENOSPC');
  expect(await pages()).toEqual({ dist: 'old' });
});

test('a folder that another program uses is left alone, with a hint', async () => {
  await fill(folder, 'old');
  await fill(made, 'new');
  const busy = moverThat((from) => from === folder && 'EPERM', 'win32');
  await expect(replaceFolder(folder, made, busy)).rejects.toThrow(/another program uses it/);
  expect(await pages()).toEqual({ dist: 'old' });
});

test('on Windows a file held for a moment is waited for', async () => {
  await fill(folder, 'old');
  await fill(made, 'new');
  let attempts = 0;
  const held = moverThat(() => ++attempts < 3 && 'EPERM', 'win32');
  await replaceFolder(folder, made, held);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('a folder made on another file system is copied beside the output first', async () => {
  await fill(folder, 'old');
  await fill(made, 'new');
  const other = moverThat((from) => from === made && 'EXDEV');
  await replaceFolder(folder, made, other);
  expect(await pages()).toEqual({ dist: 'new' });
});

describe.each(['EXDEV', 'EBUSY'])('a folder that cannot be renamed (%s)', (code) => {
  const fixed = () => moverThat((from, to) => [from, to].includes(folder) && code);

  test('has its contents replaced', async () => {
    await fill(folder, 'old');
    await writeFile(join(folder, 'gone.html'), 'old');
    await fill(made, 'new');
    await replaceFolder(folder, made, fixed());
    expect(await pages()).toEqual({ dist: 'new' });
    expect(await readdir(folder)).toEqual(['deep']);
  });

  test('has no marker while its contents are replaced', async () => {
    await fill(folder, 'old');
    await writeFile(join(folder, MARKER), 'old');
    await writeFile(join(folder, 'gone.html'), 'old');
    await fill(made, 'new');
    await writeFile(join(made, MARKER), 'new');
    const steps: string[] = [];
    const noting = moverThat((from, to) => {
      if (to.startsWith(folder + sep) && basename(to) !== '.on-record.new') steps.push(basename(from));
      return [from, to].includes(folder) && code;
    });
    await replaceFolder(folder, made, noting);
    expect(steps).toEqual([MARKER, 'deep', 'deep', 'gone.html', MARKER]);
    expect(await readFile(join(folder, MARKER), 'utf8')).toBe('new');
  });

  test('has its old contents where a step fails', async () => {
    await fill(folder, 'old');
    await writeFile(join(folder, 'a.html'), 'old');
    await fill(made, 'new');
    await writeFile(join(made, 'a.html'), 'new');
    const failing = moverThat((from, to) => {
      if (from.endsWith('.on-record.new/deep') || from.endsWith('.on-record.new\\deep')) return 'EIO';
      return [from, to].includes(folder) && code;
    });
    await expect(replaceFolder(folder, made, failing)).rejects.toThrow('EIO');
    expect(await pages()).toEqual({ dist: 'old' });
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe('old');
    expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual(['a.html', 'deep']);
  });

  test('is whole again after an interruption', async () => {
    await fill(folder, 'old');
    await writeFile(join(folder, 'a.html'), 'old');
    await writeFile(join(folder, 'z.html'), 'old');
    await fill(made, 'new');
    await writeFile(join(made, 'a.html'), 'new');
    // Killed, so that nothing is undone: from some step on no rename comes to an end.
    const killed = moverThat((from, to) => {
      if (from.endsWith('deep') && to.startsWith(join(folder, '.on-record.old'))) return 'hang';
      return [from, to].includes(folder) && code;
    });
    void replaceFolder(folder, made, killed);
    while (!(await isInterrupted(folder))) await new Promise((resolve) => setTimeout(resolve, 5));
    while ((await readFile(join(folder, 'a.html'), 'utf8').catch(() => '')) !== 'new')
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await readFile(join(folder, 'deep/page.html'), 'utf8')).toBe('old');
    await recoverFolder(folder);
    expect(await readFile(join(folder, 'deep/page.html'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.html', 'deep']);
    expect(await isInterrupted(folder)).toBe(false);
  });
});

test('a mount point has its contents replaced', async ({ skip }) => {
  await mkdir(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (!mounted) skip('mounting is not allowed here');
  try {
    await fill(folder, 'old');
    await fill(made, 'new');
    await replaceFolder(folder, made);
    expect(await readFile(join(folder, 'deep/page.html'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['deep']);
    expect((await readdir(parent)).filter((name) => name !== 'made')).toEqual(['dist']);

    // No room for two: the old contents stay.
    await fill(made, 'x'.repeat(2 ** 20));
    await expect(replaceFolder(folder, made)).rejects.toThrow('ENOSPC');
    expect(await readFile(join(folder, 'deep/page.html'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['deep']);
  } finally {
    spawnSync('umount', [folder]);
  }
});

test.each(['.dist.old', '.dist.old-1a2b3c4d'])(
  'after an interruption between the two renames the old folder comes back from %s',
  async (name) => {
    await fill(join(parent, name), 'old');
    await fill(join(parent, '.dist.new-1a2b3c4d'), 'new');
    expect(await isInterrupted(folder)).toBe(true);
    await recoverFolder(folder);
    expect(await pages()).toEqual({ dist: 'old' });
    expect(await isInterrupted(folder)).toBe(false);
  },
);

test('after an interruption elsewhere only the leftovers go', async () => {
  await fill(folder, 'new');
  await fill(join(parent, '.dist.old-1a2b3c4d'), 'old');
  await fill(join(parent, '.dist.new-1a2b3c4d'), 'half');
  expect(await isInterrupted(folder)).toBe(false);
  await recoverFolder(folder);
  expect(await pages()).toEqual({ dist: 'new' });
});

test('leftovers that may not be deleted are in no later replacement’s way', async () => {
  await fill(folder, 'old');
  await fill(made, 'new');
  await fill(join(parent, '.dist.old'), 'theirs');
  await replaceFolder(folder, made);
  expect(await pages()).toEqual({ dist: 'new', '.dist.old': 'theirs' });
});

async function fill(path: string, text: string): Promise<void> {
  await mkdir(join(path, 'deep'), { recursive: true });
  await writeFile(join(path, 'deep/page.html'), text);
}

/** The text of the page in each folder beside `dist`, by the folder's name; not of one that was made and not used. */
async function pages(): Promise<Record<string, string>> {
  const names = (await readdir(parent)).filter((name) => name !== 'made');
  const texts = names.map(async (name) => [name, await readFile(join(parent, name, 'deep/page.html'), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

/** A mover on Linux, or another system, whose renames fail with the code that `fault` returns for them, or never end. */
function moverThat(fault: (from: string, to: string) => string | false, platform: NodeJS.Platform = 'linux'): Mover {
  return {
    platform,
    wait: async () => {},
    rename: async (from, to) => {
      const code = fault(from, to);
      if (code === 'hang') await new Promise(() => {});
      if (code) throw Object.assign(new Error(code), { code });
      await rename(from, to);
    },
  };
}
