import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../build/pages.ts';
import { violationsOn } from './axe.ts';
import { newPage, site, useSites } from './browser.ts';

const paths = builtPages(inject('siteDir')).map(({ path }) => path);

useSites();

/** The violations on pages, in the dark those that colours make: everything else is the same there. */
async function violationsIn(colorScheme: 'light' | 'dark', width: number, pages: readonly string[]): Promise<string[]> {
  const page = await newPage({ colorScheme, viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`${site.origin}${path}`);
    found.push(...(await violationsOn(page, colorScheme === 'dark')));
  }
  return found;
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('no page has a violation that axe finds', async () => {
    expect(paths.length).toBeGreaterThan(80);
    expect(await violationsIn(colorScheme, 1280, paths)).toEqual([]);
  }, 300_000);

  test('nor on a phone', async () => {
    const some = [
      '/',
      '/articles/three-analysts-on-corvane-in-velmar/',
      '/people/greta-halvorsen/',
      '/topics/velmar-and-corvane/',
      '/search/',
      '/timeline/',
    ];
    expect(await violationsIn(colorScheme, 390, some)).toEqual([]);
  }, 120_000);
});
