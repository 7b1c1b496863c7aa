import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { type Served, serve } from '../../src/cli/server/serve-folder.ts';
import { eventually, openPage, useSites } from './browser.ts';
import { buildContent } from './build-content.ts';

/*
 * Pages that are open while another build takes the place of theirs: what they show afterwards is of that build alone, or
 * they say that they must be reloaded.
 */

const UPDATED = 'The site has been updated since you opened this page.';

const folder = mkdtempSync(join(tmpdir(), 'on-record-redeploy-'));
const published = join(folder, 'published');
let served: Served;

useSites();

beforeAll(async () => {
  writeContent(join(folder, 'content-a'), {
    'ferry-timetable': article('Ferry timetable', 2022, 'A kestrel watches the ferry leave at noon.'),
    'old-pier': article('The old pier', 2022, 'A pelican sat on the pier beside the ferry.'),
    'zebra-crossing': article('A crossing is painted', 2023, 'Zebras gave it the name, and the ferry waits.'),
  });
  writeContent(join(folder, 'content-b'), {
    'lighthouse-built': article('A lighthouse is built', 1990, 'A heron was first to land, before any ferry.'),
    'ferry-timetable': article('Ferry timetable', 2022, 'An otter watches the ferry leave at night.'),
    'zebra-crossing': article('A crossing is painted', 2023, 'Zebras gave it the name, and the ferry waits.'),
  });
  const reopened = join(folder, 'content-b/articles/harbour-reopens.md');
  const changed = readFileSync(reopened, 'utf8').replace(':event[', 'A new first paragraph.\n\n:event[');
  writeFileSync(reopened, changed);
  for (const build of ['a', 'b']) await buildContent(join(folder, `content-${build}`), join(folder, build));
  deploy('a');
  served = await serve({ directory: published, port: 0 });
}, 240_000);

beforeEach(() => deploy('a'));

afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Content with these articles, and as many short ones that fill two lists of results. */
function writeContent(to: string, articles: Record<string, string>): void {
  cpSync(join(root, 'tests/fixtures/base'), to, { recursive: true });
  mkdirSync(join(to, 'articles'), { recursive: true });
  for (const [id, text] of Object.entries(articles)) writeFileSync(join(to, `articles/${id}.md`), text);
  for (let n = 1; n <= 12; n++)
    writeFileSync(join(to, `articles/notice-${n}.md`), article(`Notice ${n}`, 2000 + n, `Notice number ${n}: gulls.`));
}

function article(title: string, year: number, text: string): string {
  const head = { title, source: 'sund-courier', published: `${year}-03-01`, kind: 'report', summary: 'A notice.' };
  const fields = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  return [
    '---',
    ...fields,
    'topics: [harbour]',
    'rights: {holder: Sund Courier, text: retold}',
    '---',
    '',
    `${text}\n`,
  ].join('\n');
}

/** Publishes a build in place of the last one, of which nothing stays. */
function deploy(build: string): void {
  const next = join(folder, 'next');
  cpSync(join(folder, build), next, { recursive: true });
  rmSync(published, { recursive: true, force: true });
  renameSync(next, published);
}

/** Publishes a build as if a later version of the program had made it: its scripts and its data have other names. */
function deployOtherProgram(): void {
  deploy('b');
  for (const name of ['data', '_astro']) rmSync(join(published, name), { recursive: true });
  writeFileSync(join(published, 'build.json'), JSON.stringify({ build: 'ffffffff-ffffffff' }));
}

const open = (path: string): Promise<Page> => openPage(served.origin + path);
const field = (page: Page) => page.locator('.search [name=q]');
const titles = (page: Page) => page.locator('[data-articles] h3').allInnerTexts();
const notes = (page: Page) => page.locator('[data-notes]').innerText();

