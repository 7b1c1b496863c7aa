import { describe, expect, test } from 'vitest';
import { joinUsage, type Usage } from '../../bench/build/measure-process.ts';
import { mostTimes, rowsOf } from '../../bench/build/targets.ts';
import { exponentOf, formatTable, median, readCount } from '../../bench/figures.ts';

test('the median is the value in the middle, whatever the order', () => {
  expect(median([10, 9, 2])).toBe(9);
});

test('the median of an even number of values is halfway between the two in the middle', () => {
  expect(median([4, 1, 100, 2])).toBe(3);
});

test.each([
  ['in proportion', (size: number) => 3 * size, 1],
  ['quadratic', (size: number) => size ** 2, 2],
  ['the same at every size', () => 5, 0],
])('what is %s has its exponent', (_, seconds, exponent) => {
  const sizes = [1000, 5000, 20_000];
  expect(exponentOf(sizes, sizes.map(seconds))).toBeCloseTo(exponent, 10);
});

test('one size has no exponent', () => {
  expect(exponentOf([1000], [1])).toBeUndefined();
});

test('a table has its first column to the left and the others to the right', () => {
  const rows = [
    ['', 'seconds', 'ratio'],
    ['Hugo', '3.60', '1.00'],
    ['On Record', '12.00', ''],
  ];
  expect(formatTable(rows)).toBe(
    ['           seconds  ratio', 'Hugo          3.60   1.00', 'On Record    12.00'].join('\n'),
  );
});

test.each(['0', '-1', '1.5', 'many', ''])('"%s" is no number of articles', (word) => {
  expect(() => readCount(word, 'a number of articles')).toThrow(`"${word}" is not a number of articles.`);
});

test('commands that run one after the other take their times together, and the memory of the largest', () => {
  expect(
    joinUsage([
      { wall: 1, cpu: 2, memory: 5 },
      { wall: 3, cpu: 4, memory: 3 },
    ]),
  ).toEqual({ wall: 4, cpu: 6, memory: 5 });
});

test('what is not known of one command is not known of all', () => {
  expect(
    joinUsage([
      { wall: 1, cpu: 2, memory: 5 },
      { wall: 3, cpu: undefined, memory: undefined },
    ]),
  ).toEqual({ wall: 4, cpu: undefined, memory: undefined });
});

describe('targets of a build', () => {
  const usage = (wall: number, memory = 1e9): Usage => ({ wall, cpu: wall, memory });
  const ofTenThousand = (...builds: Parameters<typeof rowsOf>[0]['builds']) =>
    rowsOf({ articles: 10_000, peers: [{ name: 'Hugo', usage: usage(20, 3e9) }], builds });

  test('are stricter for a large collection', () => {
    expect([200, 1000, 10_000, 20_000].map((articles) => mostTimes('cold', articles))).toEqual([undefined, 4, 2, 2]);
  });

  test('are met by what takes just as long as it may, whatever the others take', () => {
    const { rows, missed } = ofTenThousand({ name: 'cold', usage: usage(40) }, { name: 'person', usage: usage(99) });
    expect(missed).toBe(false);
    expect(rows.slice(1)).toEqual([
      ['Hugo with Pagefind', '20.00', '20.00', '3.00', '1.00', ''],
      ['On Record, cold', '40.00', '40.00', '1.00', '2.00', '2.00'],
      ['On Record, one person renamed', '99.00', '99.00', '1.00', '4.95', ''],
    ]);
  });

  test('are missed by one build that takes longer', () => {
    const { rows, missed } = ofTenThousand({ name: 'cold', usage: usage(40) }, { name: 'article', usage: usage(5.1) });
    expect(missed).toBe(true);
    expect(rows.at(-1)).toEqual(['On Record, one article changed', '5.10', '5.10', '1.00', '0.26', '0.25 MISSED']);
  });

  test('are missed by a build that takes more memory', () => {
    const { rows, missed } = ofTenThousand({ name: 'cold', usage: usage(10, 2.1e9) });
    expect(missed).toBe(true);
    expect(rows.at(-1)?.[3]).toBe('2.10 MISSED');
  });

  test('are not judged where there is nothing to compare with', () => {
    const { rows, missed } = rowsOf({ articles: 10_000, peers: [], builds: [{ name: 'cold', usage: usage(99) }] });
    expect(missed).toBe(false);
    expect(rows.at(-1)?.slice(4)).toEqual(['–', '2.00']);
  });
});
