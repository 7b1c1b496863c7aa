import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/site/direction.ts';

test.each([
  ['ar', '28 سبتمبر 2022', '\u200f28 سبتمبر 2022'],
  ['he', '2022', '\u200f2022'],
  ['he', 'ספטמבר 2022', 'ספטמבר 2022'],
  ['de', '28. September 2022', '28. September 2022'],
])('in %s, the day of %s stays with its month behind a Latin name', (language, date, expected) => {
  expect(keepTogether(date, language)).toBe(expected);
});
