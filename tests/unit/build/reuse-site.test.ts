import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findFile, openFileStore } from '../../../src/build/file-store.ts';
import { listHere, openEarlierSite } from '../../../src/build/list-site.ts';
import { reuseSite } from '../../../src/build/reuse-site.ts';
import { filesBelow } from '../../../src/folders/walk-folder.ts';
import { filesIn } from '../../build/pages.ts';

const root = mkdtempSync(join(tmpdir(), 'on-record-reuse-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let earlier: string;
let made: string;
let copied: string;

beforeEach(() => {
  const folder = mkdtempSync(join(root, 'case-'));
  [earlier, made, copied] = [join(folder, 'earlier'), join(folder, 'made'), join(folder, 'copied')] as const;
  mkdirSync(made);
  mkdirSync(copied);
});

function write(folder: string, ...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

const reuse = (...files: string[]) =>
  reuseSite(earlier, listHere(earlier), made, {
    build: 'b2',
    files,
    folder: 'data/b2/found',
    copied: filesBelow(copied),
  });

test('files that the new site has too stay, the data under its name; everything else goes', () => {
  write(earlier, 'index.html', 'a/index.html', 'gone/index.html', 'a/added.gz', 'data/b1/x.json', 'data/b1/old.json');
  write(earlier, '.on-record.json', 'public.txt');
  mkdirSync(join(earlier, 'empty'));
  symlinkSync(join(earlier, 'a'), join(earlier, 'b'));
  write(copied, 'public.txt');
  reuse('index.html', 'a/index.html', 'b/index.html', 'new/index.html', 'data/b2/x.json', 'public.txt');
  expect(filesIn(made).sort()).toEqual(['a/index.html', 'data/b2/x.json', 'index.html']);
  expect(readFileSync(join(made, 'data/b2/x.json'), 'utf8')).toBe('data/b1/x.json');
});

test('of what stays it is told how it was found, and of nothing else', () => {
  write(earlier, 'index.html', 'gone/index.html', 'data/b1/x.json', 'data/b1/found/a');
  const find = reuse('index.html', 'new/index.html', 'data/b2/x.json');
  for (const path of ['index.html', 'data/b2/x.json']) {
    expect(find(path)).toEqual(findFile(join(made, path)));
    expect(find(path)?.bytes).toBe(readFileSync(join(made, path)).length);
  }
  for (const path of ['gone/index.html', 'new/index.html', 'data/b1/x.json']) expect(find(path)).toBeUndefined();
});

test('a large site is listed in a thread as it is here', async () => {
  write(earlier, 'index.html', 'a/b/index.html', 'a/c.txt');
  symlinkSync(join(earlier, 'a'), join(earlier, 'b'));
  const inThread = async (folder: string) => {
    const site = openEarlierSite(folder, 1_000_000);
    const listing = await site.listing();
    await site.close();
    return listing;
  };
  const listed = await inThread(earlier);
  expect(listed).toEqual(listHere(earlier));
  expect(listed?.folders).toEqual(['a', 'a/b']);
  expect(listed?.others).toEqual(['b']);
  expect(await inThread(join(earlier, 'none'))).toBeUndefined();
});

test('one folder stays with all that is in it', () => {
  write(earlier, 'index.html', 'data/b1/found/a', 'data/b1/found/b/c', 'data/b1/lost/a', 'a/found/a');
  reuse('index.html');
  expect(filesIn(made).sort()).toEqual(['data/b2/found/a', 'data/b2/found/b/c', 'index.html']);
});

test.each([
  ['no earlier site', () => {}],
  ['one without data', () => write(earlier, 'index.html')],
])('with %s, the new folder is empty', (_, prepare) => {
  prepare();
  reuse('index.html');
  expect(filesIn(made)).toEqual([]);
  expect(existsSync(earlier)).toBe(false);
});

test('a page is put in the place of another one, and what shares that one is left as it is', () => {
  const store = openFileStore(join(root, 'pages'));
  const target = join(made, 'index.html');
  writeFileSync(target, 'The old page');
  linkSync(target, join(made, 'published.html'));
  const { file } = store.write(Buffer.from('The new page'), target);
  store.place(file.digest, target);
  store.write(Buffer.from('The new page'), target);
  expect(readFileSync(target, 'utf8')).toBe('The new page');
  expect(findFile(target)?.inode).toBe(file.inode);
  expect(readFileSync(join(made, 'published.html'), 'utf8')).toBe('The old page');
});
