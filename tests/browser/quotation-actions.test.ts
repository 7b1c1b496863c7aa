import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { NotebookData } from '../../src/site/notebook-data.ts';
import { marksOfLanguage } from '../../src/text/language-marks.ts';
import { SITE_URL } from '../build-site.ts';
import { eventually, openPage, PHONE, site, useSites } from './browser.ts';

const ARTICLE = 'articles/three-analysts-on-corvane-in-velmar/';
const QUOTED = 'Velmar typically uses a meeting with Corvane to signal displeasure';
const ROLE = 'senior fellow, Ostrand Institute for Shipping and Straits, to SNA';
const SOURCE = '[Three analysts on why Velmar received Corvane], SNA, about September 2019';

useSites();

function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  return openPage(site.url + path, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
}

/** What is on the clipboard, plain and as HTML; read anew where something is written to it meanwhile. */
function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    for (;;) {
      try {
        const [item] = await navigator.clipboard.read();
        const text = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
        return { plain: await text('text/plain'), html: await text('text/html') };
      } catch (error) {
        if ((error as Error).name !== 'InvalidStateError') throw error;
      }
    }
  });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const menu = (page: Page) => page.locator('.place-menu');

/** The data of an article as the site has them. */
function dataOf(article: string): NotebookData {
  const folder = inject('siteDir');
  const { build } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'));
  return JSON.parse(readFileSync(join(folder, `data/${build}/notebook/${article}.json`), 'utf8'));
}

/** What a copy of the quotation at an address must be. */
function copyOf(address: string): string {
  const { pathname, hash } = new URL(address);
  const data = dataOf(/([^/]+)\/$/.exec(pathname)?.[1] ?? '');
  const said = data.quotations.find(({ anchor }) => anchor === hash.slice(1));
  const [open, close] = marksOfLanguage(data.language).outer;
  const credit = [said?.speaker, said?.role, said?.conveyed].filter(Boolean).join(', ');
  const source = [data.title, data.outlet, data.date].join(', ');
  return [`${open}${said?.text}${close}`, `— ${credit}`, source, `${SITE_URL}${pathname}${hash}`].join('\n');
}

describe('a quotation of an article', () => {
  const NAME = 'Quotation 1, Tomas Wieland: copy, save or share';
  const address = () => `${SITE_URL}/${ARTICLE}#signal-displeasure`;

  test('is copied with speaker, role, outlet, date and address, shared with the same, and has a link', async () => {
    const page = await visit(ARTICLE);
    await page.evaluate(() => {
      const seen = globalThis as unknown as { shared: unknown };
      navigator.share = async (data) => {
        seen.shared = data;
      };
    });
    await button(page, NAME).click();
    await button(page, 'Copy with source').click();
    await page.getByText('Copied with the name of Tomas Wieland and the source.').waitFor();
    const { plain, html } = await clipboard(page);
    expect(plain).toContain(QUOTED);
    expect(plain).toContain(`\n— Tomas Wieland, ${ROLE}\n${SOURCE}\n${address()}`);
    expect(html).toContain(`<p>— Tomas Wieland, ${ROLE}<br>${SOURCE}<br><a href="${address()}">`);
    await button(page, NAME).click();
    await button(page, 'Share …').click();
    const shared = await page.evaluate(() => (globalThis as unknown as { shared: Record<string, string> }).shared);
    expect(shared['url']).toBe(address());
    expect(`${shared['text']}\n${shared['url']}`).toBe(plain);
    await button(page, NAME).click();
    await button(page, 'Copy link').click();
    await eventually(async () => (await clipboard(page)).plain).toBe(address());
    await button(page, NAME).click();
    await button(page, 'Embed').click();
    const code = `<iframe src="${SITE_URL}/embed/three-analysts-on-corvane-in-velmar/signal-displeasure/" title="Tomas Wieland, `;
    await eventually(async () => (await clipboard(page)).plain).toContain(code);
  });

  test('has a link to the visited host where the site does not know its own', async () => {
    const page = await visit('');
    await page.route(site.url + ARTICLE, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/<link rel="canonical"[^>]*>/, '') });
    });
    await page.goto(site.url + ARTICLE);
    await button(page, NAME).click();
    await button(page, 'Copy link').click();
    await eventually(async () => (await clipboard(page)).plain).toBe(`${site.url}${ARTICLE}#signal-displeasure`);
  });

  test('has a menu for the keyboard, which Esc closes, and the button that opened it', async () => {
    const page = await visit(ARTICLE);
    await button(page, NAME).focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await eventually(focused).toBe('Copy with source');
    await page.keyboard.press('ArrowDown');
    await eventually(focused).toBe('Copy link');
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(NAME);
    await eventually(() => menu(page).count()).toBe(0);
    await button(page, NAME).click();
    await menu(page).waitFor();
    await button(page, NAME).click();
    await eventually(() => menu(page).count()).toBe(0);
  });

  test('on a phone the actions are as large as a finger, and within the window', async () => {
    const page = await visit(ARTICLE, { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.locator('.actions').last().tap();
    await menu(page).waitFor();
    const boxes = await menu(page)
      .locator('button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(boxes.filter(({ height, left, right }) => height < 44 || left < 0 || right > 390)).toEqual([]);
  });
});

test('wherever quotations stand, each is copied as its article has it', async () => {
  const page = await visit('people/greta-halvorsen/');
  const seen: Record<string, number> = {};
  const places = [
    'people/greta-halvorsen/',
    'organizations/lights-board/',
    'events/velmar-closes-lindholm/',
    'claims/isolation-explains-the-invitation/',
    'compare/?a=three-analysts-on-corvane-in-velmar&b=velmar-courts-corvane',
    'search/?q=Corvane&show=quotations',
    '',
    'articles/shomer-hamigdalor/',
    'articles/eleven-weeks-of-ice/',
  ];
  for (const path of places) {
    await page.goto(site.url + path);
    const buttons = page.locator('button.actions:visible');
    await buttons.first().waitFor();
    const addresses = await buttons.evaluateAll((all) =>
      all.map((each) => {
        const link = each.previousElementSibling as HTMLAnchorElement;
        return new URL(link.dataset['quotation'] || link.href, location.href).href;
      }),
    );
    seen[path] = addresses.length;
    expect(await page.locator('button.actions + button').count(), path).toBe(0);
    for (const [index, address] of addresses.entries()) {
      if (index > 3) break;
      await buttons.nth(index).click();
      await button(page, 'Copy with source').click();
      await eventually(async () => (await clipboard(page)).plain).toBe(copyOf(address));
    }
  }
  expect(Object.values(seen).every((count) => count > 0)).toBe(true);
  expect(seen['people/greta-halvorsen/']).toBe(7);
});

test('words that the site has changed since the page was opened are not copied', async () => {
  const page = await visit('people/greta-halvorsen/');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.route('**/notebook/*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('wrong step', 'false move') });
  });
  await page.locator('.quoted', { hasText: 'wrong step' }).locator('.actions').click();
  await page.getByRole('alert').filter({ hasText: 'nothing was saved or copied' }).waitFor();
  expect(await menu(page).count()).toBe(0);
  expect((await clipboard(page)).plain).toBe('before');
});

