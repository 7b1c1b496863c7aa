import { expect, test } from 'vitest';
import { readNames, sortNames } from '../../../../src/search/index/read-names.ts';

const told = (key: string, value: string) => `<meta name="record:${key}" content${value && `="${value}"`}>`;

test('a page tells its name, its aliases and what it is', () => {
  const html =
    told('name', 'R&#38;D &quot;Institute&#34;') +
    told('aliases', 'R&amp;D|The Institute') +
    told('under', 'Organization');
  expect(readNames('organizations/r-d/index.html', html)).toEqual([
    '/organizations/r-d/',
    'Organization',
    'R&D "Institute"',
    'R&D',
    'The Institute',
  ]);
  expect(readNames('places/x/index.html', told('name', 'X') + told('aliases', ''))).toEqual(['/places/x/', '', 'X']);
});

test('an article has no name of its own', () => {
  expect(readNames('articles/a/index.html', told('under', 'Report · JNS'))).toBeUndefined();
});

test('people come before places, and short names before long ones', () => {
  const rows = sortNames([
    ['/events/e/', '', 'E'],
    ['/places/p/', '', 'P'],
    ['/people/long/', '', 'Longer'],
    ['/people/short/', '', 'Short'],
  ]);
  expect(rows.map(([path]) => path)).toEqual(['/people/short/', '/people/long/', '/places/p/', '/events/e/']);
});
