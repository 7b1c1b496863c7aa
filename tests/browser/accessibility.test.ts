import { expect, inject, test } from 'vitest';
import { builtPages } from '../build/pages.ts';
import { violationsOn } from './axe.ts';
import { newPage, site, useSites } from './browser.ts';

const paths = builtPages(inject('siteDir')).map(({ path }) => path);

useSites();

/** How many pages are looked at at once. */
const CONCURRENCY = 2;

/** The violations on pages, and those that colours make in the dark: everything else is the same there. */
async function violationsIn(width: number, all: readonly string[]): Promise<{ light: string[]; dark: string[] }> {
  const found = { light: [] as string[], dark: [] as string[] };
  const waiting = [...all];
  const visitor = async () => {
    const page = await newPage({ viewport: { width, height: 900 } });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${site.origin}${path}`);
      found.light.push(...(await violationsOn(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.dark.push(...(await violationsOn(page, true)));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, visitor));
  return found;
}

test('no page has a violation that axe finds, in light or in dark', async () => {
  expect(paths.length).toBeGreaterThan(80);
  expect(await violationsIn(1280, paths)).toEqual({ light: [], dark: [] });
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
  expect(await violationsIn(390, some)).toEqual({ light: [], dark: [] });
}, 120_000);
