import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSkeleton } from '../../../src/cli/new/build-skeleton.ts';
import { findSimilarNames } from '../../../src/cli/new/find-similar.ts';
import { newCommand } from '../../../src/cli/new.ts';
import { root } from '../../../src/cli/project.mjs';
import { describeFields } from '../../../src/schema/describe-fields.ts';
import { SCHEMAS } from '../../../src/schema/entities.ts';
import { FOLDERS, FORMATS, KINDS } from '../../../src/schema/kinds.ts';
import { parseDocument } from '../../../src/schema/parse-document.ts';
import { makeFolder, read } from '../content-folder.ts';
import { call } from '../run-command.ts';

const NAME = 'A Storm: “rain” & wind #1';

describe.each(KINDS)('a new %s', (kind) => {
  const file = `${FOLDERS[kind]}/storm.${FORMATS[kind] === 'markdown' ? 'md' : 'yaml'}`;
  const { text, missing } = buildSkeleton(kind, NAME);

  test('lacks what it is said to lack, and nothing else', () => {
    const { problems } = parseDocument(kind, file, text);
    expect(problems.map(({ line }) => line)).toEqual(missing.map(({ line }) => line));
    const said = problems.map(({ message }) => /`([^`]+)`/.exec(message)?.[1]);
    expect(said).toEqual(missing.map(({ field }) => field));
  });

  test('has every field of its kind, in order, with a sentence on each', () => {
    const lines = text.split('\n').filter((line) => /^(?:# )?\w+:/.test(line));
    const fields = describeFields(SCHEMAS[kind]);
    expect(lines.map((line) => /\w+/.exec(line)?.[0])).toEqual(fields.map(({ name }) => name));
    for (const [index, line] of lines.entries()) expect(line.endsWith(` # ${fields[index]?.description}`)).toBe(true);
  });

  test('is valid YAML with any of its optional fields taken in', () => {
    const all = text.replace(/^(?: {2})?# (?=\w+:| +(?:- )?\w+:)/gm, (sign) => sign.replace('# ', ''));
    const { problems } = parseDocument(kind, file, all);
    expect(problems.filter((problem) => problem.kind === 'invalid-yaml' || problem.kind === 'unknown-field')).toEqual(
      [],
    );
  });

  test('names no date', () => {
    const values = text.split('\n').map((line) => line.split('#')[0]);
    expect(values.filter((value) => /\d{4}/.test(value ?? ''))).toEqual([]);
  });
});

test('of a new article nothing is published before an editor decides so', () => {
  expect(buildSkeleton('article', 'Storm').text).toMatch(/^ {2}text: link-only /m);
});

