import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { based, eventually, openPage, PHONE, placeOf, site, useSites, WIDE } from './browser.ts';

const VISIT = '/events/corvane-visit-may-2019/';
const FIRST = 'velmar-courts-corvane';
const SECOND = 'three-analysts-on-corvane-in-velmar';
const BOTH = `/compare/?a=${FIRST}&b=${SECOND}`;
const FDD = 'Foundation for the Study of Harbours';

useSites();

function visit(path: string, options: BrowserContextOptions = {}, origin = site.origin): Promise<Page> {
  return openPage(origin + path, options);
}

async function compared(path = BOTH, options: BrowserContextOptions = {}, origin = site.origin): Promise<Page> {
  const page = await visit(path, options, origin);
  await page.locator('[data-comparison]').waitFor({ state: 'visible' });
  return page;
}

const boxes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));

describe('the page of an event', () => {
  test('sets the accounts beside one another on a wide screen', async () => {
    const page = await visit(VISIT);
    const [left, right, ...more] = await boxes(page, '.account');
    expect(more).toEqual([]);
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan(left?.right ?? Infinity);
  });

  test('and below one another on a phone', async () => {
    const page = await visit(VISIT, { viewport: PHONE });
    const [first, second] = await boxes(page, '.account');
    expect(second?.y).toBeGreaterThanOrEqual(first?.bottom ?? Infinity);
    expect(second?.x).toBe(first?.x);
  });

  test('says whose each account is, marks what tells of the event, and leads to the place', async () => {
    const page = await visit(VISIT);
    const account = page.locator('.account', { hasText: 'SNA' }).last();
    expect(await account.innerText()).toContain('about September 2019 · no byline · Report');
    expect(await account.locator('mark').allInnerTexts()).toEqual([
      'the meeting of May came a month after an accusation by Leila Haddad',
    ]);
    await account.getByRole('link', { name: 'Paragraph 3' }).click();
    await eventually(() => placeOf(page)).toBe(`/articles/${SECOND}/#e-corvane-visit-may-2019`);
  });

  test('sets a quotation off in the hue of its speaker, who is named', async () => {
    const page = await visit('/events/velmar-office-criticises-ostrand/');
    const said = page.locator('mark [data-hue]');
    expect(await said.innerText()).toBe('“utter contempt for the lives of fishermen”');
    const color = (locator: typeof said) => locator.evaluate((element) => getComputedStyle(element).color);
    expect(await color(said)).not.toBe(await color(page.locator('mark').first()));
    expect(await page.locator('.who').innerText()).toBe('Office of Velmar in Holme');
  });

  test('names what both articles name, and what one alone does', async () => {
    const page = await visit(VISIT);
    const [both = '', first = '', second = ''] = await page.locator('.names').allInnerTexts();
    expect(both).toMatch(/^Both/);
    expect(both).toContain(FDD);
    expect(first).toMatch(/^The Sound Gazette alone/);
    expect(first).toContain('Yuki Tanabe');
    expect(second).toMatch(/^SNA alone/);
    expect(second).toContain('Tomas Wieland');
    expect(first + second).not.toContain(FDD);
  });
});

