import { expect, inject, test } from 'vitest';
import { builtPages, embedPages } from '../build/pages.ts';
import { violationsOn } from './axe.ts';
import { newPage, site, useSites } from './browser.ts';

const folder = inject('siteDir');
// The pages for other sites are all alike, but for the language and the direction of their words.
const embeds = ['/embed/velmar-courts-corvane/smugglers-council/', '/embed/shomer-hamigdalor/sofer/'];
const pages = [...builtPages(folder), ...embedPages(folder).filter(({ path }) => embeds.includes(path))];
const paths = pages.map(({ path }) => path);

useSites();

/** How many pages are looked at at once. */
const CONCURRENCY = 2;

/** The violations on pages, and those that colours make in the dark: everything else is the same there. */
async function violationsIn(width: number, all: readonly string[]): Promise<{ light: string[]; dark: string[] }> {
  const found = { light: [] as string[], dark: [] as string[] };
  // The first heading is that of the page which has the quotation in a frame.
  const isOurs = (violation: string) => !/^\/embed\/\S+ page-has-heading-one:/.test(violation);
  const waiting = [...all];
  const visitor = async () => {
    const page = await newPage({ viewport: { width, height: 900 } });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${site.origin}${path}`);
      found.light.push(...(await violationsOn(page)).filter(isOurs));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.dark.push(...(await violationsOn(page, true)));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, visitor));
  return found;
}

test('no page has a violation that axe finds, in light or in dark', async () => {
  expect(paths.length).toBeGreaterThan(80);
  expect(paths).toEqual(expect.arrayContaining(embeds));
  expect(await violationsIn(1280, paths)).toEqual({ light: [], dark: [] });
}, 600_000);

test('nor on a phone', async () => {
  const some = [
    '/',
    '/articles/three-analysts-on-corvane-in-velmar/',
    '/people/greta-halvorsen/',
    '/topics/velmar-and-corvane/',
    '/search/',
    '/timeline/',
    ...embeds,
  ];
  expect(await violationsIn(390, some)).toEqual({ light: [], dark: [] });
});