describe('the command', () => {
  test('writes the file, prints its path and what to fill in, and the check tells the same', async () => {
    const folder = await makeFolder({});
    const { code, stdout } = await call(newCommand, ['place', 'Sund Lighthouse'], folder);
    expect([code, stdout.split('\n')[0]]).toEqual([0, `${folder}/places/sund-lighthouse.yaml`]);
    expect(stdout).toMatch(/latitude .*\n.*longitude /);
    const { problems } = await read(folder);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'places/sund-lighthouse.yaml: `latitude` is empty.',
      'places/sund-lighthouse.yaml: `longitude` is empty.',
    ]);
  });

  test.each(['person', 'topic', 'organization', 'claim'])('a %s is valid with its name alone', async (kind) => {
    const folder = await makeFolder({});
    expect(await call(newCommand, [kind, 'Wind from the north'], folder)).toMatchObject({ code: 0, stderr: '' });
    expect((await read(folder)).problems).toEqual([]);
  });

  test.each([
    ['Bo Sund', 'en', /^sortName: Sund, Bo #/m, ''],
    ['Ursula von der Berg', 'en', /^# sortName: Berg, Ursula von der #/m, 'Check `sortName`'],
    ['Nagy Ferenc', 'hu', /^# sortName: Nagy Ferenc #/m, 'Check `sortName`'],
  ])('proposes how %s is listed where the site is in %s', async (name, language, line, said) => {
    const folder = await makeFolder({ 'site.yaml': `title: T\ntagline: T\nlanguage: ${language}\n` });
    const { stdout } = await call(newCommand, ['person', name], folder);
    const [written = ''] = readdirSync(join(folder, 'people')).filter((file) => stdout.includes(file));
    expect(readFileSync(join(folder, 'people', written), 'utf8')).toMatch(line);
    expect(stdout).toContain(said);
  });

  test('names the JSON Schema in YAML, by the way from the file', async () => {
    const folder = await makeFolder({ places: null, organizations: null });
    await call(newCommand, ['place', 'Sund'], folder);
    const way = relative(join(folder, 'places'), join(root, 'schemas/place.json')).replaceAll('\\', '/');
    const written = readFileSync(join(folder, 'places/sund.yaml'), 'utf8');
    expect(written.split('\n')[0]).toBe(`# yaml-language-server: $schema=${way}`);
  });

  test('takes an id, as a reference has it, and leaves the name to the editor', async () => {
    const folder = await makeFolder({});
    const { code, stdout } = await call(newCommand, ['person', 'max-berg'], folder);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/people\/max-berg\.md\n(?:.*\n)*.*line +\d+ +name /)]);
    expect((await read(folder)).problems).toMatchObject([{ file: 'people/max-berg.md', message: '`name` is empty.' }]);
  });

  test('never writes over a file', async () => {
    const folder = await makeFolder({});
    const before = readFileSync(join(folder, 'people/ada-berg.md'), 'utf8');
    const { code, stderr } = await call(newCommand, ['person', 'Ada Berg', '--anyway'], folder);
    expect([code, stderr]).toEqual([
      1,
      `${folder}/people/ada-berg.md already exists. Nothing was written. For a different one, choose another id with --id.\n`,
    ]);
    expect(readFileSync(join(folder, 'people/ada-berg.md'), 'utf8')).toBe(before);
  });

  test('takes a file with the other ending for the same id', async () => {
    const folder = await makeFolder({ 'places/quay.yml': 'name: Quay\nlatitude: 1\nlongitude: 1\n' });
    expect(await call(newCommand, ['place', 'Quay'], folder)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('quay.yml'),
    });
  });

  test('writes nothing where somebody has the name or the alias already, unless it is said to be another', async () => {
    const folder = await makeFolder({ 'people/kim.md': '---\nname: Kim Sund\naliases: [Captain Kim]\n---\n' });
    const { code, stderr } = await call(newCommand, ['person', 'captain  KIM'], folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${folder}/people/kim.md`)]);
    expect(await call(newCommand, ['person', 'Captain Kim', '--anyway'], folder)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'people'))).toContain('captain-kim.md');
  });

  test('tells who is called much alike, and writes the file', async () => {
    const folder = await makeFolder({});
    const { code, stdout } = await call(newCommand, ['person', 'A. Berg'], folder);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining(`There is already Ada Berg: ${folder}/people/ada-berg.md`),
    ]);
  });

  test.each([
    [[], 'Say what to create'],
    [['persn', 'X'], '"persn" is not a kind of content. Did you mean `person`?'],
    [['person'], 'Give the person a name'],
    [['person', '☺'], 'Give one with --id.'],
    [['person', '…'], 'No id can be made from "…"'],
    [['person', 'X', '--id', 'A B'], '"A B" is not an id.'],
    [['person', 'X', '--anyhow'], 'Did you mean --anyway?'],
  ])('%j is told to be wrong, with exit code 2', async (args, message) => {
    const { code, stderr, stdout } = await call(newCommand, args, await makeFolder({}));
    expect([code, stderr, stdout]).toEqual([2, expect.stringContaining(message), '']);
  });

  test('a name in another script has an id spelled letter by letter, and is told how to get another', async () => {
    const folder = await makeFolder({});
    const { code, stdout } = await call(newCommand, ['person', 'Иван Лесной'], folder);
    expect([code, stdout]).toEqual([0, expect.stringContaining('npm run rename -- person ivan-lesnoy new-id')]);
    expect((await read(folder)).entries.person.map(({ id, data }) => [id, data.name])).toContainEqual([
      'ivan-lesnoy',
      'Иван Лесной',
    ]);
  });

  test('a name that gives the id of somebody else is not taken for theirs', async () => {
    const folder = await makeFolder({ 'people/tl-krn.md': '---\nname: טל קרן\n---\n' });
    const { code, stderr } = await call(newCommand, ['person', 'תל קרן'], folder);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`${folder}/people/tl-krn.md already exists: "טל קרן". Nothing was written.`),
    ]);
  });

  test('an id that somebody had before is not given to another', async () => {
    const folder = await makeFolder({ 'people/kim.md': '---\nname: Kim Sund\nformerly: [ivan-lesnoy]\n---\n' });
    expect(await call(newCommand, ['person', 'Иван Лесной'], folder)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${folder}/people/kim.md had the id "ivan-lesnoy" before`),
    });
  });

  test('a name in another script has the id that it is given', async () => {
    const folder = await makeFolder({});
    expect(await call(newCommand, ['person', 'Иван', '--id=ivan'], folder)).toMatchObject({ code: 0 });
    expect((await read(folder)).entries.person.map(({ id, data }) => [id, data.name])).toContainEqual(['ivan', 'Иван']);
  });

  test('a content folder that is not there is reported', async () => {
    const folder = join(await makeFolder({}), 'nowhere');
    expect(await call(newCommand, ['person', 'X'], folder)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(folder),
    });
  });
});

