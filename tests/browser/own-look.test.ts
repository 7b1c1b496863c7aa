import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { type Served, serve } from '../../src/cli/server/serve-folder.ts';
import { FIRST_ROUND_TRIP } from '../budgets.ts';
import { buildSite, SITE_URL } from '../build-site.ts';
import { violationsOn } from './axe.ts';
import { newPage, PHONE, useSites } from './browser.ts';

useSites();

let look: Served;
let built: string;
const content = mkdtempSync(join(tmpdir(), 'on-record-look-'));

// The collection that has every field, with a typeface of its own and a logo for dark pages.
beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/every-field'), content, { recursive: true });
  copyFileSync(join(root, 'src/styles/fonts/newsreader-italic.woff2'), join(content, 'look/face.woff2'));
  const site = readFileSync(join(content, 'site.yaml'), 'utf8')
    .replace('typeface: serif', 'typeface: look/face.woff2')
    .replace('logo: look/harbour.svg', 'logo: { light: look/harbour.svg, dark: look/quay.svg }');
  writeFileSync(join(content, 'site.yaml'), site);
  built = await buildSite({ name: 'own-look', basePath: '/reader/', siteUrl: SITE_URL, content });
  look = await serve({ directory: built, port: 0, basePath: '/reader/' });
});

afterAll(async () => {
  await look?.close();
  rmSync(content, { recursive: true });
  rmSync(built, { recursive: true });
});

test('a page shows the theme, loads it from this host alone, and can be read on light and dark pages', async () => {
  const page = await newPage();
  const requested = new Set<string>();
  const failed: string[] = [];
  page.on('request', (request) => requested.add(new URL(request.url()).origin));
  page.on('response', (response) => response.ok() || failed.push(response.url()));
  await page.goto(`${look.url}articles/storm/`, { waitUntil: 'networkidle' });
  const shown = await page.evaluate(() => ({
    accent: getComputedStyle(document.querySelector('.kicker b') as Element).color,
    logo: [...document.querySelectorAll<HTMLImageElement>('.mark img')].map(
      (image) => image.checkVisibility() && image.naturalWidth > 0,
    ),
    name: document.querySelector('.mark img')?.getAttribute('alt'),
    border: getComputedStyle(document.querySelector('.bar') as Element).borderBottomStyle,
    navigation: document.querySelector('.bar nav li:last-child')?.textContent?.trim(),
    footer: [...document.querySelectorAll('.foot li a')].slice(-2).map((link) => link.getAttribute('href')),
    face: [...document.fonts].some(({ family, status }) => family === 'Own' && status === 'loaded'),
  }));
  expect(shown).toEqual({
    accent: 'rgb(11, 92, 138)',
    logo: [true, false],
    name: 'The Harbour Record',
    border: 'double',
    navigation: 'House rules',
    footer: ['/reader/house-rules/', '/reader/img/tide.svg'],
    face: true,
  });
  expect([...requested]).toEqual([look.origin]);
  expect(failed).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.locator('.mark img').evaluateAll((all) => all.map((each) => each.checkVisibility()))).toEqual([
    false,
    true,
  ]);
  expect(await violationsOn(page, true)).toEqual([]);
});

test('an own page fits a phone, has its pictures and lists, and is in the sitemap', async () => {
  const page = await newPage({ viewport: PHONE });
  await page.goto(`${look.url}house-rules/`, { waitUntil: 'networkidle' });
  expect(await page.title()).toBe('The rules of the Harbour Record · The Harbour Record');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const image = page.locator('main img');
  expect(await image.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(
    await page
      .locator('main li')
      .first()
      .evaluate((item) => getComputedStyle(item).listStyleType),
  ).toBe('disc');
  expect(await violationsOn(page)).toEqual([]);
  expect(readFileSync(join(built, 'sitemap.xml'), 'utf8')).toContain(`${SITE_URL}/reader/house-rules/`);
  await page.goto(`${look.url}about/`);
  expect(await page.locator('h1').textContent()).toBe('The Harbour Record and its keepers');
  expect(await page.locator('.foot a[href="/reader/about/"]').textContent()).toBe('Our keepers');
});

test('with a theme an article fits into one round trip all the same', () => {
  const html = readFileSync(join(built, 'articles/storm/index.html'), 'utf8');
  expect(html).toContain('@layer theme{');
  expect(html).not.toContain('rel="stylesheet"');
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
});
