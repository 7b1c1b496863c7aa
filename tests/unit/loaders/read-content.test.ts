import { mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE, makeFolder, read, reportOf } from '../content-folder.ts';

const ARTICLE = 'articles/harbour-reopens.md';
const textOf = (file: string) => readFile(join(BASE, file), 'utf8');

/** An article that needs nothing but a source and a topic, neither of which it has here. */
const article = (fields: string, body = 'Text.') => `---
title: Storm
source: sund-courier
published: 2021
kind: report
summary: A storm.
topics: [harbour]
rights: {holder: Courier, text: retold}
${fields}
---
${body}
`;

describe('a folder without a fault', () => {
  test('every kind of file becomes an entry', async () => {
    const { site, entries } = await read(BASE);
    expect(site).toEqual({ title: 'Harbour Notes', tagline: 'Who said what about the harbour.', language: 'en' });
    expect(Object.entries(entries).map(([kind, list]) => [kind, list.map(({ id }) => id)])).toEqual(
      expect.arrayContaining([
        ['article', ['harbour-reopens']],
        ['person', ['ada-berg']],
        ['claim', ['dredging-helps']],
      ]),
    );
  });

  test('folders may be missing when nothing refers to what they would hold', async () => {
    const folder = await makeFolder({ claims: null });
    expect(await reportOf(folder)).toBe('');
  });

  test('folders may be empty', async () => {
    const folder = await makeFolder({ claims: null });
    await mkdir(join(folder, 'claims'));
    const { entries, problems } = await read(folder);
    expect([problems, entries.claim]).toEqual([[], []]);
  });

  test('articles/ may be empty too', async () => {
    const folder = await makeFolder({ [ARTICLE]: null });
    expect(await reportOf(folder)).toBe('');
  });

  test('files may end in .yml', async () => {
    const folder = await makeFolder({ 'places/oslo.yml': 'name: Oslo\nlatitude: 59.9\nlongitude: 10.7\n' });
    const { entries, problems } = await read(folder);
    expect([problems, entries.place.map(({ id }) => id)]).toEqual([[], ['oslo', 'sund']]);
  });

  test('hidden files are no content', async () => {
    const folder = await makeFolder({ '.DS_Store': '', 'articles/.storm.md.swp': '', '.git/config': '' });
    expect(await reportOf(folder)).toBe('');
  });

  test('a folder may be a link to another one', async () => {
    const folder = await makeFolder({});
    await rename(join(folder, 'people'), join(folder, '.people'));
    await symlink('.people', join(folder, 'people'), 'dir');
    expect(await reportOf(folder)).toBe('');
  });

  test('entries come in the order of their ids, which is not that of the file names', async () => {
    const claim = 'statement: It pays.\n';
    const folder = await makeFolder({ 'claims/a-b.yaml': claim, 'claims/a.yaml': claim, 'claims/a0.yaml': claim });
    const { entries } = await read(folder);
    expect(entries.claim.map(({ id }) => id)).toEqual(['a', 'a-b', 'a0', 'dredging-helps']);
  });
});

