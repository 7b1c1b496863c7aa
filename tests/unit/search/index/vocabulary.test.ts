import { expect, test } from 'vitest';
import { createVocabulary, stopWords, vocabularyWords } from '../../../../src/search/index/vocabulary.ts';

test('words are of letters alone, lower case and without the ending ’s', () => {
  expect([...vocabularyWords("Russia’s S-400s, Al-Aqsa; O’Brien DON'T 2nd état İzmir")]).toEqual([
    ...['russia', 's', 'al', 'aqsa', "o'brien", "don't", 'état', 'i̇zmir'],
  ]);
});

test('in a large collection, words of few articles are left out', () => {
  const vocabulary = createVocabulary();
  for (let number = 0; number < 2001; number++)
    vocabulary.add(number < 3 ? 'harbour master' : number < 5 ? 'hawser' : '');
  expect(vocabulary.tables().get('h')).toEqual([['harbour', 3]]);
});

test('words of most articles are common, where there are enough articles to tell', () => {
  const few = createVocabulary();
  const many = createVocabulary();
  for (let number = 0; number < 49; number++) few.add('sea');
  for (let number = 0; number < 50; number++) many.add(number < 26 ? 'of the sea' : 'of a ship');
  expect(few.common()).toEqual([]);
  expect(many.common()).toEqual(['of', 'sea', 'the']);
});

test('English has stop words of its own, other languages those of the collection', () => {
  expect(stopWords('en-GB', ['sea'])).toEqual(expect.arrayContaining(['the', 'which', 'sea']));
  expect(stopWords('nb', ['og', 'det'])).toEqual(['det', 'og']);
  expect(stopWords('enm', [])).toEqual([]);
});
