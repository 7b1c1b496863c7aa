import { expect, test } from 'vitest';
import { checkLookalikes, checkNames, checkSortNames } from '../../../src/domain/check-names.ts';
import { buildNameIndex } from '../../../src/domain/name-index.ts';
import { documentsOf } from '../make-documents.ts';

function check(files: Record<string, string>): string[] {
  const documents = documentsOf(files);
  const named = (['person', 'organization', 'place'] as const).flatMap((kind) =>
    documents[kind].map(({ id, data }) => ({ kind, id: id as string, names: [data.name, ...data.aliases] })),
  );
  return checkNames(documents, buildNameIndex(named)).map(
    ({ kind, file, line, column, message }) => `${file}:${line}:${column} ${kind}: ${message}`,
  );
}

test('an alias that fits two people is reported once, where the second has it, with both named', () => {
  const files = {
    'people/ada': 'name: Ada Berg\naliases: [Berg]',
    'people/max': 'name: Max Berg\naliases:\n  - M\n  - Berg',
  };
  expect(check(files)).toEqual(['people/max.md:5:5 duplicate-alias: `Berg` is a name of both `max` and `ada`.']);
});

test('a name that is another’s alias is reported where the name stands', () => {
  const files = { 'people/ada': 'name: Ada Berg\naliases: [Berg]', 'people/berg': 'name: Berg' };
  expect(check(files)).toEqual(['people/berg.md:2:7 duplicate-alias: `Berg` is a name of both `berg` and `ada`.']);
});

test('of three people two are reported, each with the others', () => {
  const files = { 'people/a': 'name: Kim', 'people/b': 'name: Kim', 'people/c': 'name: Kim' };
  expect(check(files)).toEqual([
    'people/b.md:2:7 duplicate-alias: `Kim` is a name of `b`, `a` and `c`.',
    'people/c.md:2:7 duplicate-alias: `Kim` is a name of `c`, `a` and `b`.',
  ]);
});

test.each([
  ['apostrophes of another form', "name: O'Neill", 'name: O’Neill', 'people/b.md:2:7'],
  ['a name that begins with an apostrophe', 'name: "’t Hooft"', 'name: "’t Hooft"', 'people/b.md:2:7'],
  ['a no-break space', 'name: Ada Berg', 'name: X\naliases: ["Ada\\_Berg"]', 'people/b.md:3:11'],
])('%s makes no other name', (_, first, second, place) => {
  const [problem, ...more] = check({ 'people/a': first, 'people/b': second });
  expect([problem?.split(' ')[0], more]).toEqual([place, []]);
});

test.each([
  ['a person and an organization', { 'people/a': 'name: Orion', 'organizations/b': 'name: Orion' }],
  ['a place and a person', { 'people/a': 'name: Paris', 'places/b': 'name: Paris' }],
  ['two organizations', { 'organizations/a': 'name: Union', 'organizations/b': 'name: Union' }],
  ['a person with the same alias twice', { 'people/a': 'name: Ada\naliases: [Ada, Ada]' }],
  ['people whose names only begin alike', { 'people/a': 'name: Ada', 'people/b': 'name: Ada Berg' }],
])('%s may share a name: nobody is guessed, and nothing is wrong', (_, files) => {
  expect(check(files)).toEqual([]);
});

test.each([
  ['composition', 'Müller', 'Mu\u0308ller'],
  ['a character without width', 'Sund Bank', 'Sund\u200b Bank'],
  ['a soft hyphen', 'Sund Bank', 'Sund Ba\u00adnk'],
  ['a hyphen that does not break', 'Sund-Bank', 'Sund\u2011Bank'],
  ['a space that does not break', 'Sund Bank', 'Sund\u00a0Bank'],
  ['two spaces', 'Sund Bank', 'Sund  Bank'],
  ['the form of the apostrophe', 'Sailors’ Union', "Sailors' Union"],
])('two files with names that differ only in %s are told', (_, one, other) => {
  const documents = documentsOf({
    'organizations/a': `name: "${one}"`,
    'organizations/b': `name: B\naliases: ["${other}"]`,
    'topics/t': `name: "${other}"`,
  });
  expect(checkLookalikes(documents).map(({ kind, file, line, column }) => [kind, file, line, column])).toEqual([
    ['lookalike-name', 'organizations/b.md', 3, 11],
  ]);
  const people = documentsOf({ 'people/a': `name: "${one}"`, 'people/b': `name: "${other}"` });
  const index = buildNameIndex(people.person.map(({ id, data }) => ({ kind: 'person', id, names: [data.name] })));
  expect(checkNames(people, index).map(({ kind }) => kind)).toEqual(['duplicate-alias']);
});

test('names that are the same in every character are no lookalikes: places may share one', () => {
  expect(checkLookalikes(documentsOf({ 'places/a': 'name: Sund', 'places/b': 'name: Sund' }))).toEqual([]);
});

test('people whose names can be filed in two ways are told, where their files do not say which', () => {
  const documents = documentsOf({
    'people/a': 'name: Ursula von der Leyen',
    'people/b': 'name: Ursula von der Leyen\nsortName: Leyen, Ursula von der',
    'people/c': 'name: Ada Berg',
    'people/d': 'name: Nagy Ferenc',
  });
  const filesWith = (language: string) => checkSortNames(documents, language).map(({ file }) => file);
  expect(filesWith('en')).toEqual(['people/a.md']);
  expect(filesWith('hu')).toEqual(['people/a.md', 'people/c.md', 'people/d.md']);
  expect(checkSortNames(documents, 'en')[0]).toMatchObject({ kind: 'missing-sort-name', line: 2, column: 7 });
});
