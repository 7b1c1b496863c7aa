import { expect, test } from 'vitest';
import type { RightsText } from '../../../../src/schema/rights.ts';
import {
  formatRobots,
  formatTdmReservations,
  isUseReserved,
  usageRules,
} from '../../../../src/site/files/usage-rules.ts';

const data = (text: RightsText, licence?: string) => ({
  rights: { holder: 'The Courier', text, ...(licence && { licence }) },
});

test.each<[RightsText, string | undefined, boolean | undefined]>([
  ['link-only', undefined, true],
  ['excerpt', undefined, true],
  ['full', undefined, true],
  ['full', 'CC-BY-NC-4.0', true],
  ['full', 'by agreement with the Courier', true],
  ['full', 'CC-BY-4.0', false],
  ['full', 'CC0-1.0', false],
  ['full', 'https://creativecommons.org/licenses/by/4.0/', false],
  ['full', 'https://creativecommons.org/licenses/by-nc/4.0/', true],
  // The editors' own words are theirs to say something of.
  ['retold', undefined, undefined],
  ['retold', 'CC-BY-4.0', undefined],
])('what the rights to a text say of its use by programs: %s, %s', (text, licence, expected) => {
  expect(isUseReserved(data(text, licence))).toBe(expected);
});

const articles = [
  { path: '/articles/a/', data: data('excerpt') },
  { path: '/articles/b/', data: data('retold') },
  { path: '/articles/c/', data: data('full', 'CC-BY-4.0') },
];

test('robots.txt and tdmrep.json say it of each article', () => {
  const rules = usageRules(articles, '/articles/');
  expect(formatRobots(rules, 'https://record.example/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\nContent-Usage: /articles/a/ train-ai=n\nContent-Usage: /articles/c/ train-ai=y\n\n' +
      'Sitemap: https://record.example/sitemap.xml\n',
  );
  expect(JSON.parse(formatTdmReservations(rules))).toEqual([
    { location: '/articles/a/', 'tdm-reservation': 1 },
    { location: '/articles/c/', 'tdm-reservation': 0 },
  ]);
});

test('where there are too many, all articles are reserved', () => {
  expect(usageRules(articles, '/articles/', 1)).toEqual([{ path: '/articles/', isReserved: true }]);
});
