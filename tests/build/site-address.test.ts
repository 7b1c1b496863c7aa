import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from '../build-site.ts';
import { builtPages, embedPages, filesIn } from './pages.ts';

const canonicalOf = (html: string) =>
  Array.from(html.matchAll(/<link rel="canonical" href="([^"]*)"/g), ([, href]) => href);
const addressOf = (html: string) =>
  Array.from(html.matchAll(/<meta property="og:url" content="([^"]*)"/g), ([, href]) => href);

describe.each([
  { base: '/', folder: inject('siteDir') },
  { base: '/reader/', folder: inject('basedSiteDir') },
])('the pages of a site for a known host, under $base', ({ base, folder }) => {
  test('each name their own address, in full, and nothing else', () => {
    const wrong = builtPages(folder).filter(({ path, html }) => {
      const expected = path === '/404.html' ? [] : [`${SITE_URL}${base}${path.slice(1)}`];
      return String(canonicalOf(html)) !== String(expected) || String(addressOf(html)) !== String(expected);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('but those for other sites, which name the place of their words', () => {
    const embeds = embedPages(folder);
    expect(embeds.length).toBeGreaterThan(20);
    for (const { path, html } of embeds) {
      const [, , article, quotation] = path.split('/');
      expect(canonicalOf(html)).toEqual([`${SITE_URL}${base}articles/${article}/#${quotation}`]);
      expect(addressOf(html)).toEqual([]);
    }
  });
});

describe('a site for a host that is not known', () => {
  const folder = inject('ownSiteDir');
  const pages = [...builtPages(folder), ...embedPages(folder)];

  test('names no address in full', () => {
    const naming = pages.filter(
      ({ html }) => [...canonicalOf(html), ...addressOf(html)].length > 0 || html.includes('localhost'),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  test('has no file that would need one', () => {
    expect(filesIn(folder).filter((name) => /opensearch/.test(name))).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('<link rel="search"'))).toEqual([]);
  });
});

test('GitHub Pages is told to publish every folder', () => {
  for (const folder of [inject('siteDir'), inject('ownSiteDir')])
    expect(existsSync(join(folder, '.nojekyll'))).toBe(true);
});
