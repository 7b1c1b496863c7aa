import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Served } from '../../src/cli/serve.ts';
import { openBrowser, servedSite } from './browser.ts';

const ARTICLE = '/articles/three-analysts-on-hamas-in-moscow/';
const PERSON = '/people/anna-geifman/';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servedSite(inject('siteDir'))]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function visit(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`);
  return page;
}

const quotations = (page: Page) =>
  page.locator('.quoted:visible blockquote').evaluateAll((all) => all.map((each) => each.textContent?.trim()));

describe('the quotations of a dossier', () => {
  test('are grouped by date, by topic, and by date again, without a reload, and none is lost', async () => {
    const page = await visit(PERSON);
    const byDate = await quotations(page);
    expect(byDate).toHaveLength(7);
    await page.getByRole('button', { name: 'By topic' }).click();
    expect(await page.locator('h3.topic:visible').first().textContent()).toBe('Russia and Hamas');
    expect(await page.getByRole('button', { name: 'By topic' }).getAttribute('aria-pressed')).toBe('true');
    expect(new Set(await quotations(page))).toEqual(new Set(byDate));
    expect(await page.locator('.quoted:visible').first().textContent()).toContain(
      'Three analysts on why Moscow received Hamas',
    );
    await page.getByRole('button', { name: 'By date' }).click();
    expect(await quotations(page)).toEqual(byDate);
    await page.context().close();
  });

  test('are one list by date without a script', async () => {
    const page = await visit(PERSON, false);
    expect(await quotations(page)).toHaveLength(7);
    expect(await page.getByRole('button', { name: 'By topic' }).isVisible()).toBe(false);
    await page.context().close();
  });

  test('of an organization are those of its people, each with its speaker', async () => {
    const page = await visit('/organizations/foundation-for-defense-of-democracies/');
    expect(await quotations(page)).toHaveLength(9);
    expect(await page.locator('.quoted figcaption').first().textContent()).toMatch(
      /^Jonathan Schanzer, paragraph \d+$/,
    );
    await page.context().close();
  });
});

describe('the voices of an article', () => {
  test('stand in a strip in the order and the measure of the text, each stretch a way to its words', async () => {
    const page = await visit(ARTICLE);
    const stretches = page.locator('.strip a');
    expect(await stretches.count()).toBe(await page.locator('.text .said').count());
    const places = await stretches.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await stretches.first().click();
    expect(new URL(page.url()).hash).toBe('#signal-displeasure');
    await page.context().close();
  });

  test('one that is pointed at, or has the focus, stands out from the others', async () => {
    const page = await visit(ARTICLE);
    const tint = (id: string) =>
      page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor);
    const [his, hers] = [await tint('growing-alliance'), await tint('same-old-patterns')];
    await page.locator('.speakers li', { hasText: 'Anna Geifman' }).hover();
    expect(await tint('same-old-patterns')).toBe(hers);
    expect(await tint('growing-alliance')).not.toBe(his);
    await page.mouse.move(0, 0);
    await page.locator('.speakers li', { hasText: 'Jonathan Schanzer' }).getByRole('link').first().focus();
    expect(await tint('growing-alliance')).toBe(his);
    expect(await tint('same-old-patterns')).not.toBe(hers);
    await page.context().close();
  });
});
