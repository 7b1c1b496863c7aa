import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { based, eventually, newPage, openPage, PHONE, placeOf, site, useSites, WIDE } from './browser.ts';

useSites();

const ARTICLE = '/articles/velmar-courts-corvane/';
const dialog = (page: Page) => page.locator('dialog[open]');
const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const names = (page: Page) => page.locator('dialog[open] .quick-name').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? '');

/** A page with the quick search open, and something typed into it. */
async function ask(words: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(`${site.origin}${ARTICLE}`, options);
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  if (words !== '') await page.keyboard.type(words);
  return page;
}

/** Waits until the answer to the words is there. */
async function answered(page: Page): Promise<void> {
  await page.locator('dialog[open]:is([data-view="found"], [data-view="none"], [data-view="failed"])').waitFor();
}

async function found(words: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await ask(words, options);
  await answered(page);
  return page;
}

/** The option that the field says is chosen. */
async function chosen(page: Page): Promise<string | undefined> {
  const id = await field(page).getAttribute('aria-activedescendant');
  const selected = page.locator('[role="option"][aria-selected="true"]');
  expect(await selected.count()).toBe(id === null ? 0 : 1);
  if (id === null) return undefined;
  expect(await selected.getAttribute('id')).toBe(id);
  return selected.locator('.quick-name').innerText();
}

test('a person who is asked for is answered in their own words, and it says so', async () => {
  const page = await found('Greta Halvorsen Corvane buoys');
  const passage = page.locator('.quick-article', { hasText: 'Three analysts' }).locator('.quick-passage');
  // The answer to the words as far as they were typed may stand there still.
  await eventually(async () => (await passage.allInnerTexts()).join()).toMatch(
    /^Greta Halvorsen, paragraph 16: .*even if they lend them buoys/,
  );
});

describe('before it is opened', () => {
  test('it asks nothing of the network, and before anything is typed nothing of the index', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ours = () => asked.filter((path) => /quick-search|search-worker|\/data\/|build\.json/.test(path));
    await page.goto(`${site.origin}${ARTICLE}`, { waitUntil: 'networkidle' });
    expect(ours()).toEqual([]);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    await eventually(ours).toEqual([expect.stringContaining('quick-search'), '/build.json']);
    await page.keyboard.type('Corvane');
    await answered(page);
    expect(ours().some((path) => path.endsWith('/search/collection.table'))).toBe(true);
  });
});

describe('it opens', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('with %s, and closes with Escape, where the reader was', async (key) => {
    const page = await openPage(`${site.origin}${ARTICLE}`, { reducedMotion: 'reduce' });
    const link = page.locator('#p9 > .number');
    await link.focus();
    const before = [await focused(page), await page.evaluate(() => scrollY)];
    for (const _ of ['first', 'second']) {
      await page.keyboard.press(key);
      await dialog(page).waitFor();
      await eventually(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(() => dialog(page).count()).toBe(0);
      await eventually(async () => [await focused(page), await page.evaluate(() => scrollY)]).toEqual(before);
    }
  });

  test('with all that is typed while it is being loaded', async () => {
    const page = await newPage();
    let load = () => {};
    const held = new Promise<void>((resolve) => {
      load = resolve;
    });
    await page.context().route('**/quick-search*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}${ARTICLE}`);
    await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 900)));
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press('/');
    await page.keyboard.type('Halv');
    load();
    await dialog(page).waitFor();
    await page.keyboard.type('orsen');
    expect(await field(page).inputValue()).toBe('Halvorsen');
    expect(await page.locator('.bar [data-quick-search]').inputValue()).toBe('');
    await eventually(() => names(page)).toContain('Greta Halvorsen');
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('not in the page’s own field that the keyboard leads to, where the keys are what they are', async () => {
    const page = await openPage(site.url);
    const own = page.locator('.bar [data-quick-search]');
    await own.focus();
    await page.keyboard.type('1/2');
    expect(await own.inputValue()).toBe('1/2');
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=1%2F2');
  });

  test('not on the search page, whose field the keys lead to', async () => {
    const page = await openPage(`${site.origin}/search/`);
    for (const key of ['/', 'Control+k']) {
      await page.locator('.mark').focus();
      await page.keyboard.press(key);
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    }
    expect(await dialog(page).count()).toBe(0);
  });

  test('and where it cannot be loaded, the page’s field does alone', async () => {
    const page = await newPage();
    await page.context().route('**/quick-search*.js', (route) => route.abort());
    await page.goto(`${site.origin}${ARTICLE}`);
    await page.keyboard.press('/');
    await page.keyboard.type('Halvorsen');
    await eventually(() => page.locator('.bar [data-quick-search]').inputValue()).toBe('Halvorsen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Halvorsen');
  });
});

describe('it closes', () => {
  test('by its button, and by a click beside it; not by one within', async () => {
    const page = await ask('');
    await field(page).click();
    await page.mouse.move(WIDE.width / 2, 80);
    await page.mouse.down();
    await page.mouse.move(20, 600);
    await page.mouse.up();
    expect(await dialog(page).count()).toBe(1);
    await page.mouse.click(20, 600);
    await eventually(() => dialog(page).count()).toBe(0);
    await eventually(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'Close' }).click();
    await eventually(() => dialog(page).count()).toBe(0);
  });

  test('and holds what was asked for when it is opened again', async () => {
    const page = await found('Halvorsen');
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).count()).toBe(0);
    await eventually(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    expect(await field(page).inputValue()).toBe('Halvorsen');
    await eventually(async () => (await names(page))[0]).toBe('Greta Halvorsen');
    await page.keyboard.type('Corvane');
    expect(await field(page).inputValue()).toBe('Corvane');
  });
});

