import { expect, test } from 'vitest';
import { idsOf } from '../../../src/domain/check-references.ts';
import { checkFormerIds, formerPaths, presentPath } from '../../../src/domain/former-ids.ts';
import { documentsOf } from '../make-documents.ts';

const check = (files: Record<string, string>) => {
  const documents = documentsOf(files);
  return checkFormerIds(documents, idsOf(documents)).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
};

test('ids of other kinds, and former ids of other kinds, are no hindrance', () => {
  expect(
    check({
      'people/ada-berg': 'name: A\nformerly: [sund, ada]',
      'places/sund': 'name: S\nformerly: [ada]',
    }),
  ).toEqual([]);
});

test('a former id must not be the id of something of its kind', () => {
  expect(check({ 'people/ada': 'name: A', 'people/berg': 'name: B\nformerly: [b, ada]' })).toEqual([
    'people/berg.md:3:15 The address /people/ada/ is taken: there is a person `ada`.',
  ]);
});

test('nor its own', () => {
  expect(check({ 'events/storm': 'formerly: [storm]' })).toEqual([
    'events/storm.yaml:1:12 `storm` is the id of this file, and no former one.',
  ]);
});

test('nor a former id of something else, or stand twice', () => {
  expect(check({ 'claims/a': 'formerly: [x, x]', 'claims/b': 'formerly: [x]' })).toEqual([
    'claims/a.yaml:1:15 `x` is a former id of claims/a.yaml too, and an address leads to one page.',
    'claims/b.yaml:1:12 `x` is a former id of claims/a.yaml too, and an address leads to one page.',
  ]);
});

test('nor have the address of a further page of the list', () => {
  const articles = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`articles/a${n}`, 'topics: [t]']));
  expect(check({ ...articles, 'articles/b': 'topics: [t]\nformerly: ["2", "3"]' })).toEqual([
    'articles/b.md:3:12 The address /articles/2/ is taken: it is page 2 of the list.',
  ]);
});

const FORMER_IDS: Record<string, string[]> = { 'person/ada-berg': ['ada', 'berg'], 'topic/sea': ['ocean'] };
const PRESENT_IDS: Record<string, string> = {
  'person/ada': 'ada-berg',
  'person/berg': 'ada-berg',
  'topic/ocean': 'sea',
};
const formerly = (kind: string, id: string) => FORMER_IDS[`${kind}/${id}`] ?? [];
const present = (path: string) =>
  presentPath(path, {
    has: (kind, id) => ['person/ada-berg', 'topic/sea', 'place/sea'].includes(`${kind}/${id}`),
    presentId: (kind, former) => PRESENT_IDS[`${kind}/${former}`],
  });

test.each([
  ['people/ada-berg/', ['people/ada/', 'people/berg/']],
  ['people/ada-berg/2/', ['people/ada/2/', 'people/berg/2/']],
  [
    'people/ada-berg/sea/2/',
    [
      'people/ada-berg/ocean/2/',
      'people/ada/sea/2/',
      'people/ada/ocean/2/',
      'people/berg/sea/2/',
      'people/berg/ocean/2/',
    ],
  ],
  ['topics/sea/', ['topics/ocean/']],
  ['places/sea/', []],
  ['people/', []],
  ['', []],
  ['timeline/2020/', []],
])('%s was at the paths with former ids, which lead to it', (path, former) => {
  const paths = formerPaths(path, formerly);
  expect(paths.toSorted()).toEqual(former.toSorted());
  expect(paths.map(present)).toEqual(paths.map(() => path));
  expect(present(path)).toBeUndefined();
});

test('a file beside a page is where the page is', () => {
  expect(present('people/ada/feed.atom')).toBe('people/ada-berg/feed.atom');
  expect(present('people/nobody/')).toBeUndefined();
});
