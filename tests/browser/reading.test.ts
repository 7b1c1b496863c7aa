import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../build/pages.ts';
import { SITE_URL } from '../build-site.ts';
import { eventually, newPage, openPage, PHONE, placeOf, site, useSites, WIDE } from './browser.ts';

const ARTICLE = '/articles/three-analysts-on-corvane-in-velmar/';

useSites();

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(site.origin + path, options);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing is drawn for ${selector}`);
  return box;
}

/** What is wrong with how the focus is shown; an empty string where it can be seen. */
function focusFault(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has the focus';
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      ? ''
      : `${element.outerHTML.slice(0, 100)} shows no focus`;
  });
}

/** Whether a date stands behind an outlet with a Hebrew name, where that is a link and where it is text. */
function areDatesBehindOutlets(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    ['a', 'span'].every((tag) => {
      const [line, outlet, date] = [
        document.createElement('p'),
        document.createElement(tag),
        document.createElement('time'),
      ];
      [outlet.textContent, date.textContent] = ['הצפון', '20 February 2024'];
      line.append(outlet, ', ', date);
      document.querySelector('article')?.append(line);
      const day = document.createRange();
      day.setStart(date.firstChild as Text, 0);
      day.setEnd(date.firstChild as Text, 2);
      return day.getBoundingClientRect().left > outlet.getBoundingClientRect().right;
    }),
  );
}

describe('an article', () => {
  test('says what it is, whose, when and what is not known', async () => {
    const page = await visit(ARTICLE);
    expect(await areDatesBehindOutlets(page)).toBe(true);
    const head = await page.locator('article > .head').innerText();
    expect(head).toContain('Report · SNA · about September 2019');
    expect(head).toContain('[Three analysts on why Velmar received Corvane]');
    expect(head).toContain('No byline. Headline and date added by the editors.');
    const speakers = await page.locator('.speakers li').allInnerTexts();
    expect(speakers).toHaveLength(3);
    expect(speakers[1]).toMatch(
      /Greta Halvorsen senior researcher, department of maritime history, Sten-Lund University, to SNA\s+\d+ words/,
    );
  });

  test('sets each quotation off, with its speaker in the margin of a wide screen', async () => {
    const page = await visit(ARTICLE);
    const passage = await boxOf(page, '#p2');
    const voice = await boxOf(page, '#p2 .voice');
    expect(voice.x).toBeGreaterThan(passage.x + passage.width);
    expect(Math.abs(voice.y - passage.y)).toBeLessThan(12);
    expect(await page.locator('#p2 .voice').innerText()).toMatch(
      /^Tomas Wieland\s+senior fellow, Ostrand Institute for Shipping and Straits, to SNA/,
    );
    const tint = await page.locator('#p2 .said').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(tint).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('is copied with its quotation marks, as a whole and each quotation alone', async () => {
    const page = await visit(ARTICLE);
    const { quotations, whole } = await page.evaluate(() => {
      const copyOf = (element: Element) => {
        getSelection()?.selectAllChildren(element);
        return String(getSelection()).trim();
      };
      const said = [...document.querySelectorAll('.text .said')];
      return { quotations: said.map(copyOf), whole: copyOf(document.querySelector('.text') as Element) };
    });
    expect(quotations.length).toBeGreaterThan(15);
    expect(quotations.filter((text) => !/^“[^“”]+”$/.test(text))).toEqual([]);
    expect(quotations.filter((text) => !whole.includes(text))).toEqual([]);
  });

  test('names the speaker at the head of the paragraph on a phone, and nothing is cut', async () => {
    const page = await visit(ARTICLE, { viewport: PHONE });
    const passage = await boxOf(page, '#p2 > p');
    const voice = await boxOf(page, '#p2 .voice');
    expect(voice.y + voice.height).toBeLessThanOrEqual(passage.y);
    expect(voice.x + voice.width).toBeLessThanOrEqual(PHONE.width);
  });

  test('has 60 to 70 characters in a full line', async () => {
    const page = await visit(ARTICLE);
    const characters = await page.locator('#p3 > p').evaluate((paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8))).size;
      return (paragraph.textContent ?? '').length / lines;
    });
    expect(characters).toBeGreaterThan(56);
    expect(characters).toBeLessThan(71);
  });

  test('links a quotation to itself, a name to its dossier, and the dossier back to the exact place', async () => {
    const page = await visit(ARTICLE);
    await page.locator('#p2 .cites a').click();
    await eventually(() => placeOf(page)).toBe(`${ARTICLE}#signal-displeasure`);
    await page.locator('#p2 .voice .speaker').click();
    await eventually(() => page.locator('h1').innerText()).toBe('Tomas Wieland');
    const quotation = page.locator('.quoted', {
      hasText: 'Velmar typically uses a meeting with Corvane to signal displeasure',
    });
    await eventually(() => quotation.count()).toBe(1);
    await quotation.getByRole('link', { name: 'Paragraph 2' }).click();
    await eventually(() => placeOf(page)).toBe(`${ARTICLE}#signal-displeasure`);
    await eventually(async () => {
      const { y } = await boxOf(page, '#signal-displeasure');
      return y >= 0 && y < WIDE.height;
    }).toBe(true);
  });

  test('links each name once, at its first occurrence', async () => {
    const page = await visit(ARTICLE);
    const linked = await page
      .locator('.text .passage > p a, .text blockquote a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(linked.length).toBeGreaterThan(10);
    expect(new Set(linked).size).toBe(linked.length);
  });

  test('goes to the articles before and after it in its main topic', async () => {
    const page = await visit(ARTICLE);
    await page.locator('.around a[rel=next]').click();
    await eventually(() => page.locator('h1').innerText()).toBe('Velmar Courts Corvane to Press Ostrand');
    await page.locator('.around a[rel=prev]').click();
    await eventually(() => placeOf(page)).toBe(ARTICLE);
  });

  test('names the articles that are related to it, with the reason', async () => {
    const page = await visit(ARTICLE);
    const related = page.locator('section', { has: page.getByRole('heading', { name: 'Related articles' }) });
    expect(await related.innerText()).toMatch(
      /The Sound Gazette, 28 September 2019.*\s+Both report “.+” and 3 more; both take a position on “.+” and 2 more$/,
    );
    await related.getByRole('link').first().click();
    await eventually(() => page.locator('h1').innerText()).toBe('Velmar Courts Corvane to Press Ostrand');
  });

  test.each([ARTICLE, '/notebook/', '/print/?event=corvane-visit-may-2019'])(
    '%s does not move while it loads',
    async (address) => {
      const page = await newPage({ viewport: PHONE });
      await page.addInitScript(() => {
        const seen = globalThis as unknown as { shift: number };
        seen.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.origin}${address}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    },
  );
});

