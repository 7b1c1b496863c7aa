import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupShared } from '../../../src/domain/group-shared.ts';

const self = (text: string) => text;

test('of two lists: what both have, and what one alone has', () => {
  const { all, some, one } = groupShared(
    [
      ['a', 'b', 'c'],
      ['d', 'b'],
    ],
    self,
  );
  expect([all, some, one]).toEqual([['b'], [], [['a', 'c'], ['d']]]);
});

test('of three: what two have is neither; what most have comes first', () => {
  const lists = [
    ['a', 'b', 'x'],
    ['a', 'c'],
    ['a', 'c', 'b', 'd'],
    ['b', 'd', 'a'],
  ];
  const { all, some, one } = groupShared(lists, self);
  expect(all).toEqual(['a']);
  expect(some).toEqual([
    { item: 'b', by: [0, 2, 3] },
    { item: 'c', by: [1, 2] },
    { item: 'd', by: [2, 3] },
  ]);
  expect(one).toEqual([['x'], [], [], []]);
});

test('one list alone shares nothing, and what is in a list twice counts once', () => {
  expect(groupShared([['a', 'a', 'b']], self)).toEqual({ all: [], some: [], one: [['a', 'b']] });
  expect(groupShared([], self)).toEqual({ all: [], some: [], one: [] });
});

test('everything is in exactly one group, and the counts add up to what the lists hold', () => {
  const lists = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij')), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lists, (given) => {
      const { all, some, one } = groupShared(given, self);
      const grouped = [...all, ...some.map(({ item }) => item), ...one.flat()];
      expect(grouped.toSorted()).toEqual([...new Set(given.flat())].toSorted());
      const held = all.length * given.length + some.reduce((sum, { by }) => sum + by.length, 0) + one.flat().length;
      expect(held).toBe(given.flat().length);
      for (const { item, by } of some)
        expect(by).toEqual(given.flatMap((list, index) => (list.includes(item) ? [index] : [])));
    }),
  );
});
