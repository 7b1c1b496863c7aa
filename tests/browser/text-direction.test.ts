import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, openPage, site, useSites, WIDE } from './browser.ts';

/** An article in Hebrew on a site in English. */
const HEBREW = 'shomer-hamigdalor';
const SEARCH = `search/?q=${encodeURIComponent('אוניות')}`;

useSites();

/** The texts in Hebrew on a page, each with the direction in which they are set. */
function hebrewOn(page: Page): Promise<{ text: string; direction: string }[]> {
  return page
    .locator('main [lang=he], dialog [lang=he]')
    .evaluateAll((all) =>
      all
        .filter((element) => /\p{Script=Hebrew}/u.test(element.textContent))
        .map((element) => ({ text: element.textContent, direction: getComputedStyle(element).direction })),
    );
}

async function expectRightToLeft(page: Page, ...texts: string[]): Promise<void> {
  await eventually(async () => (await hebrewOn(page)).length).toBeGreaterThanOrEqual(texts.length);
  const found = await hebrewOn(page);
  expect(found.filter(({ direction }) => direction !== 'rtl')).toEqual([]);
  for (const text of texts) expect(found.map((each) => each.text).join('\n')).toContain(text);
}

test('what is in Hebrew runs from right to left where two articles are compared', async () => {
  const page = await openPage(`${site.origin}/compare/?a=${HEBREW}&b=velmar-courts-corvane`);
  await expectRightToLeft(page, 'שומר המגדלור');
});

test('and among the results of the search', async () => {
  const page = await openPage(`${site.origin}/${SEARCH}`);
  await expectRightToLeft(page, 'שומר המגדלור', 'בלילה אני סופר');
  await page.goto(`${site.origin}/${SEARCH}&show=quotations`);
  await expectRightToLeft(page, 'שומר המגדלור', 'בלילה אני סופר');
});

test('and in the quick search', async () => {
  const page = await openPage(site.origin, { viewport: WIDE });
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type('אוניות');
  await expectRightToLeft(page, 'שומר המגדלור', 'בלילה אני סופר');
});

test('and in the notebook', async () => {
  const page = await openPage(`${site.origin}/articles/${HEBREW}/`, { viewport: WIDE });
  await page.getByRole('button', { name: 'Save this article' }).click();
  await page.getByRole('button', { name: 'Save paragraph 1' }).click();
  await eventually(() => page.locator('button.saved').count()).toBe(2);
  await page.goto(`${site.origin}/notebook/`);
  await expectRightToLeft(page, 'שומר המגדלור', 'נועם שלו שומר');
});
