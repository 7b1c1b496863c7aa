import { describe, expect, test } from 'vitest';
import { proposeMarks } from '../../../../src/import/draft/propose-marks.ts';
import type { EdtfText } from '../../../../src/schema/edtf.ts';

const proposed = (text: string, date: string, language = 'en') =>
  proposeMarks(text, language, {
    topics: [],
    events: [{ id: 'fire', title: 'A fire', date: date as EdtfText, names: ['Sund', 'Ada Berg'] }],
    claims: [],
  }).length > 0;

describe('an event is proposed where a paragraph has its day and a name of it', () => {
  test.each([
    ['On Sept. 4 it burned in Sund.', '2020-09-04', 'en'],
    ['On 4 September 2020, Ada Berg saw it.', '2020-09-04', 'en'],
    ['On September 4th, Ada Berg saw it.', '2020-09-04/2020-09-06', 'en'],
    ['Until the 6th of September Sund burned.', '2020-09-04/2020-09-06', 'en'],
    ['In September 2020 Sund burned.', '2020-09', 'en'],
    ['Am 4. September brannte es in Sund.', '2020-09-04', 'de'],
    ['Le 4 septembre, Sund brûlait.', '2020-09-04', 'fr'],
    ['4 сентября Sund.', '2020-09-04', 'ru'],
    ['2020-09-04: Sund.', '2020-09-04', 'en'],
  ])('%s', (text, date, language) => {
    expect(proposed(text, date, language)).toBe(true);
  });

  test.each([
    ['another day', 'On Sept. 14 it burned in Sund.', '2020-09-04'],
    ['another year', 'On September 4, 2019, it burned in Sund.', '2020-09-04'],
    ['an hour', 'In Sund, September 4:30.', '2020-09-04'],
    ['a name of a part', 'On Sept. 4 it burned in Sundsvall.', '2020-09-04'],
    ['another paragraph', 'On Sept. 4 it burned.\n\nSund is far.', '2020-09-04'],
    ['a year alone', 'In 2020 Sund burned.', '2020'],
  ])('not with %s', (_, text, date) => {
    expect(proposed(text, date)).toBe(false);
  });
});
