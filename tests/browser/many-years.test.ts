import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { type Served, serve } from '../../src/cli/server/serve-folder.ts';
import { type BuiltPage, builtPages } from '../build/pages.ts';
import { buildSite } from '../build-site.ts';
import { violationsOn } from './axe.ts';
import { eventually, newPage, openPage, PHONE, placeOf, useSites } from './browser.ts';

/** What no page may weigh, in bytes of HTML. */
const MAX_PAGE_BYTES = 300_000;

/** Years before and after our era in which the article of a year is published; one speaker is quoted in all. */
const YEARS = ['-0479', '0079', '0793', '1066', '1453', '1666', '1815', '1912', '1955', '1983', '2024'];

/** People of whom nothing is said, so that their list takes two pages. */
const KEEPERS = 50;

const content = mkdtempSync(join(tmpdir(), 'on-record-years-'));
let site: Served;
/** The largest page of each template. */
let templates: BuiltPage[] = [];
let all: BuiltPage[] = [];

useSites();

beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/collection'), content, { recursive: true });
  for (const year of YEARS) writeYear(year);
  for (let number = 1; number <= KEEPERS; number++) writeKeeper(number);
  const directory = await buildSite({ name: 'many-years', content });
  site = await serve({ directory, port: 0 });
  all = builtPages(directory);
  templates = largestOfTemplates(all);
});

afterAll(async () => {
  await site?.close();
  rmSync(content, { recursive: true, force: true });
});

/** An article that quotes the keeper of a light and reports an event, both of one year. */
function writeYear(year: string): void {
  const id = `year-${year.replace(/^-/, 'before-')}`;
  const write = (path: string, text: string) => writeFileSync(join(content, path), text);
  write(
    `events/${id}.yaml`,
    `title: A wreck below the light\ndate: "${year}"\ndescription: A vessel strikes the rock.\nplaces: [skerry-light]\npeople: [anton-brook]\ntopics: [lighthouses]\n`,
  );
  write(
    `articles/${id}.md`,
    `---
title: A Wreck Below the Light
source: the-keepers-journal
published: "${year}"
kind: report
summary: A vessel strikes the rock below the light.
quoted:
  - {person: anton-brook, as: keeper}
  - {organization: lights-board, as: owner of the light}
topics: [lighthouses]
rights: {holder: The Keepers’ Journal, text: retold}
---

:event[A vessel struck the rock]{id=${id}}. :quote[The lamp was lit]{by=anton-brook id=lit topics=lighthouses},
Anton Brook said; :quote[it was]{by=lights-board id=it-was topics=lighthouses}, the Lights Board wrote.
${year === LONG ? longText() : ''}`,
  );
}

/** The year whose article is long enough for a table of contents. */
const LONG = '2024';

function longText(): string {
  const paragraph = 'The keeper climbs the stair with oil and wick and writes down the hour. '.repeat(20);
  return ['The watch', 'The lamp', 'The boats']
    .map((title) => `\n## ${title}\n\n${paragraph}\n\n${paragraph}\n`)
    .join('');
}

function writeKeeper(number: number): void {
  const [id, name] = [`keeper-${number}`, `Ada ${'BCDFGKLMNP'.charAt(number % 10)}erg-${number}`];
  writeFileSync(join(content, `people/${id}.md`), `---\nname: ${name}\naliases: [Watch ${number}]\n---\n`);
}

function largestOfTemplates(pages: readonly BuiltPage[]): BuiltPage[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    // A part of an entity is a template of its own: a person on a topic.
    const template = page.path.replace(/^(\/\w+\/)[^/]+\/[a-z].*/, '$1*/*').replace(/^(\/\w+\/)[^*].*/, '$1*');
    const known = largest.get(template);
    if (!known || known.html.length < page.html.length) largest.set(template, page);
  }
  return [...largest.values()];
}