describe('what it finds', () => {
  test('is first the page that is named, then articles with their passages, then the way to all', async () => {
    const page = await found('halvorsen');
    const all = await names(page);
    expect(all[0]).toBe('Greta Halvorsen');
    expect(all.at(-1)).toBe('All results for “halvorsen”');
    expect(all.length).toBeGreaterThan(2);
    expect(await page.locator('.quick-article mark').first().innerText()).toBe('Halvorsen');
    expect(await page.getByRole('group', { name: 'Articles' }).getByRole('option').count()).toBe(all.length - 2);
  });

  test('leads to the passage, with the words marked', async () => {
    const page = await found('Okafor visit');
    const option = page.locator('.quick-article').first();
    const href = new URL(String(await option.getAttribute('href')), page.url());
    expect(href.hash).toMatch(/^#p\d+$/);
    expect(href.searchParams.get('find')).toMatch(/Okafor/);
    await option.click();
    await eventually(() => placeOf(page)).toBe(href.pathname + href.hash);
    await eventually(() => page.evaluate(() => CSS.highlights.get('found-here')?.size ?? 0)).toBeGreaterThan(0);
    expect(await dialog(page).count()).toBe(0);
  });

  test('stays below the base path', async () => {
    const page = await openPage(based.url);
    await page.keyboard.press('/');
    await page.keyboard.type('Halvorsen');
    await answered(page);
    const paths = await options(page).evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname));
    expect(paths.filter((path) => !path.startsWith('/reader/'))).toEqual([]);
    expect(paths.at(-1)).toBe('/reader/search/');
  });
});

describe('by keyboard', () => {
  test('the arrows choose, and Enter opens', async () => {
    const page = await found('Halvorsen');
    expect(await chosen(page)).toBeUndefined();
    const all = await names(page);
    for (const name of all) {
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toBe(name);
    }
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/greta-halvorsen/');
  });

  test('Enter without a choice leads to the search page', async () => {
    const page = await found('Velmar & Ostrand');
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('Velmar & Ostrand');
    expect(new URL(page.url()).pathname).toBe('/search/');
  });

  test('the focus stays in the dialog', async () => {
    const page = await found('Halvorsen');
    for (let stop = 0; stop < 4; stop += 1) {
      await page.keyboard.press('Tab');
      const outside = () =>
        page.evaluate(() => {
          const { activeElement, body } = document;
          return activeElement !== body && !activeElement?.closest('dialog');
        });
      expect(await outside()).toBe(false);
    }
  });
});

describe('who hears it', () => {
  test('hears a field with a list, and how long it is, once it stands', async () => {
    const page = await ask('');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('Halvorsen');
    await answered(page);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    const list = page.locator(`#${await field(page).getAttribute('aria-controls')}`);
    expect(await list.getAttribute('role')).toBe('listbox');
    await eventually(() => dialog(page).getByRole('status').textContent()).toMatch(
      /^1 matching page\. \d+ articles? found, \d shown$/,
    );
    const articles = (await names(page)).length - 2;
    expect(await dialog(page).getByRole('status').textContent()).toContain(`, ${articles} shown`);
  });

  test('hears that there is nothing, and what to do', async () => {
    const page = await found('xyzzyq');
    await eventually(() => dialog(page).getByRole('status').textContent()).toContain('Try fewer words');
    expect(await page.locator('.quick-line').innerText()).toContain('Try fewer words');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('where nothing can be found', () => {
  test.each(['**/data/*/search/**', '**/search-worker*.js'])(
    'because %s does not come, it says so, and can try again',
    async (missing) => {
      const page = await newPage();
      await page.context().route(missing, (route) => route.abort());
      await page.goto(`${site.origin}${ARTICLE}`);
      await page.keyboard.press('/');
      await dialog(page).waitFor();
      // At once: a part of the word might fail already, and the whole of it no longer.
      await page.keyboard.insertText('Halvorsen');
      await page.locator('dialog[data-view="failed"]').waitFor();
      expect(await page.locator('.quick-trouble p').innerText()).toMatch(/could not be loaded|no connection/);
      expect(await options(page).count()).toBe(0);
      await page.context().unroute(missing);
      await page.getByRole('button', { name: 'Try again' }).click();
      await answered(page);
      await eventually(() => names(page)).toContain('Greta Halvorsen');
    },
  );

  test('because the browser is too old, it leads to the lists', async () => {
    const page = await newPage();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await page.goto(`${site.origin}${ARTICLE}`);
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    await page.keyboard.type('Halvorsen');
    await page.getByText('too old').filter({ visible: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.getByRole('link', { name: 'All lists' }).click();
    await page.waitForURL('**/search/');
  });
});

describe('on a phone', () => {
  test('it is as wide as the screen, and nothing moves sideways or behind it', async () => {
    const page = await newPage({ viewport: PHONE });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.origin}${ARTICLE}`, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    await page.keyboard.type('Velmar');
    await answered(page);
    const box = await dialog(page).boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: PHONE.width });
    expect(box?.height).toBeLessThanOrEqual(PHONE.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([WIDE, PHONE])('axe finds nothing wrong at $width px', async (viewport) => {
    const page = await ask('', { viewport, colorScheme });
    for (const words of ['', 'Velmar', 'xyzzyq']) {
      await field(page).fill(words);
      if (words !== '') await page.locator(`dialog[data-view="${words === 'Velmar' ? 'found' : 'none'}"]`).waitFor();
      if (words === 'Velmar') await page.keyboard.press('ArrowDown');
      expect(await violationsOn(page, colorScheme === 'dark')).toEqual([]);
    }
  });
});
