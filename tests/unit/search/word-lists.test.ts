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

test('articles and places have numbers of any size, in one part and in several', () => {
  const numbers = [0, 127, 128, 65_535, 65_536, 2 ** 24, 2 ** 31, 2 ** 32 + 1];
  const postings = numbers.map((each) => [each, numbers] as const);
  const whole = wordEntry('heron', postings);
  expect([...postingsOf(whole)]).toEqual(postings);

  const parts = numbers.map((offset) => ({ entry: wordEntry('heron', [[0, numbers]]), offset }));
  expect(joinEntries('heron', parts)).toEqual(whole);
});
