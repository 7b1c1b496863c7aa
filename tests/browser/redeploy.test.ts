import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, test as base, beforeAll, describe, type ExpectStatic } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { TIMEOUT_MS, WIDE } from './browser.ts';
import { buildTwo, type Published, publish } from './two-builds.ts';

/*
 * Pages that are open while another build takes the place of theirs: what they show afterwards is of that build alone, or
 * they say that they must be reloaded. `npm run bench -- sturdy` has the long form.
 */

const UPDATED = 'The site has been updated since you opened this page.';

const folder = mkdtempSync(join(tmpdir(), 'on-record-redeploy-'));
let browser: Browser;

beforeAll(async () => {
  await buildTwo(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each test has a site, on which the first build is published, and a browser's storage of its own: they run side by side. */
const test = base.extend<{
  site: Published;
  open: (path: string) => Promise<Page>;
  /** The same with the service worker of the site. */
  openWithWorker: (path: string, quota?: number) => Promise<Page>;
  eventually: <T>(read: () => T | Promise<T>) => ReturnType<ExpectStatic['poll']>;
}>({
  site: async ({ task }, use) => {
    const site = await publish(folder, `published-${task.id}`);
    await use(site);
    await site.close();
  },
  open: async ({ site }, use) => {
    const context = await browser.newContext({ viewport: WIDE, serviceWorkers: 'block' });
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(site.origin + path);
      return page;
    });
    await context.close();
  },
  openWithWorker: async ({ site }, use) => {
    const context = await browser.newContext({ viewport: WIDE });
    await use(async (path, quota) => {
      const page = await context.newPage();
      if (quota !== undefined) {
        const session = await context.newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: quota });
      }
      await page.goto(site.origin + path);
      return page;
    });
    await context.close();
  },
  eventually: async ({ task }, use) => use((read) => task.context.expect.poll(read, { timeout: 2 * TIMEOUT_MS })),
});

const field = (page: Page) => page.locator('.search [name=q]');
const titles = (page: Page) => page.locator('[data-articles] h3').allInnerTexts();
const notes = (page: Page) => page.locator('[data-notes]').innerText();

