import { expect, test } from 'vitest';
import { entryBytes, joinEntries, postingsOf, splitChunk, wordEntry } from '../../../src/search/word-lists.ts';

test.each([
  ['of many letters', 'a'.repeat(300_000)],
  ['with letters of two code units', '𠮷野家'],
  ['that begins with a byte order mark', '\uFEFFa'],
  ['without letters', ''],
])('a word %s is read as it was written', (_, word) => {
  const [entry] = splitChunk(entryBytes(wordEntry(word, [[3, [1]]])));
  expect(entry).toEqual(wordEntry(word, [[3, [1]]]));
});

test('of an article that has a word in its title it is told how long the title is', () => {
  const postings = [
    [0, [0, 200]],
    [1, [5, 9]],
    [2, [6]],
    [3, Array.from({ length: 100 }, (_, place) => place)],
  ] as const;
  const lengths = [300, 6, 6, 1];
  const entry = wordEntry('heron', postings, (article) => lengths[article] ?? 0);
  const told: [number, number][] = [];
  expect([...postingsOf(entry, (...each) => told.push(each))]).toEqual(postings);
  expect(told).toEqual([
    [0, 300],
    [1, 6],
    [3, 1],
  ]);
  const joined: [number, number][] = [];
  postingsOf(
    joinEntries('heron', [
      { entry, offset: 10 },
      { entry, offset: 20 },
    ]),
    (...each) => joined.push(each),
  );
  expect(joined.map(([article]) => article)).toEqual([10, 11, 13, 20, 21, 23]);
});

test('articles and places have numbers of any size, in one part and in several', () => {
  const numbers = [0, 127, 128, 65_535, 65_536, 2 ** 24, 2 ** 31, 2 ** 32 + 1];
  const postings = numbers.map((each) => [each, numbers] as const);
  const whole = wordEntry('heron', postings);
  expect([...postingsOf(whole)]).toEqual(postings);

  const parts = numbers.map((offset) => ({ entry: wordEntry('heron', [[0, numbers]]), offset }));
  expect(joinEntries('heron', parts)).toEqual(whole);
});
