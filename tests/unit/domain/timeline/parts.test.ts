import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../../src/domain/drawing/text-width.ts';
import { findStretches } from '../../../../src/domain/timeline/axis.ts';
import { clusterAdjacent } from '../../../../src/domain/timeline/cluster-adjacent.ts';
import { dayNumber, dayOf, daysFrom, instantOf } from '../../../../src/domain/timeline/days.ts';
import { beginningOf, groupByTime } from '../../../../src/domain/timeline/group-by-time.ts';
import { isotonicSpread } from '../../../../src/domain/timeline/isotonic-spread.ts';
import { ticksOf } from '../../../../src/domain/timeline/ticks.ts';
import type { EdtfText } from '../../../../src/schema/edtf.ts';

const date = (text: string) => text as EdtfText;

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11_017],
  ['0044-01-01', -703_457],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(dayOf(instantOf(number))).toBe(number);
});

describe('a date belongs to the year in which it begins', () => {
  test.each([
    ['2021-11/2023-02', '2021', '2021-11'],
    ['202X', '2020', '2020-01'],
    ['../2022-05', '2022', '2022-05'],
    ['2023-24', '2023', '2023-12'],
    ['-0044', '-0044', '-0044-01'],
    ['Y12000', 'Y12000', 'Y12000'],
    ['../Y-12000', 'Y-12000', 'Y-12000'],
  ])('%s', (text, year, month) => {
    expect([beginningOf(date(text), 'year'), beginningOf(date(text), 'month')]).toEqual([year, month]);
  });
});

test('years ascend, those before the common era too', () => {
  const years = groupByTime(['2022', '-0044', '-0100', '0900', '2022-05'].map(date), 'year', (text) => text);
  expect(years.map(({ key, items }) => [key, items.length])).toEqual([
    ['-0100', 1],
    ['-0044', 1],
    ['0900', 1],
    ['2022', 2],
  ]);
});

test('stretches are whole months, cut at a gap much wider than the usual step', () => {
  const days = ['2010-05-03', '2022-02-10', '2022-03-01', '2022-04-30'].map((day) => daysFrom(day));
  expect(findStretches(days)).toEqual([daysFrom('2010-05'), daysFrom('2022-02', '2022-04')]);
});

describe('ticks', () => {
  const piece = (first: string, last: string) => ({ ...daysFrom(first, last), from: 0, to: 100 });
  const atMost = (count: number) => (ticks: readonly unknown[]) => ticks.length <= count;

  test.each([
    ['2021-11', '2022-02', 12, ['Nov 2021', 'Dec', '2022', 'Feb']],
    ['2021-11', '2022-12', 5, ['Jan 2022', 'Apr', 'Jul', 'Oct']],
    ['2015', '2024', 5, ['2016', '2018', '2020', '2022', '2024']],
    ['2017-03', '2017-03', 1, ['Mar 2017']],
    ['-0010', '0010', 1, ['1 BC']],
  ])('from %s to %s, at most %i', (first, last, most, names) => {
    expect(ticksOf(piece(first, last), 'en', atMost(most)).map(({ text }) => text)).toEqual(names);
  });
});

test('near neighbours become groups first', () => {
  const items = [0, 10, 11, 40, 42].map((from) => ({ from, to: from + 1 }));
  expect(clusterAdjacent(items, 3).map((group) => group.map(({ from }) => from))).toEqual([[0], [10, 11], [40, 42]]);
});

test('a text is as wide as its letters and grows with its size', () => {
  expect(textWidth('ill', 10)).toBeLessThan(textWidth('MMM', 10));
  expect(textWidth('water', 20)).toBeCloseTo(2 * textWidth('water', 10));
});

test('words in Arabic and Hebrew letters are not taken for wider than they are', () => {
  expect(wrapText('الانتخابات الاستعمارية', 110, 14)).toEqual(['الانتخابات', 'الاستعمارية']);
  // Measured in the faces of `npm run fonts` and in DejaVu Sans, whose letters are wide, in parts of the type’s size.
  for (const [word, widest] of [
    ['العاصفة', 3.29],
    ['شخصيات', 3.9],
    ['السياسيين', 4.32],
    ['מפליגים', 4.2],
  ] as const) {
    expect(textWidth(word, 1)).toBeGreaterThan(widest);
    expect(textWidth(word, 1)).toBeLessThan(widest * 1.6);
  }
});

test('lines are no wider than asked, hold every letter, and are even', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, 14);
      expect(lines.every((line) => textWidth(line, 14) <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const isBroken = text.split(' ').some((word) => textWidth(word, 14) > width);
      if (!isBroken) expect(lines.join(' ')).toBe(text);
    }),
  );
  expect(wrapText('one two three four five six', 130, 14)).toEqual(['one two three', 'four five six']);
});

test('what is spread keeps its order, does not overlap, and stays where it is if it can', () => {
  const things = fc.array(fc.record({ at: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 1, max: 60 }) }));
  fc.assert(
    fc.property(things, (list) => {
      const starts = isotonicSpread(list, 0);
      starts.forEach((start, index) => {
        const before = index === 0 ? 0 : (starts[index - 1] ?? 0) + (list[index - 1]?.length ?? 0);
        expect(start).toBeGreaterThanOrEqual(before - 1e-6);
      });
    }),
  );
  expect(
    isotonicSpread(
      [
        { at: 5, length: 10 },
        { at: 40, length: 10 },
      ],
      0,
    ),
  ).toEqual([5, 40]);
  expect(
    isotonicSpread(
      [
        { at: 20, length: 10 },
        { at: 20, length: 10 },
      ],
      0,
    ),
  ).toEqual([15, 25]);
});