describe.concurrent('a search page that is open', () => {
  test('finds what the new build has, with its words, and says that the site was updated', async ({
    site,
    open,
    expect,
    eventually,
  }) => {
    const page = await open('/search/?q=kestrel');
    await eventually(() => titles(page)).toEqual(['Ferry timetable']);
    site.deploy('b');
    await field(page).fill('zebras');
    await eventually(() => notes(page)).toContain(UPDATED);
    await eventually(() => titles(page)).toEqual(['A crossing is painted']);
    expect(await page.locator('[data-articles] mark').allInnerTexts()).toEqual(['Zebras']);
    await eventually(() => page.locator('[role=status]').first().textContent()).toContain(UPDATED);
    await field(page).fill('heron');
    await eventually(() => titles(page)).toEqual(['A lighthouse is built']);
    await field(page).fill('pelican');
    await eventually(() => page.locator('[data-count]').innerText()).toBe('No articles found');
    expect(await titles(page)).toEqual([]);
  });

  test('asks again for words whose results it has, and keeps them in the field and the address', async ({
    site,
    open,
    expect,
    eventually,
  }) => {
    const page = await open('/search/?q=ferry');
    await eventually(() => titles(page)).toContain('The old pier');
    site.deploy('b');
    await field(page).press('Enter');
    await eventually(() => notes(page)).toContain(UPDATED);
    const found = await titles(page);
    expect(found).toContain('A lighthouse is built');
    expect(found).not.toContain('The old pier');
    expect(await field(page).inputValue()).toBe('ferry');
    expect(new URL(page.url()).search).toBe('?q=ferry');
    await page.locator('[data-articles] a', { hasText: 'otter' }).click();
    await page.waitForURL('**/articles/ferry-timetable/?find=ferry*');
    await page.getByRole('button', { name: 'Hide highlights' }).waitFor();
  });

  test('takes more results from one build', async ({ site, open, expect, eventually }) => {
    const page = await open('/search/?q=gulls');
    await eventually(async () => (await titles(page)).length).toBe(10);
    site.deploy('b');
    await page.getByRole('button', { name: 'More results' }).click();
    await eventually(() => notes(page)).toContain(UPDATED);
    await eventually(async () => new Set(await titles(page)).size).toBe(12);
    const hrefs = await page
      .locator('[data-articles] h3 a')
      .evaluateAll((all) => all.map((each) => [each.textContent, each.getAttribute('href')]));
    for (const [title, href] of hrefs) expect(href).toBe(`/articles/${title?.toLowerCase().replace(' ', '-')}/`);
  });

  test('filters by the values of the new build', async ({ site, open, eventually }) => {
    const page = await open('/search/?q=ferry');
    await eventually(() => titles(page)).toContain('The old pier');
    site.deploy('b');
    await field(page).fill('year:1990');
    await eventually(() => titles(page)).toEqual(['A lighthouse is built']);
    const years = () => page.locator('[data-facet=year] li').allTextContents();
    await eventually(async () => (await years()).join(' ')).toContain('1990');
  });

  test('offers to reload where another program made the new build, and keeps the query', async ({
    site,
    open,
    expect,
    eventually,
  }) => {
    const page = await open('/search/?q=kestrel');
    await eventually(() => titles(page)).toEqual(['Ferry timetable']);
    site.deployOtherProgram();
    await field(page).fill('zebras');
    await page.locator('[data-trouble]', { hasText: 'Reload the page to search' }).waitFor();
    expect(await titles(page)).toEqual([]);
    const reload = await page.getByRole('button', { name: 'Reload' }).elementHandle();
    site.deploy('b');
    // The page may have found this build by itself already, and hidden the button.
    await reload?.evaluate((button) => (button as HTMLElement).click());
    await eventually(() => titles(page)).toEqual(['A crossing is painted']);
    expect(await field(page).inputValue()).toBe('zebras');
  });

  test('likewise where its worker is gone before the first question', async ({ site, open, expect }) => {
    const page = await open('/search/');
    await page.getByRole('combobox').waitFor();
    site.deployOtherProgram();
    await field(page).fill('zebras');
    await page.locator('[data-trouble]', { hasText: 'Reload the page to search' }).waitFor();
    expect(await titles(page)).toEqual([]);
  });
});