test('a long text has a table of contents, and a way back to the top once there is one', async () => {
  const page = await openPage(`${site.origin}/articles/year-${LONG}/`, { viewport: PHONE });
  const contents = page.getByRole('navigation', { name: 'Contents' });
  expect(await contents.getByRole('link').allInnerTexts()).toEqual(['The watch', 'The lamp', 'The boats']);
  const toTop = page.getByRole('link', { name: 'Back to top' });
  expect(await toTop.isVisible()).toBe(false);
  await contents.getByRole('link', { name: 'The boats' }).click();
  await eventually(() =>
    page.locator('#s-the-boats').evaluate((heading) => heading.getBoundingClientRect().top < innerHeight),
  ).toBe(true);
  await eventually(() => toTop.isVisible()).toBe(true);
  await toTop.click();
  await eventually(() =>
    page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top ?? -1),
  ).toBeGreaterThanOrEqual(0);
  await page.goto(`${site.origin}/articles/year-1066/`);
  expect(await contents.count()).toBe(0);
});

/** By how many pixels a page is wider than its window, and what is positioned outside of the box that should scroll it. */
function overflowOf(page: Page): Promise<{ over: number; escaped: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const escaped: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      // What is not drawn is positioned nowhere.
      if (getComputedStyle(element).position !== 'absolute' || element.getClientRects().length === 0) continue;
      for (let box = element.parentElement; box && box !== element.offsetParent; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if (overflowX === 'auto' || overflowX === 'scroll')
          escaped.push(`${element.tagName}.${element.className} out of ${box.tagName}.${box.className}`);
      }
    }
    return { over: Math.max(0, scrollWidth - clientWidth), escaped: [...new Set(escaped)] };
  });
}

test('no page is large, however long the time that the collection spans', () => {
  expect(all.length).toBeGreaterThan(130);
  const large = all.filter(({ html }) => Buffer.byteLength(html) > MAX_PAGE_BYTES);
  expect(large.map(({ path, html }) => `${path} ${Math.round(Buffer.byteLength(html) / 1000)} kB`)).toEqual([]);
});

describe.each([320, 390, 820, 1280])('at %i px', (width) => {
  test('no template scrolls sideways, and what scrolls holds what is positioned in it', async () => {
    const page = await newPage({ viewport: { width, height: 900 } });
    const faults: string[] = [];
    for (const { path } of templates) {
      await page.goto(site.origin + path);
      const { over, escaped } = await overflowOf(page);
      if (over > 0) faults.push(`${path} is ${over} px too wide`);
      faults.push(...escaped.map((each) => `${path}: ${each}`));
    }
    expect(templates.length).toBeGreaterThan(18);
    expect(faults).toEqual([]);
  });
});

test.each([
  ['light', 820],
  ['dark', 390],
] as const)('no template has a violation that axe finds, in %s at %i px', async (colorScheme, width) => {
  const page = await newPage({ colorScheme, viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const { path } of templates) {
    await page.goto(site.origin + path);
    found.push(...(await violationsOn(page, colorScheme === 'dark')));
  }
  expect(found).toEqual([]);
});

describe('a list of several pages', () => {
  test('leads to a letter on its page, and has its names without a script', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/people/`);
    expect(await page.locator('.lead').textContent()).toBe('66 people');
    await page.getByRole('navigation', { name: 'A to Z' }).getByRole('link', { name: 'W', exact: true }).click();
    await eventually(() => placeOf(page)).toBe('/people/2/#letter-w');
    expect(await page.locator('#letter-w a').allTextContents()).toEqual(['Tomas Wieland']);
    expect(await page.locator('.filter').isVisible()).toBe(false);
  });

  test('is filtered by part of a name or of another name, on whatever page it is, and is whole again without', async () => {
    const page = await newPage();
    await page.goto(`${site.origin}/people/`);
    const shown = () => page.locator('main .rows:visible a').allTextContents();
    const field = page.getByLabel('Filter people by name');
    await field.fill('wiel tom');
    await eventually(shown).toEqual(['Tomas Wieland']);
    await eventually(() => page.getByRole('status').textContent()).toBe('Matching: 1.');
    await field.fill('watch 7');
    await eventually(shown).toEqual(['Ada Merg-7']);
    await field.fill('nobody');
    await eventually(() => page.getByRole('status').textContent()).toContain('No name matches.');
    await field.fill('');
    await eventually(async () => (await shown()).length).toBe(50);
  });
});