describe('with the keyboard alone', () => {
  test('the first stop skips to the text, and every stop can be seen', async () => {
    const page = await visit(ARTICLE);
    await page.keyboard.press('Tab');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await eventually(async () => (await boxOf(page, '.skip')).y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await eventually(() => placeOf(page)).toBe(`${ARTICLE}#main`);
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      await eventually(() => focusFault(page)).toBe('');
    }
  });

  test('"/" goes to the search field, and Enter to the search page', async () => {
    const page = await visit(ARTICLE);
    await page.keyboard.press('/');
    await page.keyboard.type('Halvorsen');
    await page.keyboard.press('Enter');
    await eventually(() => page.url()).toBe(`${site.origin}/search/?q=Halvorsen`);
  });
});

describe('without JavaScript', () => {
  test('an article reads, links and searches by the indexes', async () => {
    const page = await visit(ARTICLE, { javaScriptEnabled: false });
    expect(await page.locator('.passage').count()).toBe(16);
    await page.locator('.bar input').fill('Halvorsen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Halvorsen');
    await page.getByRole('main').getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: 'Greta Halvorsen' }).click();
    await eventually(() => page.locator('.quoted').count()).toBe(7);
  });
});

describe('on a phone and enlarged', () => {
  test('no page scrolls sideways at 320 pixels, which is 1280 at 400%', async () => {
    const page = await visit('/', { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const { path } of builtPages(inject('siteDir'))) {
      await page.goto(`${site.origin}${path}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} by ${over}`);
    }
    expect(wide).toEqual([]);
  });

  test('text of 200% scrolls nothing sideways, and breaks no word of a headline', async () => {
    const page = await visit('/', { viewport: PHONE });
    const kinds = new Map(builtPages(inject('siteDir')).map(({ path }) => [path.replace(/^(\/\w+\/).+/, '$1*'), path]));
    const faults: string[] = [];
    for (const path of [...kinds.values(), '/search/?q=Corvane']) {
      await page.goto(`${site.origin}${path}`);
      if (path.includes('?')) await page.locator('[data-view="found"]').waitFor();
      faults.push(
        ...(await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          const text = document.querySelector('h1:not(.hidden)')?.firstChild;
          const words = text instanceof Text ? [...text.data.matchAll(/[^\s-]+/g)] : [];
          const broken = words.filter(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text as Text, index);
            range.setEnd(text as Text, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
          });
          return [...(over > 0 ? [`${location.pathname} by ${over}`] : []), ...broken.map(([word]) => word)];
        })),
      );
    }
    expect(faults).toEqual([]);
  });

  test('a page below a list says where it is', async () => {
    const page = await visit(ARTICLE, { viewport: PHONE });
    const path = page.getByRole('navigation', { name: 'You are here' });
    expect(await path.getByRole('link').allInnerTexts()).toEqual(['Home', 'Articles']);
    await path.getByRole('link', { name: 'Articles' }).click();
    await eventually(() => placeOf(page)).toBe('/articles/');
    expect(await path.count()).toBe(0);
    const paths = {
      '/people/greta-halvorsen/velmar-and-corvane/': ['Home', 'People', 'Greta Halvorsen'],
      '/organizations/straits-commission/': ['Home', 'Organizations'],
      '/': [],
    };
    for (const [address, links] of Object.entries(paths)) {
      await page.goto(site.origin + address);
      expect(await path.getByRole('link').allInnerTexts(), address).toEqual(links);
    }
    await page.goto(site.origin + ARTICLE);
    await page.setViewportSize(WIDE);
    expect(await path.isVisible()).toBe(false);
  });
});

