import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from '../../../src/domain/paginate.ts';

test('an empty list has one empty page', () => {
  expect(paginate([])).toEqual([{ items: [], number: 1, of: 1, total: 0 }]);
});

test.each([
  [50, [50]],
  [51, [50, 1]],
  [100, [50, 50]],
  [101, [50, 50, 1]],
])('a list of %i entries goes on pages of %j', (count, sizes) => {
  expect(paginate(Array.from({ length: count })).map((page) => page.items.length)).toEqual(sizes);
});

test('the pages together are the list, each is full but the last, and each knows its place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, size) => {
      const pages = paginate(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
      expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1));
      expect(pages.every((page) => page.of === pages.length && page.total === items.length)).toBe(true);
    }),
  );
});
