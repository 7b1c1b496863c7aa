import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPublicFiles } from '../../../src/loaders/public-files.ts';
import { makeFolder } from '../content-folder.ts';

test('every file is published at whatever depth, but what editors and systems leave', async () => {
  const folder = await makeFolder({
    'public/b.pdf': '',
    'public/img/deep/a.mp3': '',
    'public/.well-known/assetlinks.json': '',
    'public/.DS_Store': '',
    'public/Thumbs.db': '',
    'public/img/a.png~': '',
  });
  expect(await listPublicFiles(folder)).toEqual({
    files: ['.well-known/assetlinks.json', 'b.pdf', 'img/deep/a.mp3'],
    problems: [],
    warnings: [],
  });
});

test('a link is never followed, not even one to a folder of the content', async () => {
  const folder = await makeFolder({});
  await mkdir(join(folder, 'public'));
  await symlink(join(folder, 'articles'), join(folder, 'public/texts'), 'dir');
  const { files, problems } = await listPublicFiles(folder);
  expect(files).toEqual([]);
  expect(problems).toMatchObject([{ kind: 'unreadable-file', file: 'public/texts' }]);
  const other = await makeFolder({});
  await symlink(join(other, 'articles'), join(other, 'public'), 'dir');
  expect((await listPublicFiles(other)).files).toEqual([]);
});

test('where there is no such folder, nothing is published', async () => {
  expect(await listPublicFiles(await makeFolder({}))).toEqual({ files: [], problems: [], warnings: [] });
});
