import { expect, test } from 'vitest';
import { findRows, placesOf } from '../../../../src/search/engine/word-rows.ts';

const list = (...articles: [number, number[]][]) => new Map<number, readonly number[]>(articles);
const harbour = list([0, [1, 7]], [1, [3]]);
const master = list([0, [2, 9]], [1, [5]]);

test('words stand in a row where each follows the one before it', () => {
  expect([...findRows([harbour, master])]).toEqual([{ article: 0, start: 1, end: 2 }]);
  expect([...findRows([master, harbour])]).toEqual([]);
  expect([...findRows([])]).toEqual([]);
});

test('the parts of a joined word stand at one place, and a word does not follow itself there', () => {
  const [s, number, missile] = [list([4, [6, 8]]), list([4, [6]]), list([4, [7]])];
  expect([...findRows([s, number, missile])]).toEqual([{ article: 4, start: 6, end: 7 }]);
  expect([...findRows([s, s])]).toEqual([]);
});

test('the places of a row are its first, or all of its words', () => {
  const rows = [
    { article: 2, start: 5, end: 7 },
    { article: 2, start: 1, end: 2 },
  ];
  expect([...placesOf(rows, 'first')]).toEqual([[2, [1, 5]]]);
  expect([...placesOf(rows, 'all')]).toEqual([[2, [1, 2, 5, 6, 7]]]);
});
