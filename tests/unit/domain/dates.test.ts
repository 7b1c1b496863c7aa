import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, filedYearsOf, readDate, spanOf, withoutTime, yearsOf } from '../../../src/domain/dates.ts';
import { type EdtfText, parseEdtf } from '../../../src/schema/edtf.ts';

const date = (text: string) => text as EdtfText;

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-09', '2022-09-01', '2022-09-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2022-09-28', '2022-09-28', '2022-09-28'],
  ['2022-09-28T23:59:00-11:00', '2022-09-28', '2022-09-28'],
  ['2022-09~', '2022-09-01', '2022-09-30'],
  ['2022-21', '2022-03-01', '2022-05-31'],
  ['2022-23', '2022-09-01', '2022-11-30'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2022-XX', '2022-01-01', '2022-12-31'],
  ['2022-09-XX', '2022-09-01', '2022-09-30'],
  ['2022-XX-XX', '2022-01-01', '2022-12-31'],
  ['2022-09/2022-10-05', '2022-09-01', '2022-10-05'],
  ['../2022', undefined, '2022-12-31'],
  ['2022-05/..', '2022-05-01', undefined],
  ['/2022', undefined, '2022-12-31'],
  ['2022/', '2022-01-01', undefined],
  ['0044', '0044-01-01', '0044-12-31'],
])('%s spans %s to %s', (text, earliest, latest) => {
  expect(spanOf(date(text))).toEqual({ earliest, latest });
});

test.each([
  ['2022', [2022]],
  ['2021-11/2023-02', [2021, 2022, 2023]],
  ['2022-24', [2022, 2023]],
  ['202X', [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029]],
  ['../2022-05', [2022]],
  ['2022-05/..', [2022]],
  ['-0044', [-44]],
])('%s touches the years %j', (text, years) => {
  expect(yearsOf(date(text))).toEqual(years);
});

test.each([
  ['2022-24', [2022, 2023]],
  ['-0500/2022', [-500, 2022]],
  ['1899/1999', [1899, 1999]],
  ['19XX', Array.from({ length: 100 }, (_, index) => 1900 + index)],
])('%s is filed under the years %j', (text, years) => {
  expect(filedYearsOf(date(text))).toEqual(years);
});

test.each([
  ['2022-09-28T10:39:00', '2022-09-28'],
  ['2022-09-28T10:39:00Z', '2022-09-28'],
  ['2022-09-28T10:39:00.5+02:00', '2022-09-28'],
  ['2022-09-28T10:39:00-11:00/2022-09-29T08:00:00', '2022-09-28/2022-09-29'],
  ['2022-09-28', '2022-09-28'],
  ['2022-09~', '2022-09~'],
])('%s is %s without its time', (text, day) => {
  expect(withoutTime(date(text))).toBe(day);
});

test('a text that the schema lets through nowhere is an error of the program', () => {
  expect(() => readDate(date('2022-13'))).toThrow('"2022-13" is not an EDTF date');
});

describe('dates are ordered by the first day they can mean, then by the last', () => {
  test.each([
    ['an earlier day comes first', ['2022-09-27', '2022-09-28']],
    ['a day before the rest of its month', ['2022-09-01', '2022-09']],
    ['a month before its year', ['2022-01', '2022']],
    ['an open start before everything', ['../2022', '2021']],
    ['an open end after what ends', ['2022-09/2022-10', '2022-09/..']],
    ['the years before the common era backwards', ['-0100', '-0044', '0001', '2022']],
    ['years of more than four digits last', ['2022', 'Y17000', 'Y170000']],
  ])('%s', (_, ordered) => {
    expect(ordered.toReversed().map(date).sort(compareDates)).toEqual(ordered);
  });

  test('what is exact and what is about the same month are neither before the other', () => {
    expect(compareDates(date('2022-09'), date('2022-09~'))).toBe(0);
  });
});

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const single = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 3)}X`),
  day.map((text) => `${text.slice(0, 7)}-XX`),
  fc.tuple(day, fc.integer({ min: 21, max: 24 })).map(([text, season]) => `${text.slice(0, 4)}-${season}`),
  fc.tuple(day, fc.constantFrom('~', '?', '%')).map((parts) => parts.join('')),
);
const range = fc
  .tuple(day, day)
  .filter(([a, b]) => a !== b)
  .map((ends) => ends.sort().join('/'));
const known = fc.oneof(single, range).map(date);

test('for every date the earliest day is not after the latest', () => {
  fc.assert(
    fc.property(known, (text) => {
      const { earliest, latest } = spanOf(text);
      expect(earliest !== undefined && latest !== undefined && earliest <= latest).toBe(true);
    }),
  );
});

test('what is sorted has ascending first days, whatever the order it came in', () => {
  fc.assert(
    fc.property(fc.array(known, { maxLength: 12 }), (texts) => {
      const days = texts.sort(compareDates).map((text) => spanOf(text).earliest);
      expect(days).toEqual(days.toSorted());
    }),
  );
});

test('every day of a calendar is a date, the day after the end of its month is none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const of = (number: number) => `${year}-${String(month).padStart(2, '0')}-${number}`;
      expect([parseEdtf(of(last)) !== undefined, parseEdtf(of(last + 1))]).toEqual([true, undefined]);
    }),
  );
});