describe.concurrent('an article that is open', () => {
  const line = (page: Page) => page.locator('.quick-line').innerText();
  const choices = (page: Page) => page.locator('.quick-article .quick-name').allInnerTexts();

  test('has a quick search of the new build, and says so', async ({ site, open, expect, eventually }) => {
    const page = await open('/articles/zebra-crossing/');
    await page.keyboard.press('/');
    await page.locator('dialog').waitFor();
    await page.keyboard.type('kestrel');
    await eventually(() => choices(page)).toEqual(['Ferry timetable']);
    site.deploy('b');
    await page.locator('.quick input').fill('heron');
    await eventually(() => choices(page)).toEqual(['A lighthouse is built']);
    expect(await line(page)).toContain(UPDATED);
  });

  test('leads to the search page with the words where another program made the new build', async ({
    site,
    open,
    eventually,
  }) => {
    const page = await open('/articles/zebra-crossing/');
    await page.keyboard.press('/');
    await page.locator('dialog').waitFor();
    site.deployOtherProgram();
    await page.keyboard.type('heron');
    await page.locator('dialog[data-view="failed"]').waitFor();
    await page.getByRole('button', { name: 'Search the new version' }).click();
    await eventually(() => page.url()).toBe(`${site.origin}/search/?q=heron`);
  });

  test('says so where the quick search is gone, and offers to reload', async ({ site, open, eventually }) => {
    const page = await open('/articles/zebra-crossing/');
    site.deployOtherProgram();
    await page.keyboard.press('/');
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    site.deploy('b');
    await page.getByRole('button', { name: 'Reload' }).click();
    await eventually(() => page.getByRole('alert').count()).toBe(0);
  });

  test('saves the words that it shows where its article is the same in the new build', async ({
    site,
    open,
    eventually,
  }) => {
    const page = await open('/articles/zebra-crossing/');
    site.deploy('b');
    await page.locator('.text .save').first().click({ force: true });
    const stored = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    await eventually(stored).toContain('Zebras gave it the name');
  });

  test('saves nothing where its paragraphs have other numbers in the new build', async ({ site, open, expect }) => {
    const page = await open('/articles/harbour-reopens/');
    site.deploy('b');
    await page.locator('.text .save').first().click({ force: true });
    await page.getByRole('alert').filter({ hasText: 'nothing was saved' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('.save[aria-pressed=true]').count()).toBe(0);
  });

  test('saves its own words or none, never those of the new build', async ({ site, open, expect, eventually }) => {
    const page = await open('/articles/ferry-timetable/');
    const stored = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    const save = () => page.locator('.text .save').first().click({ force: true });
    site.deploy('b');
    await save();
    await page.getByRole('alert').filter({ hasText: 'nothing was saved' }).waitFor();
    expect(await stored()).not.toMatch(/kestrel|otter/);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText('An otter watches').waitFor();
    await save();
    await eventually(stored).toContain('otter');
  });
});

describe.concurrent('the comparison', () => {
  test('of a page that a cache has kept takes both articles from the new build', async ({
    site,
    open,
    expect,
    eventually,
  }) => {
    const page = await open('/');
    const old = readFileSync(join(folder, 'a/compare/index.html'), 'utf8');
    await page.route('**/compare/?*', (route) => route.fulfill({ contentType: 'text/html', body: old }));
    // The build is replaced when the page has asked which one is published.
    await page.route('**/data/**', (route) => {
      site.deploy('b');
      return route.continue();
    });
    const status = () => page.locator('[data-status]').innerText();
    await page.goto(`${site.origin}/compare/?a=lighthouse-built&b=harbour-reopens`);
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(await status()).toMatch(/^The site has been updated/);
    await page.unroute('**/data/**');
    expect(await page.locator('[data-heads] h2').allInnerTexts()).toEqual([
      'A lighthouse is built',
      'The Harbour Reopens',
    ]);
    await page.goto(`${site.origin}/compare/?a=old-pier&b=harbour-reopens`);
    await eventually(status).toMatch(/^The site has been updated.*There is no article “old-pier”/);
  });

  test('offers to reload where another program made the new build', async ({ site, open, expect }) => {
    const page = await open('/');
    const old = readFileSync(join(folder, 'a/compare/index.html'), 'utf8');
    await page.route('**/compare/?*', (route) => route.fulfill({ contentType: 'text/html', body: old }));
    const address = `${site.origin}/compare/?a=ferry-timetable&b=harbour-reopens`;
    await page.goto(address);
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    site.deployOtherProgram();
    // The scripts are still in the browser's cache.
    site.restoreScripts();
    await page.goto(address);
    await page.getByRole('button', { name: 'Reload' }).waitFor();
    await page.unroute('**/compare/?*');
    site.deploy('b');
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(page.url()).toBe(address);
  });
});

describe.concurrent('the notebook', () => {
  test('compares everything with the new build, and says so', async ({ site, open, eventually }) => {
    const page = await open('/articles/ferry-timetable/');
    await page.locator('.text .save').first().click({ force: true });
    await eventually(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(`${site.origin}/notebook/`);
    await page.locator('.kept').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${site.origin}/articles/old-pier/`);
    await other.waitForLoadState('networkidle');
    const loaded = other.waitForResponse('**/notebook/old-pier.json');
    await other.locator('.text .passage').first().hover();
    await (await loaded).finished();
    site.deploy('b');
    await other.locator('.text .save').first().click({ force: true });
    await eventually(() => page.locator('.kept').count()).toBe(2);
    await eventually(() => page.locator('[data-told]').innerText()).toContain(UPDATED);
    const finding = (words: string) => page.locator('.kept', { hasText: words }).locator('.finding');
    await eventually(() => finding('pelican').innerText()).toContain('no longer at its address');
    await eventually(() => finding('kestrel').innerText()).toContain('An otter watches the ferry');
  });
});

// All of a build is kept before its worker is at work: beside the others, on a busy machine, that would take long.
describe('without a network', () => {
  /** The paths of what the caches of the service worker hold, each with the name of its cache. */
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return names.flatMap((name, at) => (keys[at] ?? []).map(({ url }) => `${name} ${new URL(url).pathname}`));
    });
  const textOf = (page: Page) => page.locator('.text').innerText();

  test('what was read, the home page and the search are there, and nothing else', async ({
    site,
    openWithWorker,
    expect,
    eventually,
  }) => {
    const page = await openWithWorker('/articles/ferry-timetable/');
    await eventually(() => kept(page)).toContainEqual(expect.stringMatching(/ read \/articles\/ferry-timetable\/$/));
    await page.goto(`${site.origin}/articles/old-pier/?find=pelican`);
    await eventually(() => kept(page)).toContainEqual(expect.stringMatching(/ read \/articles\/old-pier\/$/));
    await site.close();
    await page.goto(`${site.origin}/search/?q=kestrel`);
    await eventually(() => titles(page)).toEqual(['Ferry timetable']);
    await page.locator('[data-articles] a', { hasText: 'kestrel' }).click();
    await page.waitForURL('**/articles/ferry-timetable/?find=kestrel*');
    expect(await textOf(page)).toContain('A kestrel watches the ferry');
    await page.getByRole('button', { name: 'Hide highlights' }).waitFor();
    await page.goto(`${site.origin}/`);
    expect(await page.locator('h1').count()).toBe(1);
    await page.goto(`${site.origin}/articles/old-pier/`);
    expect(await textOf(page)).toContain('A pelican sat on the pier');
    await expect(page.goto(`${site.origin}/articles/zebra-crossing/`)).rejects.toThrow();
  });

  test('everything is of one build: the last that was loaded whole', async ({
    site,
    openWithWorker,
    expect,
    eventually,
  }) => {
    const page = await openWithWorker('/articles/ferry-timetable/');
    await eventually(() => kept(page)).toContainEqual(expect.stringMatching(/ read \/articles\/ferry-timetable\/$/));
    const before = new Set((await kept(page)).map((each) => each.split(' ')[2]));
    site.deploy('b');
    // Going on to read asks for the worker of the new build.
    await page.goto(`${site.origin}/articles/lighthouse-built/`);
    expect(await textOf(page)).toContain('A heron was first');
    await eventually(async () => (await kept(page)).some((each) => before.has(each.split(' ')[2]))).toBe(false);
    await eventually(() => kept(page)).toContainEqual(expect.stringMatching(/ read \/articles\/lighthouse-built\/$/));
    expect(new Set((await kept(page)).map((each) => each.split(' ')[2])).size).toBe(1);
    await site.close();
    // It was read in the first build alone.
    await page.goto(`${site.origin}/articles/ferry-timetable/`);
    expect(await textOf(page)).toContain('An otter watches the ferry');
    await page.goto(`${site.origin}/search/?q=otter`);
    await eventually(() => titles(page)).toEqual(['Ferry timetable']);
    await field(page).fill('pelican');
    await eventually(() => page.locator('[data-count]').innerText()).toBe('No articles found');
  });

  test('a full storage does no harm', async ({ site, openWithWorker, expect, eventually }) => {
    const page = await openWithWorker('/articles/ferry-timetable/', 3000);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    // The worker gives up, and leaves nothing behind.
    await eventually(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.installing ?? registration?.active ?? 'none';
      }),
    ).toBe('none');
    await eventually(() => kept(page)).toEqual([]);
    await page.goto(`${site.origin}/search/?q=kestrel`);
    await eventually(() => titles(page)).toEqual(['Ferry timetable']);
    expect(errors).toEqual([]);
  });
});
