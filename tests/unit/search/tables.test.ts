import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/tables.ts';

test('a list of words has of each only what the one before does not begin with', () => {
  expect(packWords(['harbour', 'harbours', 'hare', 'ice'])).toEqual([
    [0, 7, 3, 0],
    ['harbour', 's', 'e', 'ice'],
  ]);
});

test('a list gives the words that it was made of', () => {
  const letters = fc.constantFrom('a', 'b', 'é', '北', '😀', '\ud83d');
  fc.assert(
    fc.property(fc.array(fc.array(letters).map((each) => each.join(''))), (words) => {
      expect(unpackWords(packWords(words))).toEqual(words);
    }),
  );
});
