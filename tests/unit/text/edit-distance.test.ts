import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/text/edit-distance.ts';

/** The definition, word for word: slow, and without a limit. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    byDefinition(a.slice(0, -1), b) + 1,
    byDefinition(a, b.slice(0, -1)) + 1,
    byDefinition(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['harbour', 'harbour', 0],
    ['harbour', 'habour', 1],
    ['harbour', 'haarbour', 1],
    ['harbour', 'harboxr', 1],
    ['harbour', 'harbuor', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from "%s" to "%s" is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test('is what its definition says', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(byDefinition(a, b));
      }),
    );
  });

  test('within a limit is the same, and above it infinite', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const edits = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(edits <= limit ? edits : Number.POSITIVE_INFINITY);
      }),
    );
  });
});
