import { expect, test } from 'vitest';
import { hostConfigCommand } from '../../../src/cli/host-config.ts';
import { cachingOf, HEADERS } from '../../../src/hosting/headers.ts';
import { formatHeadersFile } from '../../../src/hosting/host-config.ts';
import { BASE } from '../content-folder.ts';
import { call } from '../run-command.ts';

test('_headers names each header once for a path, and keeps what is named by its content', () => {
  const text = formatHeadersFile('/reader/', '00000000-11111111', ['', 'articles/', 'articles/storm/', 'about/']);
  expect(text).toContain('/reader/*\n  X-Content-Type-Options: nosniff\n');
  // Who may show a page on another site is said of every folder but that of the pages that are made for it.
  const framing = [...text.matchAll(/^(\/\S*)\n(?: {2}.*\n)*? {2}Content-Security-Policy: .*frame-ancestors (\S+)$/gm)];
  expect(framing.map(([, path, who]) => [path, who])).toEqual([
    ['/reader/', "'none'"],
    ['/reader/articles/*', "'none'"],
    ['/reader/about/*', "'none'"],
  ]);
  expect(text).toContain('/reader/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(text).toContain('/reader/data/00000000-11111111/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  // Both hosts join what several rules say: a page would have two.
  expect(text.match(/Cache-Control/g)?.length).toBe(2);
  // The longest line that Netlify and Cloudflare Pages take.
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
});

test.each([
  ['_astro/a.1b2c.js', 'public, max-age=31536000, immutable'],
  ['data/00000000-11111111/articles.json', 'public, max-age=31536000, immutable'],
  ['data/articles.csv', 'no-cache'],
  ['build.json', 'no-cache'],
  ['articles/_astro/', 'no-cache'],
])('%s is kept: %s', (path, caching) => {
  expect(cachingOf(path)).toBe(caching);
});

test.each(['nginx', 'caddy'])('npm run host-config -- %s prints what the server is told', async (name) => {
  const { code, stdout } = await call(hostConfigCommand, [name, '--folder', '/srv/my site/'], BASE, {
    BASE_PATH: 'reader',
  });
  expect(code).toBe(0);
  expect(stdout).toContain('"/srv/my site');
  expect(stdout).toContain('/reader/');
  for (const value of Object.values(HEADERS)) expect(stdout).toContain(`"${value}"`);
});

test('npm run host-config refuses a server that it does not know', async () => {
  const { code, stderr } = await call(hostConfigCommand, ['apache'], BASE);
  expect([code, stderr]).toEqual([2, expect.stringContaining('Name the server: nginx or caddy.')]);
});
