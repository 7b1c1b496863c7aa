import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renameCommand } from '../../../src/cli/rename.ts';
import { KINDS, type Kind } from '../../../src/schema/kinds.ts';
import { COLLECTION, makeFolder, read } from '../content-folder.ts';
import { call } from '../run-command.ts';

const textsOf = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files
        .sort()
        .map(async (file): Promise<[string, string]> => [file.slice(folder.length + 1), await readFile(file, 'utf8')]),
    ),
  );
};

const rename = (folder: string, ...words: string[]) => call(renameCommand, words, folder);

const STORM = `\uFEFF---\r
title:   The Storm   # as printed\r
source: "sund-courier"\r
published: 2021-04-12\r
kind: report\r
summary: ada-berg spoke.\r
quoted: [{person: 'ada-berg', as: master}, {organization: port-office, as: ada-berg's office}]\r
authors: [ ada-berg ]\r
topics:\r
  - harbour\r
rights: {holder: Courier, text: retold}\r
---\r
\r
:quote[We wait, ada-berg]{by=ada-berg id=ada-berg} and :quote[so]{ id="so"  by='port-office' via="ada-berg" topics="harbour"}.\r
\r
:::quote{by=ada-berg id=again}\r
Again.\r
:::\r
\r
See [/people/ada-berg/](/people/ada-berg/#about "ada-berg"), <a href="../../people/ada-berg/2/">her</a>, [ada-berg][1], [not](/people/ada-berg-2/x.pdf)\r
and \`by=ada-berg\`. :claim[It pays]{id=dredging-helps stance=asserts by=ada-berg}\r
\r
[1]: /people/ada-berg/?find=ada-berg\r
`;

