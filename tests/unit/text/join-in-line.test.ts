import { expect, test } from 'vitest';
import { joinInLine, keepInPlace, setApart } from '../../../src/text/join-in-line.ts';

test.each([
  ['en', 'הצפון', 'הצפון\u200e'],
  ['en', 'البلاد (جريدة)', 'البلاد (جريدة)\u200e'],
  ['en', 'הצפון Daily', 'הצפון Daily'],
  ['en', 'The Algemeiner', 'The Algemeiner'],
  ['he', 'הצפון', 'הצפון'],
  ['he', 'The Algemeiner', 'The Algemeiner\u200f'],
])('in %s, no digits behind %s go before it', (language, name, expected) => {
  expect(keepInPlace(name, language)).toBe(expected);
});

test.each([
  ['en', ['Report', 'הצפון', '20 February 2024'], 'Report · הצפון\u200e · 20 February 2024'],
  ['en', ['הצפון', '“20 days”'], 'הצפון\u200e · “20 days”'],
  ['en', ['הצפון', 'about 2024'], 'הצפון · about 2024'],
  ['ru', ['البلاد', '2024', 'Мария'], 'البلاد\u200e · 2024 · Мария'],
  ['en', ['SNA', '2024'], 'SNA · 2024'],
  ['he', ['SNA', '\u200f20 בפברואר'], 'SNA · \u200f20 בפברואר'],
  ['he', ['SNA', '5 ידיעות'], 'SNA\u200f · 5 ידיעות'],
  ['ar', ['البلاد', '5 مقالات'], 'البلاد · 5 مقالات'],
  ['en', [], ''],
])('in %s, what is joined of %s stays in its place', (language, parts, expected) => {
  expect(joinInLine(parts, ' · ', language)).toBe(expected);
});

test.each([
  ['ltr', 'הסערה 2021', '\u2068הסערה 2021\u2069'],
  ['ltr', 'العاصفة', '\u2068العاصفة\u2069'],
  ['ltr', 'Буря 2021', 'Буря 2021'],
  ['ltr', '2021', '2021'],
  ['rtl', 'The Storm?', '\u2068The Storm?\u2069'],
  ['rtl', 'הסערה 2021', 'הסערה 2021'],
  ['rtl', '2 מרץ 2021', '2 מרץ 2021'],
] as const)('in a line that runs %s, %s is set apart where it runs the other way', (direction, part, expected) => {
  expect(setApart(part, direction)).toBe(expected);
});
