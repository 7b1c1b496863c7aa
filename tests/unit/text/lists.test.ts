import { expect, test } from 'vitest';
import { compareText, count, joinList } from '../../../src/text/lists.ts';

test('a list reads as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => joinList(items))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(joinList(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

test('what is counted is named in the singular or the plural', () => {
  expect([
    count(0, 'file'),
    count(1, 'file'),
    count(2, 'file'),
    count(1, 'fix', 'fixes'),
    count(2, 'fix', 'fixes'),
  ]).toEqual(['0 files', '1 file', '2 files', '1 fix', '2 fixes']);
});

test('texts are ordered by code units, whatever the locale', () => {
  expect(['b', 'ä', 'a', 'B', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