describe('a search page that is open', () => {
  test('finds what the new build has, with its words, and says that the site was updated', async () => {
    const page = await open('/search/?q=kestrel');
    await eventually(() => titles(page)).toEqual(['Ferry timetable']);
    deploy('b');
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

  test('asks again for words whose results it has, and keeps them in the field and the address', async () => {
    const page = await open('/search/?q=ferry');
    await eventually(() => titles(page)).toContain('The old pier');
    deploy('b');
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

  test('takes more results from one build', async () => {
    const page = await open('/search/?q=gulls');
    await eventually(async () => (await titles(page)).length).toBe(10);
    deploy('b');
    await page.getByRole('button', { name: 'More results' }).click();
    await eventually(() => notes(page)).toContain(UPDATED);
    await eventually(async () => new Set(await titles(page)).size).toBe(12);
    const hrefs = await page
      .locator('[data-articles] h3 a')
      .evaluateAll((all) => all.map((each) => [each.textContent, each.getAttribute('href')]));
    for (const [title, href] of hrefs) expect(href).toBe(`/articles/${title?.toLowerCase().replace(' ', '-')}/`);
  });

  test('filters by the values of the new build', async () => {
    const page = await open('/search/?q=ferry');
    await eventually(() => titles(page)).toContain('The old pier');
    deploy('b');
    await field(page).fill('year:1990');
    await eventually(() => titles(page)).toEqual(['A lighthouse is built']);
    const years = () => page.locator('[data-facet=year] li').allTextContents();
    await eventually(async () => (await years()).join(' ')).toContain('1990');
  });

  test('offers to reload where another program made the new build, and keeps the query', async () => {
    const page = await open('/search/?q=kestrel');
    await eventually(() => titles(page)).toEqual(['Ferry timetable']);
    deployOtherProgram();
    await field(page).fill('zebras');
    await page.getByText('Reload the page to search').filter({ visible: true }).waitFor();
    expect(await titles(page)).toEqual([]);
    deploy('b');
    await page.getByRole('button', { name: 'Reload' }).click();
    await eventually(() => titles(page)).toEqual(['A crossing is painted']);
    expect(await field(page).inputValue()).toBe('zebras');
  });

  test('likewise where its worker is gone before the first question', async () => {
    const page = await open('/search/');
    deployOtherProgram();
    await field(page).fill('zebras');
    await page.getByText('Reload the page to search').filter({ visible: true }).waitFor();
  });
});

describe('an article that is open', () => {
  const line = (page: Page) => page.locator('.quick-line').innerText();
  const choices = (page: Page) => page.locator('.quick-article .quick-name').allInnerTexts();

  test('has a quick search of the new build, and says so', async () => {
    const page = await open('/articles/zebra-crossing/');
    await page.keyboard.press('/');
    await page.locator('dialog').waitFor();
    await page.keyboard.type('kestrel');
    await eventually(() => choices(page)).toEqual(['Ferry timetable']);
    deploy('b');
    await page.locator('.quick input').fill('heron');
    await eventually(() => choices(page)).toEqual(['A lighthouse is built']);
    expect(await line(page)).toContain(UPDATED);
  });

  test('leads to the search page with the words where another program made the new build', async () => {
    const page = await open('/articles/zebra-crossing/');
    await page.keyboard.press('/');
    await page.locator('dialog').waitFor();
    deployOtherProgram();
    await page.keyboard.type('heron');
    await page.locator('dialog[data-view="failed"]').waitFor();
    await page.getByRole('button', { name: 'Search the new version' }).click();
    await page.waitForURL('**/search/?q=heron');
  });

  test('says so where the quick search is gone, and offers to reload', async () => {
    const page = await open('/articles/zebra-crossing/');
    deployOtherProgram();
    await page.keyboard.press('/');
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    deploy('b');
    await page.getByRole('button', { name: 'Reload' }).click();
    await eventually(() => page.getByRole('alert').count()).toBe(0);
  });

  test('saves its own words or none, never those of the new build', async () => {
    const page = await open('/articles/ferry-timetable/');
    const stored = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    const save = () => page.locator('.text .save').first().click({ force: true });
    deploy('b');
    await save();
    await page.getByRole('alert').filter({ hasText: 'nothing was saved' }).waitFor();
    expect(await stored()).not.toMatch(/kestrel|otter/);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText('An otter watches').waitFor();
    await save();
    await eventually(stored).toContain('otter');
  });
});

describe('the comparison', () => {
  test('of a page that a cache has kept takes both articles from the new build', async () => {
    const page = await open('/');
    const old = readFileSync(join(folder, 'a/compare/index.html'), 'utf8');
    await page.route('**/compare/?*', (route) => route.fulfill({ contentType: 'text/html', body: old }));
    deploy('b');
    const status = () => page.locator('[data-status]').innerText();
    await page.goto(`${served.origin}/compare/?a=lighthouse-built&b=harbour-reopens`);
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(await status()).toMatch(/^The site has been updated/);
    expect(await page.locator('[data-heads] h2').allInnerTexts()).toEqual([
      'A lighthouse is built',
      'The Harbour Reopens',
    ]);
    await page.goto(`${served.origin}/compare/?a=old-pier&b=harbour-reopens`);
    await eventually(status).toContain('There is no article “old-pier”');
  });

  test('offers to reload where another program made the new build', async () => {
    const page = await open('/');
    const old = readFileSync(join(folder, 'a/compare/index.html'), 'utf8');
    await page.route('**/compare/?*', (route) => route.fulfill({ contentType: 'text/html', body: old }));
    const address = `${served.origin}/compare/?a=ferry-timetable&b=harbour-reopens`;
    await page.goto(address);
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    deployOtherProgram();
    // The scripts are still in the browser's cache.
    cpSync(join(folder, 'a/_astro'), join(published, '_astro'), { recursive: true });
    await page.goto(address);
    await page.getByRole('button', { name: 'Reload' }).waitFor();
    await page.unroute('**/compare/?*');
    deploy('b');
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(page.url()).toBe(address);
  });
});

describe('the notebook', () => {
  test('compares everything with the new build, and says so', async () => {
    const page = await open('/articles/ferry-timetable/');
    await page.locator('.text .save').first().click({ force: true });
    await eventually(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(`${served.origin}/notebook/`);
    await page.locator('.kept').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${served.origin}/articles/old-pier/`);
    await other.waitForLoadState('networkidle');
    await other.locator('.text .passage').first().hover();
    await other.waitForLoadState('networkidle');
    deploy('b');
    await other.locator('.text .save').first().click({ force: true });
    await eventually(() => page.locator('.kept').count()).toBe(2);
    await eventually(() => page.locator('[data-told]').innerText()).toContain(UPDATED);
    const finding = (words: string) => page.locator('.kept', { hasText: words }).locator('.finding');
    await eventually(() => finding('pelican').innerText()).toContain('no longer at its address');
    await eventually(() => finding('kestrel').innerText()).toContain('An otter watches the ferry');
  });
});
