import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfDate } from '../../../src/schema/date-field.ts';
import { type EdtfPoint, edtfYear, parseEdtf } from '../../../src/schema/edtf.ts';

const point = (year: number, rest: Partial<EdtfPoint> = {}): EdtfPoint => ({
  year,
  approximate: false,
  uncertain: false,
  ...rest,
});

test.each<[string, EdtfPoint]>([
  ['2022', point(2022)],
  ['0044', point(44)],
  ['-0044', point(-44)],
  ['0000', point(0)],
  ['Y17000', point(17000)],
  ['Y-17000', point(-17000)],
  ['2022-09', point(2022, { month: 9 })],
  ['2022-09-28', point(2022, { month: 9, day: 28 })],
  ['2024-02-29', point(2024, { month: 2, day: 29 })],
  ['2000-02-29', point(2000, { month: 2, day: 29 })],
  ['2022-09-28T10:39:00', point(2022, { month: 9, day: 28, time: '10:39' })],
  ['2022-09-28T10:39:00Z', point(2022, { month: 9, day: 28, time: '10:39', zone: 'Z' })],
  ['2022-09-28T10:39:00+03:00', point(2022, { month: 9, day: 28, time: '10:39', zone: '+03:00' })],
  ['2022-09-28T23:59:59-09:30', point(2022, { month: 9, day: 28, time: '23:59', zone: '-09:30' })],
  ['2022~', point(2022, { approximate: true })],
  ['2022-09?', point(2022, { month: 9, uncertain: true })],
  ['2022-09-28%', point(2022, { month: 9, day: 28, approximate: true, uncertain: true })],
  ['2022-21', point(2022, { month: 21 })],
  ['2022-24', point(2022, { month: 24 })],
  ['202X', point(2020, { unspecified: 'decade' })],
  ['20XX', point(2000, { unspecified: 'century' })],
  ['2022-XX', point(2022, { unspecified: 'month' })],
  ['2022-09-XX', point(2022, { month: 9, unspecified: 'day' })],
  ['2022-XX-XX', point(2022, { unspecified: 'month' })],
])('%s is a date', (text, expected) => {
  expect(parseEdtf(text)).toEqual({ type: 'point', point: expected });
});

test.each([
  ['2022/2023', point(2022), point(2023)],
  ['2022-09/2022-10-05', point(2022, { month: 9 }), point(2022, { month: 10, day: 5 })],
  ['2022-09-10/2022-09-30', point(2022, { month: 9, day: 10 }), point(2022, { month: 9, day: 30 })],
  [
    '2022-09-10~/2022-09-30?',
    point(2022, { month: 9, day: 10, approximate: true }),
    point(2022, { month: 9, day: 30, uncertain: true }),
  ],
  ['2022-05-04/2022-05-04', point(2022, { month: 5, day: 4 }), point(2022, { month: 5, day: 4 })],
  ['2022/2022', point(2022), point(2022)],
  ['../2022', 'open', point(2022)],
  ['2022/..', point(2022), 'open'],
  ['/2022', 'unknown', point(2022)],
  ['2022/', point(2022), 'unknown'],
])('%s is a range', (text, start, end) => {
  expect(parseEdtf(text)).toEqual({ type: 'range', start, end });
});

test.each([
  '2022-13',
  '2022-00',
  '2022-09-31',
  '2022-09-00',
  '2022-02-30',
  '2022-02-31',
  '2023-02-29',
  '1900-02-29',
  '2023-02-29~',
  '2023-02-29T10:00:00',
  '2023-02-29/2023-02-29',
  '../2022-13',
  '2022-01-01/2023-02-29',
  '2022-09-28T25:00:00',
  '2022-09-28T10:60:00',
])('%s is in no calendar and on no clock', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test.each(['2023/2022', '2022-10/2022-09', '2022-09-30/2022-09-10', '2022-01-02/2022-01-01'])(
  '%s ends before it starts',
  (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  },
);

// ISO 8601-2, level 2: sets, lists, parts qualified on their own, quarters, other unspecified digits, significant digits.
test.each([
  '[2022,2023]',
  '{2022,2023}',
  '2022-~09',
  '2022?-09',
  '?2022',
  '2022-34',
  '156X-12-25',
  '2022-XX-09',
  'XXXX',
  '2XXX',
  '1950S2',
  'Y17E7',
])('%s is of level 2', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test.each([
  '',
  ' ',
  ' 2022',
  '2022 ',
  '2022\n',
  '22',
  '999',
  '2022-9',
  '2022-9-28',
  '20220928',
  '28.09.2022',
  '2022/09/28',
  'September 2022',
  '2022–09',
  '2022-W10',
  '2022-271',
  '2022-09-28 10:39',
  '..',
  '../..',
  '/',
  '/..',
  '../../',
  '/2022/',
  '2022/2022/2022',
  'Y999999',
])('%j is no date at all', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test('a year without quotation marks, which YAML reads as a number, is a date', () => {
  expect(edtfDate.parse(2022)).toBe('2022');
  expect(edtfDate.safeParse(20220928).success).toBe(false);
  expect(edtfDate.safeParse(2022.5).success).toBe(false);
  expect(edtfDate.safeParse(new Date(0)).success).toBe(false);
});

test.each([0, 1, -44, 2022, -9999, 9999, 10_000, -10_000, 271_820])(
  'the year %i is written so that it is read back',
  (year) => {
    expect(parseEdtf(edtfYear(year))).toMatchObject({ type: 'point', point: { year } });
  },
);

/** Whether the package `edtf` takes a text for a date of level 1, of the forms that the content model has. */
function isDateOfPackage(text: string): boolean {
  try {
    edtf(text, { level: 1, types: ['Date', 'Year', 'Season', 'Interval'] });
    return true;
  } catch {
    return false;
  }
}

test('whatever the text, it is a date exactly where the package edtf takes it for one', () => {
  const year = fc.constantFrom(
    '2022',
    '2023',
    '1900',
    '-0044',
    '0000',
    '9999',
    '0001',
    '202X',
    '20XX',
    '-202X',
    '2XXX',
    'Y17000',
    'Y-17000',
    'Y2022',
  );
  const month = fc.constantFrom('', '-01', '-02', '-09', '-12', '-13', '-00', '-21', '-24', '-25', '-XX');
  const day = fc.constantFrom('', '-01', '-28', '-29', '-30', '-31', '-00', '-32', '-XX');
  const time = fc.constantFrom(
    '',
    '',
    '',
    'T10:39:00',
    'T10:39',
    'T24:00:00',
    'T24:00:01',
    'T10:60:00',
    'T10:39:00.5',
    'T10',
  );
  const zone = fc.constantFrom(
    '',
    '',
    '',
    'Z',
    '+03:00',
    '-09:30',
    '+03',
    '-00:00',
    '+14:00',
    '+14:30',
    '-14:00',
    '+0300',
  );
  const qualifier = fc.constantFrom('', '', '', '~', '?', '%', '~?');
  const one = fc.tuple(year, month, day, time, zone, qualifier).map((parts) => parts.join(''));
  const end = fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
  const range = fc
    .tuple(end, end)
    .filter(([from, to]) => from !== to && from !== '..')
    .map((ends) => ends.join('/'));
  const isRead = (text: string) => parseEdtf(text) !== undefined;
  // The package gives every year a 29th of February.
  const texts = fc.oneof(one, range).filter((text) => !text.includes('-02-29'));
  fc.assert(
    fc.property(texts, (text) => {
      expect(isRead(text), text).toBe(isDateOfPackage(text) && text !== '/..');
    }),
    { numRuns: 3000 },
  );
});
