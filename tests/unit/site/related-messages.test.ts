import { expect, test } from 'vitest';
import { pages as en } from '../../../src/site/messages/en/pages.ts';

const { both } = en.related;

test('a reason names one, two, or some and how many more', () => {
  expect(both.quoted(['Ada Berg'], 0)).toBe('both quote Ada Berg');
  expect(both.quoted(['Ada Berg', 'Max Berg'], 0)).toBe('both quote Ada Berg and Max Berg');
  expect(both.quoted(['Ada Berg', 'Max Berg'], 3)).toBe('both quote Ada Berg, Max Berg and 3 more');
  expect(both.event(['Storm closes the harbour'], 1)).toBe('both report “Storm closes the harbour” and 1 more');
});

test('titles and words stand in quotation marks, a statement without its full stop', () => {
  expect(both.claim(['The harbour was warned.'], 0)).toBe('both take a position on “The harbour was warned”');
  expect(both.topic(['Sea and ice', 'Trade'], 0)).toBe('both discuss “Sea and ice” and “Trade”');
  expect(both.words(['silt', 'lock', 'DNS'])).toBe('both use the words “silt”, “lock” and “DNS”');
});
