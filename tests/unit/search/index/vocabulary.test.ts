import { expect, test } from 'vitest';
import {
  addCounts,
  commonWords,
  countVocabulary,
  stopWords,
  vocabularyTables,
  vocabularyWords,
} from '../../../../src/search/index/vocabulary.ts';
import { createWordReader } from '../../../../src/search/index/word-reader.ts';

test('words are of letters alone, lower case and without the ending ’s', () => {
  expect([...vocabularyWords("Russia’s S-400s, Al-Aqsa; O’Brien DON'T 2nd état İzmir")]).toEqual([
    ...['russia', 's', 'al', 'aqsa', "o'brien", "don't", 'état', 'i̇zmir'],
  ]);
});

/** In how many of some texts each word stands. */
function countIn(texts: readonly string[]) {
  const reader = createWordReader((word) => word);
  return countVocabulary(
    texts.map((text) => reader.read(text.split(' '))),
    reader.vocabulary,
  );
}

test('a word counts once for each article, whatever marks stand around it', () => {
  expect(countIn(['sea “sea” sea-ice', 'Sea’s, ICE', ''])).toEqual([
    ['ice', 2],
    ['sea', 2],
  ]);
});

test('the counts of parts are those of the whole', () => {
  const texts = ['old harbour', 'the harbour', 'a harbour master', 'the “master”'];
  const parts = [texts.slice(0, 1), texts.slice(1, 3), texts.slice(3)];
  expect(addCounts(parts.map(countIn))).toEqual(countIn(texts));
});

test('in a large collection, words of few articles are left out', () => {
  const texts = Array.from({ length: 2001 }, (_, number) =>
    number < 3 ? 'harbour master' : number < 5 ? 'hawser' : '',
  );
  expect(vocabularyTables(countIn(texts), texts.length).get('h')).toEqual([['harbour', 3]]);
});

test('words of most articles are common, where there are enough articles to tell', () => {
  const few = Array.from({ length: 49 }, () => 'sea');
  const many = Array.from({ length: 50 }, (_, number) => (number < 26 ? 'of the sea' : 'of a ship'));
  expect(commonWords(countIn(few), few.length)).toEqual([]);
  expect(commonWords(countIn(many), many.length)).toEqual(['of', 'sea', 'the']);
});

test('English has stop words of its own, other languages those of the collection', () => {
  expect(stopWords('en-GB', ['sea'])).toEqual(expect.arrayContaining(['the', 'which', 'sea']));
  expect(stopWords('nb', ['og', 'det'])).toEqual(['det', 'og']);
  expect(stopWords('enm', [])).toEqual([]);
});