describe('in the dark', () => {
  test('paper is dark and ink is light', async () => {
    const page = await visit(ARTICLE, { colorScheme: 'dark' });
    const lightness = (color: string) =>
      (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    const [paper, ink] = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return [style.backgroundColor, style.color];
    });
    expect(lightness(paper ?? '')).toBeLessThan(40);
    expect(lightness(ink ?? '')).toBeGreaterThan(200);
  });
});

describe('on paper', () => {
  test('the text alone is printed, with the speakers named and the address', async () => {
    const page = await visit(ARTICLE, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.bar', '.foot', '.skip', '.related'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    expect(await page.locator('#p2 .voice').isVisible()).toBe(true);
    expect(await page.locator('.filed').innerText()).toBe(
      `“[Three analysts on why Velmar received Corvane]”, SNA, about September 2019. The Sound Record. ${SITE_URL}${ARTICLE}`,
    );
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
    const [text = 0, ...notes] = await page.evaluate(() =>
      ['.text p', '.kicker', '.voice', '.speakers li', '.facts dd', '.credits'].map((selector) => {
        const found = document.querySelector(selector);
        return found ? Number.parseFloat(getComputedStyle(found).fontSize) : Number.NaN;
      }),
    );
    for (const note of notes) expect(note).toBeLessThanOrEqual(text);
    // The strip's key is made of backgrounds.
    expect(
      await page
        .locator('.speakers .dot')
        .first()
        .evaluate((dot) => getComputedStyle(dot).printColorAdjust),
    ).toBe('exact');
  });

  test('links of a text are numbered, with their addresses below it, and a dossier names the addresses of its articles', async () => {
    const contentOf = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
    const page = await visit('/articles/velmar-courts-corvane/');
    expect(await page.locator('.link-notes').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await contentOf(page, '.text a[href^="http"]')).toContain('counter(link)');
    expect(await page.locator('.link-notes:visible').innerText()).toBe('https://gazette.example/arnsund?page=1&part=2');
    const dossier = await visit('/people/priya-raman/');
    await dossier.emulateMedia({ media: 'print' });
    expect(await contentOf(dossier, '.occasion h3')).toBe(`"${SITE_URL}${ARTICLE}"`);
    expect(await dossier.locator('.filed').innerText()).toBe(
      `Priya Raman. The Sound Record. ${SITE_URL}/people/priya-raman/`,
    );
  });
});

test('a page of basic letters loads them alone, until a script puts another into it', async () => {
  const page = await newPage();
  const loaded: string[] = [];
  page.on('request', (request) => {
    const name = /\/([\w-]+)\.[^/]*woff2$/.exec(request.url())?.[1];
    if (name) loaded.push(name);
  });
  await page.goto(site.origin + ARTICLE, { waitUntil: 'networkidle' });
  expect(loaded.sort()).toEqual(['newsreader-basic', 'newsreader-italic-basic']);
  await page.evaluate(() => document.querySelector('main')?.append('Łódź'));
  await eventually(() => loaded.toSorted()).toEqual(['newsreader', 'newsreader-basic', 'newsreader-italic-basic']);
});
