import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { movedPages } from '../build/pages.ts';
import { SITE_URL } from '../build-site.ts';
import { eventually, newPage, openPage, placeOf, site, useSites } from './browser.ts';

useSites();

const [FORMER, PRESENT] = ['/articles/corvane-courted/', '/articles/velmar-courts-corvane/'];

test('a former address leads to the place that was asked for, and Back leads out of both', async () => {
  const page = await openPage(`${site.origin}/about/`);
  await page.goto(`${site.origin}${FORMER}?find=Lindholm#p2`);
  await eventually(() => placeOf(page)).toBe(`${PRESENT}#p2`);
  expect(new URL(page.url()).search).toBe('?find=Lindholm');
  await page.goBack();
  await eventually(() => placeOf(page)).toBe('/about/');
});

test.each([
  ['notebook', 'notebook/corvane-courted', 'notebook/velmar-courts-corvane'],
  ['comparison', 'compare/corvane-courted', 'compare/velmar-courts-corvane'],
  ['printed page', 'gathered/topics/velmar-corvane', 'gathered/topics/velmar-and-corvane'],
])('a %s that was kept with a former id finds what has it now', (_, former, present) => {
  const folder = inject('siteDir');
  const read = (path: string) =>
    globSync(`data/*/${path}.json`, { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(read(former)).toHaveLength(1);
  expect(read(former)).toEqual(read(present));
});

test('it leads to the page without scripts', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/people/l-haddad/`);
  await eventually(() => placeOf(page)).toBe('/people/leila-haddad/');
});

test.each([
  ['/', inject('siteDir')],
  ['/reader/', inject('basedSiteDir')],
])('what was renamed has a page at each former address, which names the present one, under %s', (base, folder) => {
  const pages = movedPages(folder);
  expect(pages.map(({ path }) => path)).toEqual([
    FORMER,
    '/embed/corvane-courted/contempt-for-fishermen/',
    '/embed/corvane-courted/smugglers-council/',
    '/organizations/foundation-for-the-study-of-harbours/velmar-corvane/',
    '/organizations/sten-lund-university/velmar-corvane/',
    '/people/greta-halvorsen/velmar-corvane/',
    '/people/l-haddad/',
    '/people/priya-raman/velmar-corvane/',
    '/topics/velmar-corvane/',
  ]);
  for (const { html } of pages) {
    const [, to = ''] = /<a href="([^"]*)"/.exec(html) ?? [];
    expect(to).toMatch(new RegExp(`^${base}(?:articles|people|topics|organizations|embed)/`));
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}${to}">`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
  }
});
