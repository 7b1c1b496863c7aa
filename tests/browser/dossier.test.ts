import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, openPage, placeOf, site, useSites } from './browser.ts';

const ARTICLE = '/articles/three-analysts-on-corvane-in-velmar/';
const PERSON = '/people/greta-halvorsen/';

useSites();

function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  return openPage(site.origin + path, options);
}

const quotations = (page: Page) =>
  page
    .locator('.quoted:visible :is(blockquote, .in-sentence span)')
    .evaluateAll((all) => all.map((each) => each.textContent?.trim()));

describe('the quotations of a dossier', () => {
  test('are grouped by date, by topic, and by date again, without a reload, and none is lost', async () => {
    const page = await visit(PERSON);
    const byDate = await quotations(page);
    expect(byDate).toHaveLength(7);
    await page.getByRole('button', { name: 'By topic' }).click();
    await eventually(() => page.locator('h3.topic:visible').first().textContent()).toBe('Velmar and Corvane');
    expect(await page.getByRole('button', { name: 'By topic' }).getAttribute('aria-pressed')).toBe('true');
    expect(new Set(await quotations(page))).toEqual(new Set(byDate));
    const space = await page
      .locator('h3.topic:visible')
      .first()
      .evaluate((heading) => {
        const below = heading.nextElementSibling?.getBoundingClientRect().top ?? 0;
        return below - heading.getBoundingClientRect().bottom;
      });
    expect(space).toBeGreaterThanOrEqual(12);
    expect(await page.locator('.quoted:visible').first().textContent()).toContain(
      'Three analysts on why Velmar received Corvane',
    );
    await page.getByRole('button', { name: 'By date' }).click();
    await eventually(() => quotations(page)).toEqual(byDate);
  });

  test('are one list by date without a script', async () => {
    const page = await visit(PERSON, { javaScriptEnabled: false });
    expect(await quotations(page)).toHaveLength(7);
    expect(await page.getByRole('button', { name: 'By topic' }).isVisible()).toBe(false);
  });

  test('of an organization are those of its people, each with its speaker', async () => {
    const page = await visit('/organizations/foundation-for-the-study-of-harbours/');
    expect(await quotations(page)).toHaveLength(9);
    expect(await page.locator('.quoted figcaption').first().textContent()).toMatch(/^Priya Raman, paragraph \d+$/);
  });
});

describe('a person on a topic', () => {
  test('has a page that the bars of the dossier lead to, with their words on it and nothing else', async () => {
    const page = await visit(PERSON, { javaScriptEnabled: false });
    await page.locator('.bars').getByRole('link', { name: 'Velmar and Corvane' }).click();
    await eventually(() => placeOf(page)).toBe(`${PERSON}velmar-and-corvane/`);
    expect(await page.locator('h1').textContent()).toBe('Greta Halvorsen on Velmar and Corvane');
    const own = await page.locator('.bars [aria-current] + .count').textContent();
    expect(await quotations(page)).toHaveLength(Number(own));
    expect(Number(own)).toBeLessThan(7);
    await page.locator('.kicker').getByRole('link', { name: 'Greta Halvorsen' }).click();
    await eventually(() => placeOf(page)).toBe(PERSON);
  });
});

describe('the speakers of an article', () => {
  test('stand in a strip in the order and the measure of the text, each stretch a way to its words', async () => {
    const page = await visit(ARTICLE);
    const stretches = page.locator('.strip a');
    expect(await stretches.count()).toBe(await page.locator('.text .said').count());
    const places = await stretches.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await stretches.first().click();
    await eventually(() => placeOf(page)).toBe(`${ARTICLE}#signal-displeasure`);
  });

  test('one that is pointed at, or has the focus, stands out from the others', async () => {
    const page = await visit(ARTICLE);
    const tint = (id: string) =>
      page.locator(`.said:has(> #${id})`).evaluate((element) => getComputedStyle(element).backgroundColor);
    const [his, hers] = [await tint('growing-league'), await tint('same-old-courses')];
    await page.locator('.speakers li', { hasText: 'Greta Halvorsen' }).hover();
    await eventually(() => tint('growing-league')).not.toBe(his);
    expect(await tint('same-old-courses')).toBe(hers);
    await page.mouse.move(0, 0);
    await page.locator('.speakers li', { hasText: 'Priya Raman' }).getByRole('link').first().focus();
    await eventually(() => tint('growing-league')).toBe(his);
    await eventually(() => tint('same-old-courses')).not.toBe(hers);
  });
});

test('a quotation that is part of a sentence stands within it, in a lighter tone', async () => {
  const page = await visit('/people/greta-halvorsen/');
  const sentence = page.locator('.in-sentence', { hasText: 'wrong step' });
  expect(await sentence.innerText()).toMatch(
    /: should Ostrand take a “wrong step”, she told SNA, Velmar will turn to its rivals\.$/,
  );
  expect(await page.locator('.in-sentence blockquote, blockquote .in-sentence').count()).toBe(0);
  const colours = await sentence.evaluate((p) =>
    [p, p.querySelector('span')].map((each) => each && getComputedStyle(each).color),
  );
  expect(colours[0]).not.toBe(colours[1]);
});
