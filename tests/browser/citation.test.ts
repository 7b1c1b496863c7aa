import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SITE_URL } from '../build-site.ts';
import { violationsOn } from './axe.ts';
import { eventually, openPage, PHONE, site, useSites } from './browser.ts';

const ARTICLE = 'articles/why-the-lamps-went-out/';
const RETOLD = 'articles/velmar-courts-corvane/';

useSites();

const dialog = (page: Page) => page.locator('dialog.cite-dialog');
const shown = (page: Page) => dialog(page).locator('section');
const choose = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true }).check();

test('an article is cited in every style and format, copied and downloaded, and the focus comes back', async () => {
  const page = await openPage(site.url + ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.getByRole('link', { name: 'Cite', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await eventually(() => shown(page).first().innerText()).toContain(
    'Brook, A. (ca. 1956, May). Why the Lamps Went Out. The Keepers’ Journal. https://keepers.example/1956/why',
  );
  expect(new URL(page.url()).hash).toBe('');
  expect(await dialog(page).innerText()).toContain('The address is that of the original');
  expect(await violationsOn(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Copy: Reference' }).click();
  await dialog(page).getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await shown(page).first().locator('p').innerText());
  await choose(page, 'Chicago');
  await eventually(() => shown(page).last().innerText()).toContain('Anton Brook, “Why the Lamps Went Out,”');
  await choose(page, 'MLA');
  await eventually(() => shown(page).first().innerText()).toContain('about May 1956');
  for (const [name, start] of [
    ['RIS', 'TY  - MGZN'],
    ['CSL-JSON', '[\n  {\n    "id": "why-the-lamps-went-out"'],
    ['BibTeX', '@article{why-the-lamps-went-out,\n  author = {Brook, Anton}'],
  ] as const) {
    await choose(page, name);
    await eventually(() => shown(page).locator('pre').textContent()).toContain(start);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('why-the-lamps-went-out.bib');
  expect(await readFile(await download.path(), 'utf8')).toContain('url = {https://keepers.example/1956/why}');
  await page.keyboard.press('Escape');
  await eventually(() => dialog(page).count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a quotation is cited as quoted in its article, also on a phone', async () => {
  const page = await openPage(site.url + RETOLD, { viewport: PHONE });
  const actions = page.locator('button.actions').first();
  await actions.click();
  await page.getByRole('button', { name: 'Cite …' }).click();
  await choose(page, 'Chicago');
  await eventually(() => shown(page).last().innerText()).toMatch(/, quoted in Marit Osei and Daniel Ferrand, “Velmar/);
  await choose(page, 'BibTeX');
  await eventually(() => shown(page).innerText()).toMatch(
    /note = \{The address is that of the edition in .+: “.+” \(quotation, /s,
  );
  expect(await shown(page).innerText()).toContain(`(quotation, ${SITE_URL}/${RETOLD}`);
  expect(await shown(page).innerText()).toContain(`url = {${SITE_URL}/${RETOLD}}`);
  const { right, width } = await page.evaluate(() => ({
    right: document.querySelector('dialog')?.getBoundingClientRect().right ?? 0,
    width: document.documentElement.scrollWidth,
  }));
  expect(right).toBeLessThanOrEqual(PHONE.width);
  expect(width).toBe(PHONE.width);
});

test('without a script the citations of all articles are in files that the page leads to', async () => {
  const page = await openPage(site.url + ARTICLE, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Cite', exact: true }).click();
  for (const [name, start] of [
    ['BibTeX', '@article{why-the-lamps-went-out,'],
    ['RIS', 'TI  - Why the Lamps Went Out'],
    ['CSL-JSON', '{"id":"why-the-lamps-went-out"'],
  ] as const) {
    const address = await page.getByRole('link', { name: `(${name})` }).getAttribute('href');
    const response = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(await response.text()).toContain(start);
  }
});
