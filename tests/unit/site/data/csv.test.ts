import { expect, test } from 'vitest';
import { formatCsvLine } from '../../../../src/site/data/csv.ts';

test('a text that a spreadsheet would run has an apostrophe before it', () => {
  for (const text of ['=1+1', '+44 20', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '- I was there', '@ada'])
    expect(formatCsvLine([text]), text).toMatch(/^"?'/);
  expect(formatCsvLine(['=HYPERLINK("x")'])).toBe(`"'=HYPERLINK(""x"")"\r\n`);
});

test('numbers, dates and other texts stay as they are', () => {
  const values = [
    -33.8,
    '-33.8',
    '-0044',
    '-0044-03-15',
    '-04XX',
    '-0044~',
    'a=b',
    '– a dash',
    "'quoted'",
    true,
    undefined,
    1,
  ];
  expect(formatCsvLine(values)).toBe(`${values.map((value) => value ?? '').join(',')}\r\n`);
  expect(formatCsvLine([['=a', '-b']])).toBe('"[""=a"",""-b""]"\r\n');
});