test('every reference follows, and not one other character changes', async () => {
  const note = '---\nname: Bo Lind\n---\n\nWith [Berg](../ada-berg/) in `ada-berg`.\n';
  const folder = await makeFolder({
    'articles/storm.md': STORM.replace(', [not](/people/ada-berg-2/x.pdf)', ''),
    'people/bo-lind.md': note,
    'claims/dredging-helps.yaml': 'statement: It pays.\ntopics: [harbour]',
  });
  const before = await textsOf(folder);
  const { code, stdout, stderr } = await rename(folder, 'person', 'ada-berg', 'ada-holm');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(
    'people/ada-berg.md → people/ada-holm.md, with 12 references in 3 files.\n/people/ada-berg/ leads to /people/ada-holm/ from the next build on.\n',
  );
  const expected = new Map(before);
  expected.set(
    'articles/storm.md',
    (before.get('articles/storm.md') ?? '')
      .replace("person: 'ada-berg'", "person: 'ada-holm'")
      .replace('[ ada-berg ]', '[ ada-holm ]')
      .replaceAll('{by=ada-berg', '{by=ada-holm')
      .replace('via="ada-berg"', 'via="ada-holm"')
      .replace('](/people/ada-berg/#', '](/people/ada-holm/#')
      .replace('/people/ada-berg/2/', '/people/ada-holm/2/')
      .replace('asserts by=ada-berg', 'asserts by=ada-holm')
      .replace('[1]: /people/ada-berg/', '[1]: /people/ada-holm/'),
  );
  expected.set('people/bo-lind.md', note.replace('../ada-berg/', '../ada-holm/'));
  for (const file of ['articles/harbour-reopens.md'])
    expected.set(
      file,
      (before.get(file) ?? '').replace('person: ada-berg', 'person: ada-holm').replace('by=ada-berg', 'by=ada-holm'),
    );
  expected.set(
    'people/ada-holm.md',
    (before.get('people/ada-berg.md') ?? '').replace(/\n---\n$/, '\nformerly:\n  - ada-berg\n---\n'),
  );
  expected.delete('people/ada-berg.md');
  expect(await textsOf(folder)).toEqual(new Map([...expected].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  expect((await read(folder)).problems).toEqual([]);
});

/** The first of a kind that has most to do with others is as good as any: all of them are in the collection. */
test.each(KINDS)('a %s is renamed in a whole collection', { timeout: 30_000 }, async (kind: Kind) => {
  const folder = await makeFolder({}, COLLECTION);
  const { entries } = await read(folder);
  const id: string = entries[kind].toSorted((a, b) => b.data.formerly.length - a.data.formerly.length)[0]?.id ?? '';
  expect((await rename(folder, kind, id, 'quite-new')).code).toBe(0);
  const renamed = await read(folder);
  expect(renamed.problems).toEqual([]);
  expect(renamed.entries[kind].find((entry) => entry.id === 'quite-new')?.data.formerly.at(-1)).toBe(id);
});

test('what is renamed back has its old id, and the new one as a former one', async () => {
  const folder = await makeFolder({});
  await rename(folder, 'topic', 'harbour', 'quay');
  expect((await rename(folder, 'topic', 'quay', 'harbour')).code).toBe(0);
  const { entries, problems } = await read(folder);
  expect([problems, entries.topic.map(({ id, data }) => [id, data.formerly])]).toEqual([[], [['harbour', ['quay']]]]);
});

test('--dry-run shows what would be changed, and writes nothing', async () => {
  const folder = await makeFolder({});
  const before = await textsOf(folder);
  const { stdout } = await rename(folder, 'person', 'ada-berg', 'ada-holm', '--dry-run');
  expect(stdout).toContain('articles/harbour-reopens.md:8:13\n  - - person: ada-berg\n  + - person: ada-holm\n');
  expect(stdout).toContain(
    'people/ada-berg.md → people/ada-holm.md, with 2 references in 1 file; nothing was written.',
  );
  expect(await textsOf(folder)).toEqual(before);
});

describe('is refused, and changes nothing', () => {
  test.each<[string, Record<string, string>, string[], string]>([
    [
      'an id that nothing has',
      {},
      ['person', 'ada-brg', 'x'],
      'There is no person `ada-brg` in people/. Did you mean `ada-berg`?',
    ],
    [
      'an id that is taken',
      { 'people/bo.md': '---\nname: Bo\n---\n' },
      ['person', 'ada-berg', 'bo'],
      'There is a person `bo` already in people/. Choose another id. Where both are the same, make one of them: delete people/ada-berg.md, ' +
        'add `formerly: [ada-berg]` to the other file, and write `bo` where "npm run check" names `ada-berg`.',
    ],
    [
      'an id that somebody else had',
      { 'people/bo.md': '---\nname: Bo\nformerly: [b]\n---\n' },
      ['person', 'ada-berg', 'b'],
      'people/bo.md:3:12 taken-former-id',
    ],
    [
      'the id of an organization for a person, since a quotation names its speaker by the id alone',
      {},
      ['person', 'ada-berg', 'port-office'],
      'There is an organization `port-office`',
    ],
    [
      'a collection with faults',
      { 'people/bo.md': '---\nnam: Bo\n---\n' },
      ['person', 'ada-berg', 'ada'],
      'The collection has faults, so nothing was renamed.',
    ],
    [
      'a reference that is written in another way than it reads',
      { 'events/x.yaml': 'title: X\ndate: 2021\npeople: ["\\x61da-berg"]\n' },
      ['person', 'ada-berg', 'ada-holm'],
      'events/x.yaml:3:10 unknown-person: The person `ada-berg` was renamed to `ada-holm`.',
    ],
    ['what is no id', {}, ['person', 'ada-berg', 'Ada Berg'], '"Ada Berg" is no id.'],
    ['what is no kind', {}, ['persn', 'a', 'b'], 'There is no kind "persn". Did you mean `person`?'],
  ])('%s', async (_, files, words, message) => {
    const folder = await makeFolder(files);
    const before = await textsOf(folder);
    const { code, stderr } = await rename(folder, ...words);
    expect(code).not.toBe(0);
    expect(stderr).toContain(message);
    expect(await textsOf(folder)).toEqual(before);
  });
});

test('files keep their rights', async () => {
  const folder = await makeFolder({});
  const modeOf = async (file: string) => (await stat(join(folder, file))).mode;
  const before = await modeOf('articles/harbour-reopens.md');
  await rename(folder, 'person', 'ada-berg', 'ada-holm');
  expect(await modeOf('articles/harbour-reopens.md')).toBe(before);
});

test('links in pages of the publisher’s own and at the foot follow, and what the site looks like is no hindrance', async () => {
  const site = 'title: Notes\ntagline: On ports.\nlanguage: en\nlogo: look/logo.svg\n';
  const folder = await makeFolder({
    'site.yaml': `${site}footer: [{ name: Berg, link: "/people/ada-berg/#about" }]\n`,
    'look/logo.svg': '<svg viewBox="0 0 2 1"/>',
    'pages/imprint.md': '---\ntitle: Imprint\n---\n\nAsk [her](/people/ada-berg/) or [her](../people/ada-berg/).\n',
  });
  const { code, stderr } = await rename(folder, 'person', 'ada-berg', 'ada-holm');
  expect([code, stderr]).toEqual([0, '']);
  const after = await textsOf(folder);
  expect(after.get('site.yaml')).toContain('link: "/people/ada-holm/#about"');
  expect(after.get('pages/imprint.md')).toContain('[her](/people/ada-holm/) or [her](../people/ada-holm/).');
});