describe('a selection', () => {
  /** Selects the text from the first words to the last within an element, or in it and another one. */
  async function select(page: Page, [from, to]: [string, string]): Promise<void> {
    await page.evaluate(
      ([first, last]) => {
        const find = (words: string) => {
          const walker = document.createTreeWalker(document.querySelector('.text') as Node, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            const start = node.data.indexOf(words);
            if (start >= 0) return { node, start, end: start + words.length };
          }
          throw new Error(`no text node has ${words}`);
        };
        const [begin, end] = [find(first), find(last)];
        getSelection()?.removeAllRanges();
        getSelection()?.setBaseAndExtent(begin.node, begin.start, end.node, end.end);
      },
      [from, to] as const,
    );
    await menu(page).waitFor();
  }

  async function copied(page: Page, words: [string, string]): Promise<string[]> {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await select(page, words);
    await menu(page).getByRole('button', { name: 'Copy with source' }).click();
    await eventually(() => menu(page).count()).toBe(0);
    await eventually(async () => (await clipboard(page)).plain).not.toBe('');
    return (await clipboard(page)).plain.split('\n');
  }

  test('names a speaker only where all of it is theirs', async () => {
    const page = await visit(ARTICLE);
    const [words, who] = await copied(page, ['meeting with Corvane', 'displeasure']);
    expect(words).toMatch(/^“meeting with Corvane to signal displeasure.*”$/);
    expect(who).toBe(`— Tomas Wieland, ${ROLE}`);
    const retold = `— Retold by the editors from ${SOURCE}`;
    const wide = await copied(page, ['meeting with Corvane', ', said Wieland']);
    expect(wide[0]).toMatch(/^“meeting with Corvane [^“”]*”, said Wieland, .*, said Wieland$/);
    expect(wide[1]).toBe(retold);
    const two = await copied(page, ['supposed free passage', 'crew']);
    expect(two[1]).toBe(retold);
    expect(two[0]).toMatch(/^“supposed free passage”.*“[^”]*crew”$/);
    expect(two.join(' ')).not.toContain('— Greta');
  });

  test('has a link that finds it, and is saved with its place', async () => {
    const page = await visit(ARTICLE);
    await select(page, ['meeting with Corvane', 'displeasure']);
    await menu(page).getByRole('button', { name: 'Copy link' }).click();
    await eventually(async () => decodeURIComponent((await clipboard(page)).plain)).toBe(
      `${SITE_URL}/${ARTICLE}#p2:~:text=meeting with Corvane to signal displeasure`,
    );
    await select(page, ['meeting with Corvane', 'displeasure']);
    await menu(page).getByRole('button', { name: 'Save to notebook' }).click();
    await page.goto(`${site.url}notebook/`);
    const kept = page.locator('.kept');
    await eventually(() => kept.innerText()).toContain('“meeting with Corvane to signal displeasure”');
    expect(await kept.innerText()).toContain(`Tomas Wieland, ${ROLE}`);
    expect(await page.locator('[data-count]').innerText()).toBe('1 selection, kept in this browser alone.');
    expect(await page.locator('.finding:visible').count()).toBe(0);
  });
});

test('an article that may not be published has no words to take', async () => {
  const { quotations, passages } = dataOf('why-the-lamps-went-out');
  expect([...quotations, ...passages]).toEqual([]);
  const page = await visit('articles/why-the-lamps-went-out/');
  expect(await page.locator('button.actions').count()).toBe(0);
  await button(page, 'Save this article').click();
  const kept = () => page.evaluate(() => JSON.stringify(Object.values(localStorage)));
  await eventually(kept).toContain('why-the-lamps-went-out');
  expect(await kept()).toMatch(/\\"text\\":\\"\\"/);
});