describe('who is called alike', () => {
  const known = [{ file: 'x.md', names: ['Ada Maria Berg', 'Captain Berg'], formerly: [] }];
  const like = (name: string) => {
    const { same, near } = findSimilarNames(name, known);
    return same.length > 0 ? 'same' : near.length > 0 ? 'near' : 'other';
  };

  test.each([
    ['ada maria BERG', 'same'],
    ['Captain Bérg', 'same'],
    ['Berg, Ada Maria', 'near'],
    ['Ada Berg', 'near'],
    ['A. M. Berg', 'near'],
    ['Ada Maria Burg', 'near'],
    ['Max Berg', 'other'],
    ['Berg', 'other'],
    ['Иван', 'other'],
  ])('%s', (name, expected) => {
    expect(like(name)).toBe(expected);
  });

  test('names that differ in a number are other names', () => {
    expect(
      findSimilarNames('Harbour Festival 2022', [{ file: 'x', names: ['Harbour Festival 2021'], formerly: [] }]).near,
    ).toEqual([]);
  });
});

describe('a new collection', () => {
  test('holds one article that says it is made up, and nothing is wrong with it', async () => {
    const folder = join(await makeFolder({}), 'mine');
    const { code, stdout, stderr } = await call(newCommand, ['collection', folder], 'nowhere');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('made up');
    const { problems, warnings, entries } = await read(folder);
    expect([problems, warnings]).toEqual([[], []]);
    expect(entries.article.map(({ data }) => [data.rights.text, /made-up/.test(data.summary)])).toEqual([
      ['full', true],
    ]);
  });

  test('is not made where anything is', async () => {
    const folder = await makeFolder({});
    for (const path of [folder, join(folder, 'site.yaml')]) {
      const { code, stderr } = await call(newCommand, ['collection', path], 'nowhere');
      expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was written.')]);
    }
  });

  test.each([
    [['collection'], 'Name one folder'],
    [['collection', 'a', 'b'], 'Name one folder'],
    [['collection', 'a', '--id', 'b'], '--id cannot be combined with collection.'],
    [['colection', 'a'], 'Did you mean `collection`?'],
  ])('%j is told to be wrong', async (args, message) => {
    expect(await call(newCommand, args, 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

describe('a name that is a path', () => {
  test.each(['../evil', '/etc/evil', '~/evil', '..', String.raw`C:\evil`, 'people/evil.md', 'evil.yaml'])(
    '%s is refused, and nothing is written',
    async (name) => {
      const folder = await makeFolder({});
      const { code, stderr } = await call(newCommand, ['person', name], folder);
      expect([code, stderr]).toEqual([2, expect.stringContaining('is a path. Give the name of the person')]);
      expect(readdirSync(join(folder, 'people'))).not.toContain('evil.md');
    },
  );

  test.each(['AC/DC', '9/11 Commission', 'Example.com'])('%s is a name', async (name) => {
    expect(await call(newCommand, ['organization', name], await makeFolder({}))).toMatchObject({ code: 0, stderr: '' });
  });
});
