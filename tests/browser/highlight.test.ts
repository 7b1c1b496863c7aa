import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, newPage, openPage, PHONE, site, useSites } from './browser.ts';

useSites();

const ARTICLE = '/articles/velmar-courts-corvane/';
const FOUND = `${ARTICLE}?find=Ostrand,Velmar%E2%80%99s,arnsund#p3`;
const hide = (page: Page) => page.getByRole('button', { name: 'Hide highlights' });

/** Opens an address whose words are found, and waits for the marks. */
async function arrive(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(`${site.origin}${path}`, options);
  await hide(page).waitFor();
  return page;
}

/** The words that are marked, each with the paragraph that it stands in. */
function marks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found-here') ?? [])].map((range) => {
      const { commonAncestorContainer } = range as Range;
      return `${commonAncestorContainer.parentElement?.closest('.passage')?.id}: ${range}`;
    }),
  );
}

/** Takes away what marks without touching the page, as in an older browser. */
async function arriveWithoutHighlights(path: string): Promise<Page> {
  const page = await newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
  await page.goto(`${site.origin}${path}`);
  await hide(page).waitFor();
  return page;
}

describe('the words that were found', () => {
  test('are marked in the passage that the address leads to, and nowhere else', async () => {
    const page = await arrive(FOUND);
    const found = await marks(page);
    expect(new Set(found)).toEqual(new Set(['p3: Ostrand', 'p3: Velmar', 'p3: Arnsund']));
    expect(await page.locator('#p3').innerText()).toContain('Velmar’s crews');
    expect(found.length).toBeGreaterThan(5);
  });

  test('are marked in a quotation', async () => {
    const page = await arrive(`${ARTICLE}?find=contempt,lives,ostrand#contempt-for-fishermen`);
    expect(await marks(page)).toEqual(['p5: contempt', 'p5: lives']);
  });

  test('are marked around a quotation that has none of them', async () => {
    const page = await arrive(`${ARTICLE}?find=operation#contempt-for-fishermen`);
    expect(await marks(page)).toEqual(['p5: operation']);
  });

  test('are marked in the whole text where the address names no place in it', async () => {
    const page = await arrive(`${ARTICLE}?find=okafor`);
    expect(new Set((await marks(page)).map((mark) => mark.split(':')[0])).size).toBeGreaterThan(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('are marked in the paragraph that a reader goes to from there', async () => {
    const page = await arrive(FOUND);
    await page.locator('#p4 > .number').click();
    await eventually(() => marks(page)).toEqual([
      'p4: Velmar',
      'p4: Ostrand',
      'p4: Ostrand',
      'p4: Velmar',
      'p4: Ostrand',
    ]);
  });

  test.each(['?find=', '?find=xyzzy#p3', '?find=,%20,#p3', '?find=zebra#%E0%A4%A', ''])(
    'are none, without a fault, at "%s"',
    async (query) => {
      const page = await newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.goto(`${site.origin}${ARTICLE}${query}`, { waitUntil: 'networkidle' });
      expect(await marks(page)).toEqual([]);
      expect(await hide(page).count()).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  test('cost nothing on a page that nobody searched for', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.origin}${ARTICLE}#p3`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /\/highlight\./.test(path))).toEqual([]);
    await page.goto(`${site.origin}${FOUND}`);
    await hide(page).waitFor();
    expect(asked.filter((path) => /\/highlight\./.test(path))).toHaveLength(1);
  });
});

describe('the first mark', () => {
  const firstTop = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('found-here') ?? [];
      return (range as Range).getBoundingClientRect().top;
    });

  test('is in the window even at the end of a paragraph that is longer than it', async () => {
    const page = await arrive(`${ARTICLE}?find=strip#p5`, { viewport: { width: PHONE.width, height: 240 } });
    await eventually(async () => (await firstTop(page)) > 20 && (await firstTop(page)) < 210).toBe(true);
  });

  test('does not move a page on which it is seen as it is', async () => {
    const page = await openPage(`${site.origin}${ARTICLE}#p3`);
    const found = await arrive(FOUND);
    const top = (at: Page) => at.locator('#p3').evaluate((passage) => passage.getBoundingClientRect().top);
    await eventually(async () => Math.abs((await top(found)) - (await top(page)))).toBeLessThan(2);
  });

  test('does not take a reader back who comes again', async () => {
    const page = await arrive(FOUND);
    await page.evaluate(() => scrollTo(0, 40));
    await page.reload();
    await hide(page).waitFor();
    expect(await firstTop(page)).toBeGreaterThan(400);
    expect(await page.evaluate(() => scrollY)).toBe(40);
  });
});

describe('the marks go', () => {
  test('with the button, and so does the parameter; nothing else does', async () => {
    const page = await arrive(FOUND);
    const before = await page.evaluate(() => [scrollY, history.length]);
    await hide(page).click();
    expect(await marks(page)).toEqual([]);
    expect(await hide(page).count()).toBe(0);
    expect(page.url()).toBe(`${site.origin}${ARTICLE}#p3`);
    expect(await page.evaluate(() => [scrollY, history.length])).toEqual(before);
  });

  test('with Escape, but not where it closes or empties something else', async () => {
    const page = await arrive(FOUND);
    await page.locator('[data-quick-search]').focus();
    await page.keyboard.press('Escape');
    expect(await hide(page).count()).toBe(1);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await hide(page).count()).toBe(1);
    await page.locator('#p3 > .number').focus();
    await page.keyboard.press('Escape');
    await eventually(() => hide(page).count()).toBe(0);
    expect(page.url()).toBe(`${site.origin}${ARTICLE}#p3`);
  });

  test('and the focus is in the paragraph, not lost', async () => {
    const page = await arrive(FOUND);
    await hide(page).focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#p3');
  });
});