describe('however a file is written, it says the same', () => {
  test.each([
    ['lines end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['it begins with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['it does not end in a line end', (text: string) => text.trimEnd()],
  ])('%s', async (_, rewrite) => {
    const files = [ARTICLE, 'people/ada-berg.md', 'places/sund.yaml', 'site.yaml'];
    const changes = await Promise.all(files.map(async (file) => [file, rewrite(await textOf(file))] as const));
    const changed = await read(await makeFolder(Object.fromEntries(changes)));
    const { site, entries } = await read(BASE);
    expect(changed.problems).toEqual([]);
    expect(changed.site).toEqual(site);
    expect(changed.entries.place).toEqual(entries.place);
    expect(changed.entries.person).toEqual(entries.person);
    const [before, after] = [entries.article[0], changed.entries.article[0]];
    expect(after?.data).toEqual(before?.data);
    expect(after?.body.quotations).toEqual(before?.body.quotations);
    expect(after?.body.html.replaceAll('\r\n', '\n')).toBe(before?.body.html);
  });

  test('problems have the same places', async () => {
    const broken = (await textOf(ARTICLE)).replace('by=ada-berg', 'by=nobody').replace('kind: report', 'kind: note');
    const report = await reportOf(await makeFolder({ [ARTICLE]: broken }));
    expect(await reportOf(await makeFolder({ [ARTICLE]: broken.replaceAll('\n', '\r\n') }))).toBe(report);
  });
});

describe('names of files that are no ids', () => {
  test.each(['Storm', 'storm of april', 'sturm-über-sund', 'storm#1', '%73torm', 'storm.old', '_storm'])(
    '%s.md',
    async (name) => {
      const folder = await makeFolder({ [`people/${name}.md`]: '---\nname: Max Berg\n---\n' });
      const { problems } = await read(folder);
      expect(problems.map(({ kind, file }) => [kind, file])).toEqual([['invalid-id', `people/${name}.md`]]);
    },
  );
});

describe('drafts', () => {
  const changes = { 'articles/storm.md': article('draft: true') };

  test('are read while editing and left out of a build', async () => {
    const folder = await makeFolder(changes);
    const ids = async (drafts: boolean) => (await read(folder, drafts)).entries.article.map(({ id }) => id);
    expect([await ids(true), await ids(false)]).toEqual([['harbour-reopens', 'storm'], ['harbour-reopens']]);
  });

  test('are checked with everything else while editing', async () => {
    const folder = await makeFolder({ 'articles/storm.md': article('draft: true\nauthors: [nobody]') });
    expect((await read(folder, true)).problems.map(({ kind }) => kind)).toEqual(['unknown-person']);
    expect((await read(folder, false)).problems).toEqual([]);
  });

  test('are no pages to link to in a build, though they are while editing', async () => {
    const note = { 'people/max-berg.md': '---\nname: Max Berg\n---\nSee [it](/articles/storm/).\n' };
    const folder = await makeFolder({ ...changes, ...note });
    const messages = async (drafts: boolean) => (await read(folder, drafts)).problems.map(({ message }) => message);
    expect(await messages(true)).toEqual([]);
    expect(await messages(false)).toEqual(['`/articles/storm/` leads to a draft, which a build leaves out.']);
  });
});

test('references of a file are checked where its other fields are wrong', async () => {
  const text = await textOf(ARTICLE);
  const faulty = text.replace(/^kind: .*/m, 'kind: novel').replace(/^source: .*/m, 'source: sund-couriers');
  const { problems } = await read(await makeFolder({ [ARTICLE]: faulty }));
  expect(problems.map(({ kind, line }) => [kind, faulty.split('\n')[line - 1]?.split(':')[0]])).toEqual([
    ['invalid-value', 'kind'],
    ['unknown-source', 'source'],
  ]);
  expect(problems[1]?.hint).toContain('sund-courier');
});

test('what refers to a file that cannot be read is not wrong for that', async () => {
  const folder = await makeFolder({ 'people/ada-berg.md': Uint8Array.of(0xff) });
  const { problems } = await read(folder);
  expect(problems.map(({ kind }) => kind)).toEqual(['unreadable-file']);
});

test('a value that is an alias of nothing is a problem of its file, not the end of the program', async () => {
  const folder = await makeFolder({ 'claims/storm.yaml': 'statement: *storms\n' });
  const { problems } = await read(folder);
  expect(problems.map(({ kind, file, line }) => [kind, file, line])).toEqual([
    ['invalid-yaml', 'claims/storm.yaml', 1],
  ]);
});

test('what a missing folder is called', async () => {
  const { site, problems } = await read(join(BASE, 'nowhere'));
  expect(site).toBeUndefined();
  expect(problems.map(({ kind, message }) => [kind, message])).toEqual([
    ['missing-file', 'There is no content folder here.'],
  ]);
});

describe('digests', () => {
  const NOTE = 'people/ada-berg.md';

  async function digestsIn(changes: Parameters<typeof makeFolder>[0]) {
    const { entries } = await read(await makeFolder(changes));
    return { article: entries.article[0]?.digests, person: entries.person[0]?.digests };
  }

  test('have 16 characters, and are the same in every folder that says the same', async () => {
    const [first, second] = [await digestsIn({}), await digestsIn({})];
    expect(second).toEqual(first);
    for (const digest of Object.values({ ...first.article, ...first.person }))
      expect(digest).toMatch(/^[A-Za-z0-9_-]{16}$/);
  });

  test.each([
    ['the frontmatter', ARTICLE, 'kind: report', 'kind: opinion', ['article data']],
    ['the text', ARTICLE, 'tonight', 'today', ['article text']],
    ['the role of a speaker, which stands in the text', ARTICLE, 'master', 'warden', ['article data', 'article text']],
    ['a name, which is a link in the text', NOTE, 'Ada Berg', 'Ida Berg', ['article text', 'person data']],
    ['a note', NOTE, /$/, '\nShe has a boat.\n', ['person text']],
  ])('change with %s', async (_, file, from, to, expected) => {
    const before = await digestsIn({});
    const after = await digestsIn({ [file]: (await textOf(file)).replace(from, to) });
    const changed = (['article', 'person'] as const).flatMap((kind) =>
      (['data', 'text'] as const)
        .filter((part) => before[kind]?.[part] !== after[kind]?.[part])
        .map((part) => `${kind} ${part}`),
    );
    expect(changed).toEqual(expected);
  });
});

test('the same folder read twice is the same', async () => {
  // What locates a value in its file is a function, and no two are equal.
  const plain = async () => JSON.parse(JSON.stringify(await read(BASE)));
  expect(await plain()).toEqual(await plain());
});
