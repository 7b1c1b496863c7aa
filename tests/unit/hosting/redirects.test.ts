import { expect, test } from 'vitest';
import { formatRedirectsFile, parseRedirectsFile } from '../../../src/hosting/redirects.ts';

const REDIRECTS = [
  { from: '/people/ada/sea/', to: '/people/ada-berg/sea/' },
  { from: '/people/ada/', to: '/people/ada-berg/' },
];

test('what was renamed comes before the parts of it', () => {
  expect(formatRedirectsFile(REDIRECTS)).toBe(
    '# Former addresses\n/people/ada/ /people/ada-berg/ 301\n/people/ada/sea/ /people/ada-berg/sea/ 301\n',
  );
});

test('the lines of the site’s own file come first, and are not taken for ours', () => {
  const text = formatRedirectsFile(REDIRECTS, '/feed/* /feed.rss 302\n/x /y 301\n');
  expect(text).toMatch(/^\/feed\/\* \/feed\.rss 302\n\/x \/y 301\n# Former addresses\n\/people/);
  expect(parseRedirectsFile(text)).toEqual(REDIRECTS.toReversed());
});

test('there are no more lines than hosts read', () => {
  const many = Array.from({ length: 3000 }, (_, n) => ({ from: `/people/a${n}/`, to: `/people/b${n}/` }));
  expect(formatRedirectsFile(many, '/x /y 301').trimEnd().split('\n')).toHaveLength(2000);
});

test('what is no such file has none', () => {
  expect(parseRedirectsFile('/x /y 301\n')).toEqual([]);
});