describe('two articles', () => {
  test('named in the address stand side by side', async () => {
    const page = await compared();
    const events = await page.locator('[data-part=events] h3').allInnerTexts();
    expect(events).toHaveLength(4);
    expect(events.join()).toContain('A Corvane delegation visits Velmar 4–5 May 2019');
    const [left, right] = await boxes(page, '[data-part=events] .account');
    expect(left?.y).toBe(right?.y);
    expect(await page.locator('[data-part=claims] h3').count()).toBe(3);
    expect(await page.locator('[data-part=names] .names').first().innerText()).toContain(FDD);
    expect(await page.getByRole('status').innerText()).toBe('In both: events 4, claims 3, people quoted 0, names 15.');
    expect(await page.locator('[name=a]').inputValue()).toBe(FIRST);
  });

  test('below one another on a phone, with nothing cut', async () => {
    const page = await compared(BOTH, { viewport: PHONE });
    const [first, second] = await boxes(page, '[data-part=events] .account');
    expect(second?.y).toBeGreaterThanOrEqual(first?.bottom ?? Infinity);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  test('chosen in the form have an address of their own', async () => {
    const page = await visit('/compare/');
    await page.getByLabel('First article').selectOption(SECOND);
    await page.getByLabel('Second article').selectOption(FIRST);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(`**/compare/?a=${SECOND}&b=${FIRST}`);
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(await page.locator('[data-heads] h2').first().innerText()).toContain('Three analysts');
  });

  test('are offered by each article that is related to another', async () => {
    const page = await visit(`/articles/${SECOND}/`);
    const related = page.locator('.related > li', { hasText: 'Velmar Courts Corvane' });
    await related.getByRole('link', { name: 'Compare' }).click();
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(await page.locator('[data-heads] h2').count()).toBe(2);
  });

  test('are found under another base path too', async () => {
    // The first is asked for by a former id: the form shows it by the present one.
    const page = await compared(`/reader/compare/?a=corvane-courted&b=${SECOND}`, {}, based.origin);
    const link = await page.locator('[data-heads] a').first().getAttribute('href');
    expect(link).toBe(`/reader/articles/${FIRST}/`);
    const chosen = ['a', 'b'].map((name) => page.locator(`.choose [name=${name}]`).inputValue());
    expect(await Promise.all(chosen)).toEqual([FIRST, SECOND]);
  });

  test.each([
    [`?a=nobody-knows&b=${SECOND}`, 'There is no article “nobody-knows”. Choose one from the list.'],
    [`?a=${FIRST}&b=${encodeURIComponent('<b>x</b>')}`, 'There is no article “<b>x</b>”. Choose one from the list.'],
    [`?a=${FIRST}&b=${FIRST}`, 'Choose two different articles.'],
    [`?a=corvane-courted&b=${FIRST}`, 'Choose two different articles.'],
  ])('that cannot be compared: %s', async (query, message) => {
    const page = await visit(`/compare/${query}`);
    await eventually(() => page.getByRole('status').innerText()).toBe(message);
    expect(await page.locator('[data-comparison]').isVisible()).toBe(false);
  });

  test('without JavaScript: the form, what it needs, and the events both report', async () => {
    const page = await visit(BOTH, { javaScriptEnabled: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('needs JavaScript');
    await main.getByRole('link', { name: 'A Corvane delegation visits Velmar' }).click();
    await eventually(() => page.locator('.account').count()).toBe(2);
  });

  test('are compared by a script of at most 3 kB', () => {
    const html = readFileSync(join(inject('siteDir'), 'compare/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*type="module"[^>]*)>([\s\S]*?)<\/script>/g)].map(
      ([, attributes = '', inline = '']) => {
        const file = /src="\/([^"]+)"/.exec(attributes)?.[1];
        return file ? readFileSync(join(inject('siteDir'), file), 'utf8') : inline;
      },
    );
    expect(brotliCompressSync(scripts.join('\n')).length).toBeLessThanOrEqual(3000);
  });
});

describe('the table of claims', () => {
  test('has who takes which position, in words, with the passage; an empty cell says so', async () => {
    const page = await visit('/claims/');
    const table = page.getByRole('table', { name: 'Who takes which position' });
    const row = table.getByRole('row', { name: /^Velmar is likely to lend Corvane its buoys/ });
    const cells = await row.getByRole('cell').allInnerTexts();
    expect(cells.filter((cell) => cell.includes('disputes'))).toHaveLength(2);
    expect(cells.filter((cell) => cell === 'no statement found')).toHaveLength(4);
    expect(await row.getByRole('rowheader').innerText()).toContain('2 dispute; statements by 2 of 6');
    await row.getByRole('link', { name: 'disputes, paragraph 15' }).click();
    await eventually(() => new URL(page.url()).hash).toBe('#c-velmar-will-lend-buoys');
    await eventually(() => page.locator('#c-velmar-will-lend-buoys').count()).toBe(1);
  });

  test('is a stop for the keyboard, and scrolls within itself while the claims stay', async () => {
    const page = await visit('/claims/', { viewport: { width: 800, height: 900 } });
    await page.locator('.claim-table').focus();
    const before = await boxes(page, '.claim-table tbody th');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.claim-table')?.scrollLeft ?? 0) > 20);
    expect((await boxes(page, '.claim-table tbody th'))[0]?.x).toBe(before[0]?.x);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
  });

  test('is a list on a phone, and nothing is there twice', async () => {
    const page = await visit('/claims/', { viewport: PHONE });
    expect(await page.locator('.claim-table').isVisible()).toBe(false);
    const item = page.locator('.claim-list > li', { hasText: 'lend Corvane its buoys' });
    expect(await item.innerText()).toMatch(/Priya Raman\s+.\s*disputes, paragraph 15/);
    expect(await page.getByRole('link', { name: 'disputes, paragraph 15' }).count()).toBe(1);
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ])('axe finds nothing, %s', async (_, viewport) => {
    const page = await visit('/claims/', { colorScheme, viewport });
    const found: string[] = [];
    for (const path of [VISIT, BOTH, '/compare/', '/claims/', '/claims/talks-are-a-signal/']) {
      await page.goto(`${site.origin}${path}`);
      if (path === BOTH) await page.locator('[data-comparison]').waitFor({ state: 'visible' });
      found.push(...(await violationsOn(page, colorScheme === 'dark')));
    }
    expect(found).toEqual([]);
  });
});
