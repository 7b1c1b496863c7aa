import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatEdtf } from '../../../src/domain/format-date.ts';
import type { EdtfText } from '../../../src/schema/edtf.ts';
import { pages as en } from '../../../src/site/messages/en/pages.ts';

const format = (text: string, locale = 'en') => formatEdtf(text as EdtfText, locale, en.dateWords);

test.each([
  ['2022', '2022', '2022'],
  ['2022-09', 'September 2022', '2022-09'],
  ['2022-09-28', '28 September 2022', '2022-09-28'],
  ['2022-09-28T10:39:00', '28 September 2022, 10:39', '2022-09-28T10:39:00'],
  ['2022-09-28T23:30:00Z', '28 September 2022, 23:30 UTC', '2022-09-28T23:30:00Z'],
  ['2022-09-28T00:30:00+03:00', '28 September 2022, 00:30 UTC+03:00', '2022-09-28T00:30:00+03:00'],
  ['0044', '44', '0044'],
])('%s is shown as "%s", and to machines as it is', (text, shown, machine) => {
  expect(format(text)).toEqual({ text: shown, machine });
});

test.each([
  ['2022~', 'about 2022'],
  ['2022-09~', 'about September 2022'],
  ['2022-09-28~', 'about 28 September 2022'],
  ['2022-09?', 'September 2022 (uncertain)'],
  ['2022%', 'about 2022 (uncertain)'],
  ['2022-21', 'spring 2022'],
  ['2022-24', 'winter 2022'],
  ['202X', '2020s'],
  ['20XX', '2000 to 2099'],
  ['2022-XX', '2022'],
  ['2022-09-XX', 'September 2022'],
  ['2022/2023', '2022 – 2023'],
  ['2022-05-04/2022-05-04', '4 May 2022'],
  ['2022-05-04/2022-05-05', '4–5 May 2022'],
  ['2022-05-30/2022-06-02', '30 May – 2 June 2022'],
  ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
  ['2022-05/2022-06', 'May – June 2022'],
  ['2022-09/2022-10-05', 'September 2022 to 5 October 2022'],
  ['2022-09-10~/2022-09-30', 'about 10 September 2022 to 30 September 2022'],
  ['../2022-09', 'until September 2022'],
  ['2022-09/..', 'since September 2022'],
  ['/2022-09', 'an unknown date to September 2022'],
  ['2022-09/', 'September 2022 to an unknown date'],
])('%s is shown as "%s", and machines are told nothing more exact', (text, shown) => {
  expect(format(text)).toEqual({ text: shown });
});

// HTML, "time element": a year has four digits or more, without a letter; there is no hour 24.
test.each(['Y17000', '-0043', '0000', '2022-09-28T24:00:00', '2022-09-28T10:39:00+03'])(
  '%s is no value that HTML knows',
  (text) => {
    expect(format(text).machine).toBeUndefined();
  },
);

test('a year before the common era is not shown as one of it', () => {
  expect(format('-0043').text).toBe('44 BC');
  expect(format('-0043-03-15').text).toBe('15 March 44 BC');
  expect(format('-0043/0014').text).toMatch(/^44 BC – 14 AD$/);
  expect(format('-0043-21').text).toBe('spring 44 BC');
});

test.each([
  ['en-US', 'September 28, 2022'],
  ['de', '28. September 2022'],
  ['fr', '28 septembre 2022'],
])('in %s the day is written as its readers write it', (locale, shown) => {
  expect(format('2022-09-28', locale).text).toBe(shown);
});

// The year was written in the Gregorian calendar; th and fa have another one by default.
test.each(['th', 'fa', 'ar-SA'])('in %s the year stays the one that was written', (locale) => {
  const digits = new Intl.NumberFormat(locale, { useGrouping: false });
  expect(format('2022-09', locale).text).toContain(digits.format(2022));
});

test('what is shown does not hang on the time zone of the machine', () => {
  const script = `
    import { formatEdtf } from ${JSON.stringify(new URL('../../../src/domain/format-date.ts', import.meta.url).href)};
    import { pages as en } from ${JSON.stringify(new URL('../../../src/site/messages/en/pages.ts', import.meta.url).href)};
    const texts = ['2022-01-01', '2022-09-28T00:30:00', '2022-05-04/2022-05-05', '2022-09'];
    console.log(JSON.stringify(texts.map((text) => formatEdtf(text, 'en', en.dateWords).text)));`;
  const shownIn = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ } }).toString();
  const shown = `${JSON.stringify(['1 January 2022', '28 September 2022, 00:30', '4–5 May 2022', 'September 2022'])}\n`;
  expect(shownIn('Pacific/Kiritimati')).toBe(shown);
  expect(shownIn('Pacific/Pago_Pago')).toBe(shown);
});
