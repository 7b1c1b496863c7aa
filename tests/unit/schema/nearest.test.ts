import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../../src/schema/nearest.ts';

test.each([
  ['a letter missing', 'ada-brg', ['ada-berg', 'max-berg'], 'ada-berg'],
  ['letters swapped', 'persno', ['person', 'peso'], 'person'],
  ['another case', 'Title', ['title', 'kind'], 'title'],
  ['two fifths wrong', 'sourx', ['source', 'place'], 'source'],
  ['the word itself', 'kind', ['kin', 'kind'], 'kind'],
  ['nothing near', 'nobody', ['ada-berg', 'max-berg'], undefined],
  ['half of it wrong', 'abcd', ['abxy'], undefined],
  ['nothing to choose from', 'kind', [], undefined],
  ['a single letter, one edit away', 'a', ['b', 'cc'], 'b'],
])('%s: %s among %j', (_, word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('of two that are as near the answer does not hang on their order', () => {
  expect(nearest('barn', ['bars', 'bark'])).toBe('bark');
  expect(nearest('barn', ['bark', 'bars'])).toBe('bark');
});

test('a suggestion names the nearest, or says how to go on', () => {
  expect(suggestion('kind', 'Take it out.')).toBe('Did you mean `kind`?');
  expect(suggestion(undefined, 'Take it out.')).toBe('Take it out.');
});
