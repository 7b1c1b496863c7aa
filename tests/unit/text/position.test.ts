import { expect, test } from 'vitest';
import { countLineEnds, positionAt } from '../../../src/text/position.ts';

test.each([
  ['', 0, { line: 1, column: 1 }],
  ['ab\ncd', 1, { line: 1, column: 2 }],
  ['ab\ncd', 3, { line: 2, column: 1 }],
  ['ab\r\ncd', 5, { line: 2, column: 2 }],
  ['ab\n', 3, { line: 2, column: 1 }],
  ['😀x', 2, { line: 1, column: 3 }],
])('the position in %j of offset %i', (text, offset, expected) => {
  expect(positionAt(text, offset)).toEqual(expected);
});

test('a text that begins on another line of its file counts from there', () => {
  expect(positionAt('ab\ncd', 4, 10)).toEqual({ line: 11, column: 2 });
});

test('line ends are counted', () => {
  expect(['', 'a', 'a\n', '\n\nb'].map(countLineEnds)).toEqual([0, 0, 1, 2]);
});
