import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { eventually, newPage, openPage, PHONE, site, useSites, WIDE } from './browser.ts';

useSites();

const ARTICLE = '/articles/velmar-courts-corvane/';
const chosen = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.locator('form:popover-open').waitFor();
}

describe('the reading settings', () => {
  test('are kept, hold in every tab, are there before the next page is painted, and go again', async () => {
    const page = await openPage(`${site.origin}${ARTICLE}`, { viewport: PHONE });
    const other = await page.context().newPage();
    await other.goto(`${site.origin}/people/`);
    await openSettings(page);
    expect(await page.getByLabel('System').evaluate((choice) => choice === document.activeElement)).toBe(true);
    for (const choice of ['Sepia', 'Larger', 'Long']) await page.getByLabel(choice).check();
    const all = { theme: 'sepia', size: 'larger', measure: 'wide' };
    expect(await chosen(page)).toEqual(all);
    await eventually(() => chosen(other)).toEqual(all);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement?.dataset['theme'])
          performance.getEntriesByName('set').length || performance.mark('set');
      }).observe(document, { subtree: true, attributes: true });
    });
    await page.goto(`${site.origin}/topics/`);
    const paint = () => page.evaluate(() => performance.getEntriesByType('paint')[0]?.startTime ?? 0);
    await eventually(paint).toBeGreaterThan(0);
    const set = await page.evaluate(
      () => performance.getEntriesByName('set')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    );
    expect(set).toBeLessThan(await paint());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await openSettings(page);
    expect(
      await page
        .locator('form:popover-open :checked')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual(['sepia', 'larger', 'wide']);
    for (const [at, choice] of ['System', 'Normal', 'Normal'].entries())
      await page.locator('form:popover-open fieldset').nth(at).getByLabel(choice).check();
    expect(await chosen(page)).toEqual({});
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('form:popover-open').count()).toBe(0);
  });

  test('no theme has a violation that axe finds, with the choices open and an article behind them', async () => {
    const page = await openPage(`${site.origin}${ARTICLE}`, { viewport: WIDE });
    const found: string[] = [];
    await openSettings(page);
    found.push(...(await violationsOn(page)));
    for (const theme of ['Light', 'Sepia', 'Dark']) {
      await page.getByLabel(theme).check();
      found.push(...(await violationsOn(page, true)));
    }
    expect(found).toEqual([]);
  });

  test('where the browser keeps nothing, the page says so', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`${site.origin}/about/`);
    await openSettings(page);
    await page.getByLabel('Dark').check();
    await eventually(() => page.getByRole('alert').innerText()).toContain('does not let this site keep your choice');
  });
});

describe('the help', () => {
  test('opens by "?", closes by Escape, and leaves a question mark in a field alone', async () => {
    const page = await openPage(`${site.origin}/search/`);
    const field = page.locator('[name="q"]');
    await field.focus();
    await page.keyboard.type('why?');
    expect(await field.inputValue()).toBe('why?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

test.each([PHONE, WIDE])('the header’s field opens the quick search on a click, at $width px', async (viewport) => {
  const page = await openPage(`${site.origin}${ARTICLE}`, { viewport });
  await page.locator('header input').click();
  const dialog = page.locator('dialog.quick[open]');
  await dialog.waitFor();
  await page.keyboard.type('Corv');
  expect(await page.getByRole('combobox').inputValue()).toBe('Corv');
  const box = await dialog.boundingBox();
  if (viewport === PHONE) expect(box).toMatchObject({ x: 0, y: 0, width: PHONE.width, height: PHONE.height });
  await page.keyboard.press('Escape');
  await eventually(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
  // A second click opens it again.
  await page.locator('header input').click();
  await dialog.waitFor();
});

test('what came since the last visit is marked on the home page and on topics, and nothing on a first visit', async () => {
  const page = await openPage(site.url);
  const marks = page.locator('.item mark');
  expect(await marks.count()).toBe(0);
  const arrivals = await page
    .locator('[data-arrived]')
    .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['arrived'] ?? ''));
  expect(arrivals.length).toBeGreaterThan(2);
  const before = arrivals.toSorted().at(-2) ?? '';
  const expected = arrivals.filter((day) => day >= before).length;
  await page.evaluate((day) => localStorage.setItem('on-record:visits:/', JSON.stringify({ day })), before);
  await page.reload();
  await eventually(() => marks.count()).toBe(expected);
  expect(await page.getByRole('heading', { name: /^Articles/ }).innerText()).toContain(
    `${expected} new since your last visit on`,
  );
  await page.goto(`${site.origin}/topics/`);
  await page.reload();
  await page.goto(site.url);
  await eventually(() => marks.count()).toBe(expected);
});