describe('permanent links', () => {
  test('are the same with and without the words', async () => {
    const linksOf = (page: Page) =>
      page
        .locator('link[rel="canonical"], [property="og:url"], .number, .cites a, .filed')
        .evaluateAll((all) =>
          all.map((each) => each.getAttribute('href') ?? each.getAttribute('content') ?? each.textContent),
        );
    const plain = await openPage(`${site.origin}${ARTICLE}`);
    const found = await arrive(FOUND);
    expect(await linksOf(found)).toEqual(await linksOf(plain));
    expect(JSON.stringify(await linksOf(found))).not.toContain('find=');
  });

  test.each([
    ['marked without touching the page', arrive],
    ['marked by elements', arriveWithoutHighlights],
  ])('of what is saved to the notebook are the same: %s', async (_, come) => {
    const savedOn = async (page: Page) => {
      await page.locator('#p5 .number + .save').click();
      await page.locator('#p5 .cites .actions').click();
      await page.getByRole('button', { name: 'Save to notebook' }).click();
      await eventually(() => page.locator('button.saved').count()).toBe(2);
      return page.evaluate(() => ({ ...localStorage }));
    };
    const found = await savedOn(await come(`${ARTICLE}?find=contempt,dredging,Marram,office#p5`));
    const plain = await savedOn(await openPage(`${site.origin}${ARTICLE}`));
    expect(Object.keys(plain)).toHaveLength(1);
    expect(found).toEqual(plain);
  });
});

describe('where the browser cannot mark without touching the page', () => {
  test('elements mark the words, through links and quotations, and leave no trace', async () => {
    const page = await arriveWithoutHighlights(`${ARTICLE}?find=Velmar%20office,attacked,contempt#p5`);
    expect(await page.locator('mark.found-here').allInnerTexts()).toEqual(['Velmar office', 'attacked', 'contempt']);
    await hide(page).click();
    expect(await page.locator('mark').count()).toBe(0);
    const plain = await openPage(`${site.origin}${ARTICLE}`);
    const nodes = (each: Page) =>
      each
        .locator('#p5 p')
        .first()
        .evaluate((p) => [p.innerHTML, p.childNodes.length]);
    expect(await nodes(page)).toEqual(await nodes(plain));
  });

  test('a paragraph takes as much room with marks as without', async () => {
    const plain = await openPage(`${site.origin}${ARTICLE}`);
    const page = await arriveWithoutHighlights(FOUND);
    const height = async (each: Page) => (await each.locator('#p3').boundingBox())?.height;
    expect(await height(page)).toBe(await height(plain));
  });
});

describe('the marks', () => {
  const background = (page: Page) =>
    page.locator('#p3 p').evaluate((p) => getComputedStyle(p, '::highlight(found-here)').backgroundColor);

  test('have a colour of their own in light, dark and forced colours', async () => {
    const page = await arrive(FOUND);
    const seen = [await background(page)];
    await page.emulateMedia({ colorScheme: 'dark' });
    seen.push(await background(page));
    await page.emulateMedia({ forcedColors: 'active' });
    seen.push(await background(page));
    expect(new Set(seen).size).toBe(3);
    expect(seen).not.toContain('rgba(0, 0, 0, 0)');
  });

  test('are not printed, nor is the button', async () => {
    const page = await arrive(FOUND);
    await page.emulateMedia({ media: 'print' });
    expect(await background(page)).toBe('rgba(0, 0, 0, 0)');
    expect(await hide(page).isVisible()).toBe(false);
    const older = await arriveWithoutHighlights(FOUND);
    await older.emulateMedia({ media: 'print' });
    const mark = older.locator('mark.found-here').first();
    expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  });

  test('say nothing to readers who hear the page', async () => {
    const page = await arrive(FOUND);
    expect(await page.locator('[role="status"], [role="alert"], [aria-live]').count()).toBe(0);
    expect(await page.locator('#p3 mark').count()).toBe(0);
  });
});
