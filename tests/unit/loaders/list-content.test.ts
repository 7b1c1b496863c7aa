import { execFileSync } from 'node:child_process';
import { readFile, symlink, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isLeftBehind, listContent } from '../../../src/loaders/list-content.ts';
import { BASE, makeFolder, read, reportOf } from '../content-folder.ts';

const { unreadable } = vi.hoisted(() => ({ unreadable: new Set<string>() }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const readdir = (path: string, options: { withFileTypes: true }) =>
    unreadable.has(path)
      ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
      : real.readdir(path, options);
  return { ...real, readdir };
});

const ARTICLE = 'articles/harbour-reopens.md';

describe('what an editor or a system leaves behind', () => {
  const LEFT = [
    ...['x.md~', '#x.md#', '.#x.md', '.x.md.swp', 'x.md.swp', 'x.swo', '4913', '.~lock.x.md#', '._x.md', 'x.md.bak'],
    ...['Thumbs.db', 'thumbs.db', 'desktop.ini', 'Desktop.ini', '.DS_Store', 'Icon\r', '~$x.docx', 'x.md.tmp'],
    ...['x.md.orig', 'x.md.rej', 'x.md___jb_tmp___', 'x.md.sb-1a2b3c4d-Xy12Za'],
  ];

  test.each(LEFT)('%j is no content, wherever it lies', async (name) => {
    const folder = await makeFolder({ [name]: 'x', [`articles/${name}`]: 'x', [`places/${name}`]: 'x' });
    expect(await reportOf(folder)).toBe('');
    expect(await listContent(folder)).toEqual(await listContent(BASE));
  });

  test.each([
    'x.md',
    'storm.old.md',
    'notes.txt',
    'storm.sync-conflict-20240101-120000-ABCDEFG.md',
    'index.md',
    '49130',
  ])('%j may be somebody’s work', (name) => {
    expect(isLeftBehind(name)).toBe(false);
  });
});

describe('what is neither a file nor a folder is reported and never opened', () => {
  test('a pipe', async () => {
    const folder = await makeFolder({});
    execFileSync('mkfifo', [join(folder, 'articles/pipe.md'), join(folder, 'places/pipe.txt')]);
    expect(await reportOf(folder)).toMatchInlineSnapshot(`
      "content/articles/pipe.md:1:1 unreadable-file: \`pipe.md\` is neither a file nor a folder: it is a pipe, a socket or a device. Remove it; the content folder holds files alone.
      content/places/pipe.txt:1:1 unreadable-file: \`pipe.txt\` is neither a file nor a folder: it is a pipe, a socket or a device. Remove it; the content folder holds files alone.

      2 problems in 2 files."
    `);
  });

  test('a pipe in the place of site.yaml', async () => {
    const folder = await makeFolder({ 'site.yaml': null });
    execFileSync('mkfifo', [join(folder, 'site.yaml')]);
    const { problems } = await read(folder);
    expect(problems.map(({ kind, file }) => `${kind} ${file}`)).toContain('unreadable-file site.yaml');
  });

  test('a socket', async () => {
    const folder = await makeFolder({});
    const server = createServer().listen(join(folder, 'people/s.md'));
    onTestFinished(() => new Promise((done) => server.close(() => done())));
    await new Promise((ready) => server.once('listening', ready));
    expect((await listContent(folder)).problems.map(({ file }) => file)).toEqual(['people/s.md']);
  });
});

describe('links', () => {
  test('to a file and to a folder of the content folder are followed', async () => {
    const folder = await makeFolder({ '.shared/claims/tide.yaml': 'statement: The tide turns.\n', claims: null });
    await symlink(join(folder, '.shared/claims'), join(folder, 'claims'), 'dir');
    await symlink('tide.yaml', join(folder, '.shared/claims/ebb.yaml'));
    const { problems, files } = await listContent(folder);
    expect(problems).toEqual([]);
    expect(files.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : []))).toEqual(['ebb', 'tide']);
  });

  test.each([
    [
      'out of the content folder',
      join(BASE, 'people/ada-berg.md'),
      'is a link to something outside the content folder',
    ],
    ['to a device', '/dev/zero', 'is a link to something outside the content folder'],
    ['to nothing', 'gone.md', 'is a link that leads nowhere (ENOENT)'],
    ['to itself', 'max.md', 'is a link that leads back to itself'],
  ])('%s are told', async (_, target, message) => {
    const folder = await makeFolder({});
    await symlink(target, join(folder, 'people/max.md'));
    const { problems } = await listContent(folder);
    expect(problems).toMatchObject([
      { kind: 'unreadable-file', file: 'people/max.md', message: `\`max.md\` ${message}.` },
    ]);
  });

  test('to the folder that they lie in end', async () => {
    const folder = await makeFolder({});
    await symlink('.', join(folder, 'people/people'), 'dir');
    expect((await listContent(folder)).problems.map(({ kind }) => kind)).toEqual(['unexpected-file']);
  });

  test('the content folder itself may be one', async () => {
    const folder = await makeFolder({});
    const other = await makeFolder({});
    await symlink(folder, join(other, 'link'), 'dir');
    expect(await reportOf(join(other, 'link'))).toBe('');
  });
});

test('a file of more than 5 MB is reported and not read', async () => {
  const folder = await makeFolder({});
  await truncate(join(folder, ARTICLE), 5_000_001);
  expect((await read(folder)).problems).toContainEqual({
    kind: 'unreadable-file',
    file: ARTICLE,
    line: 1,
    column: 1,
    message: 'The file is 5.0 MB; the limit is 5 MB.',
    hint: 'Split the file, or remove what is not text.',
  });
});

test('a folder that may not be read is reported, and its articles are not called missing', async () => {
  const folder = await makeFolder({});
  unreadable.add(join(folder, 'articles'));
  const { problems } = await listContent(folder);
  expect(problems).toMatchObject([
    { kind: 'unreadable-file', file: 'articles', message: 'The folder articles/ cannot be read (EACCES).' },
  ]);
});

test.each(['', 'site.yaml'])(
  'where %j is given for a content folder that is none, only that is reported',
  async (path) => {
    const folder = await makeFolder({});
    const none = join(folder, path === '' ? 'gone' : path);
    expect((await read(none)).problems.map(({ message }) => message)).toEqual(['There is no content folder here.']);
  },
);

describe('files whose letters are not composed (NFD)', () => {
  const decomposed = (text: string) => text.normalize('NFD');

  test('say what composed ones say', async () => {
    const source = (await readFile(join(BASE, ARTICLE), 'utf8')).replace('title: ', 'title: Ö ');
    const [composed, other] = await Promise.all(
      [source, decomposed(source)].map(async (text) => read(await makeFolder({ [ARTICLE]: text }))),
    );
    expect(decomposed(source)).not.toBe(source);
    expect(other?.entries).toEqual(composed?.entries);
  });

  test('have their problems where they are in the file', async () => {
    const folder = await makeFolder({
      'topics/weather.md': decomposed('---\nname: W\n---\nSée [thé söuth](/places/nowhere/).\n'),
    });
    const problems = (await read(folder)).problems.filter(({ file }) => file === 'topics/weather.md');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[4, 1 + decomposed('Sée ').length]]);
  });
});
