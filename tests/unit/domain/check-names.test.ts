import { expect, test } from 'vitest';
import { checkNames } from '../../../src/domain/check-names.ts';
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

test('an alias that fits two people is told once, where the second has it, with both named', () => {
  const files = {
    'people/ada': 'name: Ada Berg\naliases: [Berg]',
    'people/max': 'name: Max Berg\naliases:\n  - M\n  - Berg',
  };
  expect(check(files)).toEqual(['people/max.md:5:5 duplicate-alias: "Berg" fits both max and ada.']);
});

test('a name that is another’s alias is told where the name stands', () => {
  const files = { 'people/ada': 'name: Ada Berg\naliases: [Berg]', 'people/berg': 'name: Berg' };
  expect(check(files)).toEqual(['people/berg.md:2:7 duplicate-alias: "Berg" fits both berg and ada.']);
});

test('of three people two are told, each with the others', () => {
  const files = { 'people/a': 'name: Kim', 'people/b': 'name: Kim', 'people/c': 'name: Kim' };
  expect(check(files)).toEqual([
    'people/b.md:2:7 duplicate-alias: "Kim" fits b, a and c.',
    'people/c.md:2:7 duplicate-alias: "Kim" fits c, a and b.',
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
