import { expect, test } from 'vitest';
import { keepInPlace, keepTogether } from '../../../src/site/direction.ts';

test.each([
  ['ar', '28 سبتمبر 2022', '\u200f28 سبتمبر 2022'],
  ['he', '2022', '\u200f2022'],
  ['he', 'ספטמבר 2022', 'ספטמבר 2022'],
  ['de', '28. September 2022', '28. September 2022'],
])('in %s, the day of %s stays with its month behind a Latin name', (language, date, expected) => {
  expect(keepTogether(date, language)).toBe(expected);
});

test.each([
  ['en', 'הצפון', 'הצפון\u200e'],
  ['en', 'البلاد (جريدة)', 'البلاد (جريدة)\u200e'],
  ['en', 'The Algemeiner', 'The Algemeiner'],
  ['he', 'הצפון', 'הצפון'],
])('in %s, no digits behind %s go before it', (language, name, expected) => {
  expect(keepInPlace(name, language)).toBe(expected);
});
