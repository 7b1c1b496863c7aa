import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SITE_URL } from '../build-site.ts';
import { violationsOn } from './axe.ts';
import { based, eventually, newPage, openPage, placeOf, site, useSites } from './browser.ts';

const ARTICLE = 'articles/three-analysts-on-corvane-in-velmar/';
const OTHER = 'articles/velmar-courts-corvane/';
const DATA = 'notebook/three-analysts-on-corvane-in-velmar.json';
const OTHER_DATA = 'notebook/velmar-courts-corvane.json';
const TITLE = '[Three analysts on why Velmar received Corvane]';
const WORDS = 'Velmar typically uses a meeting with Corvane to signal displeasure';

useSites();

function visit(path: string, options: BrowserContextOptions = {}, at = site): Promise<Page> {
  return openPage(at.url + path, options);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const items = (page: Page) => page.locator('.kept');
const texts = (page: Page) => page.locator('.kept .quoted > blockquote').allInnerTexts();
const told = (page: Page) => page.locator('[data-told]');
const note = (page: Page, at = 0) => page.locator('.kept textarea').nth(at);

const FIRST = 'Quotation 1, Tomas Wieland: copy, save or share';

/** Saves a quotation or takes it out again, by its menu. */
async function inMenu(page: Page, name: string, action: string): Promise<void> {
  await button(page, name).click();
  await button(page, action).click();
}

/** Saves a quotation and a paragraph of one article and a quotation of the other, and goes to the notebook. */
async function filledByHand(options: BrowserContextOptions = {}, at = site): Promise<Page> {
  const page = await visit(ARTICLE, options, at);
  await inMenu(page, FIRST, 'Save to notebook');
  await page.locator('#p3').hover();
  await button(page, 'Save paragraph 3').click();
  await eventually(() => page.locator('button.saved').count()).toBe(2);
  await page.goto(`${at.url}${OTHER}`);
  await page.locator('.cites .actions').first().click();
  await button(page, 'Save to notebook').click();
  await page.locator('button.saved').waitFor();
  await page.goto(`${at.url}notebook/`);
  await items(page).nth(2).waitFor();
  return page;
}

/** What a browser keeps after that. */
let storage: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;

/** The notebook of a reader who has saved them: by hand once in this file, and from then on as they were kept. */
async function filled(): Promise<Page> {
  if (!storage) {
    const page = await filledByHand();
    storage = await page.context().storageState();
    return page;
  }
  const page = await visit('notebook/', { storageState: storage });
  await items(page).nth(2).waitFor();
  return page;
}

async function exported(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, `Export as ${name}`).click()]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function imported(page: Page, name: string, text: string): Promise<void> {
  // An empty notebook is shown before the script is there that reads files.
  await page.waitForLoadState('networkidle');
  await page.locator('[data-file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Puts other words into the article's data, as a new build might. */
async function rewrite(page: Page, change: (json: string) => string): Promise<void> {
  await page.route(`**/${DATA}`, async (route) => {
    const response = await route.fetch().catch((error) => {
      // A page that was closed meanwhile needs no answer.
      if (!page.isClosed()) throw error;
    });
    if (response) await route.fulfill({ response, body: change(await response.text()) });
  });
}

describe('on an article', () => {
  test('is shown to be empty before its words have come, without a button that nothing answers yet', async () => {
    const page = await newPage();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await page.route('**/words-en-notebook*', (route) => held.then(() => route.continue()));
    await page.goto(`${site.url}notebook/`);
    const isShown = (selector: string) => page.locator(`.empty ${selector}`).isVisible();
    await eventually(() => isShown('.lead')).toBe(true);
    expect(await isShown('[data-import]')).toBe(false);
    letGo();
    await eventually(() => isShown('[data-import]')).toBe(true);
  });

  test('a quotation and a paragraph are saved, and are shown as saved when it is opened again', async () => {
    const page = await visit(ARTICLE);
    await inMenu(page, FIRST, 'Save to notebook');
    await page.locator('#p3').hover();
    await button(page, 'Save paragraph 3').click();
    await button(page, 'Save this article').click();
    await eventually(() => page.getByRole('link', { name: 'Notebook 3' }).count()).toBe(1);
    await page.reload();
    const pressed = page.getByRole('button', { pressed: true });
    await eventually(() => pressed.count()).toBe(2);
    expect(await pressed.first().innerText()).toBe('Save this article');
    expect(await pressed.last().getAttribute('aria-label')).toBe('Save paragraph 3');
    expect(await page.locator('.actions.saved').evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual([
      `${FIRST} (saved)`,
    ]);
    await page.goto(`${site.url}notebook/`);
    const article = page.locator('.kept[data-kind="article"] figcaption');
    await article.getByRole('button').waitFor();
    expect(await article.evaluate((line) => line.lastChild?.nodeName)).toBe('BUTTON');
    expect(await article.innerText()).toBe(
      'SNA, about September 2019: [Three analysts on why Velmar received Corvane]',
    );
  });

  test('pressing again takes it back, and once more brings its note back', async () => {
    const page = await filled();
    await note(page).fill('Ask him.');
    await page.goto(site.url + ARTICLE);
    await page.locator('.actions.saved').waitFor();
    await inMenu(page, FIRST, 'Remove from notebook');
    await eventually(() => page.locator('.actions.saved').count()).toBe(0);
    await inMenu(page, FIRST, 'Save to notebook');
    await eventually(() => page.locator('.actions.saved').count()).toBe(1);
    await page.goto(`${site.url}notebook/`);
    await eventually(() => note(page, 2).inputValue()).toBe('Ask him.');
  });

  test('data that cannot be loaded are reported, and loaded when the button is pressed again', async () => {
    const page = await visit(ARTICLE);
    await page.route(`**/${DATA}`, (route) => route.abort());
    await button(page, FIRST).click();
    await eventually(() => page.getByRole('alert').innerText()).toContain('could not be loaded');
    expect(await page.locator('.place-menu').count()).toBe(0);
    await page.unroute(`**/${DATA}`);
    await inMenu(page, FIRST, 'Save to notebook');
    await eventually(() => page.locator('.actions.saved').count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('the data of an article are not asked for before a reader turns to it', async () => {
    const page = await visit('about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
    const askedForData = () => asked.filter((path) => path.endsWith(`/${DATA}`));
    expect(askedForData()).toEqual([]);
    await page.locator('#p3').hover();
    await eventually(() => askedForData().length).toBe(1);
  });

  test('every button can be hit, and none moves the text', async () => {
    for (const width of [390, 1440]) {
      const page = await visit(ARTICLE, { viewport: { width, height: 900 } });
      const sizes = await page.locator('button:is(.save, .actions)').evaluateAll((all) =>
        all.map((each) => {
          const { width, height, left } = each.getBoundingClientRect();
          return Math.min(width, height) >= 24 && left >= 0;
        }),
      );
      expect(sizes.length).toBeGreaterThan(25);
      expect(sizes).not.toContain(false);
      const heights = () => page.locator('.passage').evaluateAll((all) => all.map((each) => each.clientHeight));
      const before = await heights();
      await page.locator('.passage button').evaluateAll((all) => {
        for (const each of all) each.remove();
      });
      expect(await heights()).toEqual(before);
    }
  });

  test('a browser that stores nothing is reported calmly', async () => {
    const page = await visit('about/');
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.goto(site.url + ARTICLE);
    await inMenu(page, FIRST, 'Save to notebook');
    await eventually(() => page.getByRole('alert').innerText()).toContain('space for this site is full');
    expect(await page.locator('button.saved').count()).toBe(0);
  });

  test('without JavaScript there is no button, no room for one, and no way to the notebook in the header', async () => {
    const page = await visit(ARTICLE, { javaScriptEnabled: false });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('[data-notebook-link]').isVisible()).toBe(false);
    expect(
      await page
        .locator('.cites a')
        .first()
        .evaluate((link) => getComputedStyle(link).marginRight),
    ).toBe('0px');
  });
});

describe('the notebook', () => {
  test('says how to begin where nothing is saved', async () => {
    const page = await visit('notebook/');
    await page.getByText('Nothing is saved yet.').waitFor();
    expect(await page.getByRole('region', { name: 'Notebook actions' }).count()).toBe(0);
  });

  test('says without JavaScript that it needs it, and why', async () => {
    const page = await visit('notebook/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('kept in your browser and nowhere else');
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });

  test('shows what was saved, with whose words they are and where they stand', async () => {
    const page = await filled();
    const first = items(page).first();
    expect(await first.innerText()).toContain(`“${WORDS}`);
    expect(await first.innerText()).toContain('Tomas Wieland, senior fellow, Ostrand Institute');
    expect(await first.innerText()).toContain(`${TITLE}, SNA, about September 2019, quotation`);
    expect(await page.locator('[data-count]').innerText()).toBe(
      '2 quotations and 1 paragraph, kept in this browser alone.',
    );
    await items(page).nth(1).getByRole('link', { name: 'paragraph 3' }).click();
    await eventually(() => placeOf(page)).toBe(`/${ARTICLE}#p3`);
  });

  test('keeps notes as they are typed', async () => {
    const page = await filled();
    await note(page, 1).pressSequentially('Compare\nwith May.');
    await page.reload();
    await eventually(() => note(page, 1).inputValue()).toBe('Compare\nwith May.');
  });

  test('is put into another order with the keyboard alone, and says so', async () => {
    const page = await filled();
    const [first = '', second = '', third = ''] = await texts(page);
    await items(page).first().getByRole('button', { name: 'Move down' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => texts(page)).toEqual([second, first, third]);
    await eventually(() => told(page).innerText()).toBe('Moved to 2 of 3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await eventually(() => texts(page)).toEqual([second, third, first]);
    await page.reload();
    await eventually(() => texts(page)).toEqual([second, third, first]);
  });

  test('is grouped by article, where order is within the group', async () => {
    const page = await filled();
    const [, , last] = await texts(page);
    await items(page).last().getByRole('button', { name: 'Move up' }).click();
    await eventually(async () => (await texts(page))[1]).toBe(last);
    const [first = '', other = '', second = ''] = await texts(page);
    await button(page, 'Group by article').click();
    await eventually(() => page.locator('.items h2').first().innerText()).toBe(TITLE);
    await eventually(() => texts(page)).toEqual([first, second, other]);
    await items(page).nth(1).getByRole('button', { name: 'Move up' }).click();
    await eventually(() => texts(page)).toEqual([second, first, other]);
  });

  test('gives back what was removed, one or all', async () => {
    const page = await filled();
    await note(page, 1).fill('Stays.');
    const before = await texts(page);
    await items(page).nth(1).getByRole('button', { name: 'Remove' }).click();
    await eventually(() => items(page).count()).toBe(2);
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await eventually(() => texts(page)).toEqual(before);
    await eventually(() => note(page, 1).inputValue()).toBe('Stays.');
    await button(page, 'Remove all').click();
    await page.getByText('Nothing is saved yet.').waitFor();
    await eventually(() => told(page).innerText()).toBe('3 items removed.');
    await button(page, 'Undo').click();
    await eventually(() => texts(page)).toEqual(before);
  });

  test('is shown in every window', async () => {
    const page = await filled();
    const other = await page.context().newPage();
    await other.goto(site.url + ARTICLE);
    await inMenu(other, FIRST, 'Remove from notebook');
    await eventually(() => items(page).count()).toBe(2);
  });
});

describe('files', () => {
  test.each([
    ['Markdown', 'notebook.md'],
    ['CSL-JSON', 'notebook.json'],
  ])('as %s are exported, and imported again without loss', async (format, name) => {
    const page = await filled();
    await note(page).fill('A note <!-- with --> {braces}\n\nand “quotes”.');
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    const before = await kept();
    const { file, text } = await exported(page, format);
    expect(file).toBe(name);
    expect(text).toContain(WORDS);
    await imported(page, file, text);
    await eventually(() => told(page).innerText()).toBe('Nothing new: 3 items in the file, all here already.');
    await button(page, 'Remove all').click();
    await imported(page, file, text);
    await eventually(() => told(page).innerText()).toBe('3 items imported.');
    expect(await kept()).toBe(before);
  });

  test('as BibTeX cite what is known, and no more', async () => {
    const page = await filled();
    const { file, text } = await exported(page, 'BibTeX');
    expect(file).toBe('notebook.bib');
    const [, first = '', second = '', more] = text.split('@article');
    expect(more).toBeUndefined();
    expect(first).not.toMatch(/author|day =/);
    expect(first).toContain('year = {2019},\n  month = sep');
    expect(first).toContain(`url = {${SITE_URL}/${ARTICLE}}`);
    expect(first).toMatch(
      /Tomas Wieland, senior fellow.*: “Velmar typically.* Retold by the editors: .* \(paragraph 3, /,
    );
    expect(second).toContain('author = {Osei, Marit and Ferrand, Daniel}');
    const ris = await exported(page, 'RIS');
    expect(ris.file).toBe('notebook.ris');
    expect(ris.text.match(/^TY {2}- NEWS/gm)).toHaveLength(2);
  });

  test('of another kind are refused with a sentence', async () => {
    const page = await visit('notebook/');
    await imported(page, 'letter.txt', 'Dear reader');
    await eventually(() => told(page).innerText()).toContain('No saved item was found in this file.');
  });
});

describe('after a new build', () => {
  test('words that have changed are shown beside those that were saved, and can be taken over', async () => {
    const page = await filled();
    await note(page).fill('Mine.');
    await rewrite(page, (json) => json.replaceAll('typically', 'often'));
    await page.reload();
    const first = items(page).first();
    await first.getByText('The text has changed since you saved it.').waitFor();
    expect(await first.locator('.finding blockquote').innerText()).toContain('often');
    expect(await first.locator('.quoted blockquote').innerText()).toContain(WORDS);
    await first.getByRole('button', { name: 'Keep the new text' }).click();
    await eventually(() => first.locator('.quoted blockquote').innerText()).toContain('often');
    await eventually(() => note(page).inputValue()).toBe('Mine.');
    await eventually(() => page.locator('.finding:visible').count()).toBe(0);
  });

  test('a paragraph is found where it stands now', async () => {
    const page = await filled();
    await rewrite(page, (json) => json.replace('"anchor":"p3"', '"anchor":"p30"'));
    await page.reload();
    await items(page).nth(1).getByRole('link', { name: 'paragraph 30' }).waitFor();
    expect(await page.locator('.finding:visible').count()).toBe(0);
  });

  test('what is gone is said to be, and stays', async () => {
    const page = await filled();
    await rewrite(page, (json) => JSON.stringify({ ...JSON.parse(json), quotations: [], passages: [] }));
    await page.reload();
    await eventually(() => page.getByText('This is no longer in the article.').count()).toBe(2);
    expect((await texts(page))[0]).toContain(WORDS);
  });

  test('an article that is gone is said to be, and one that cannot be loaded is not', async () => {
    const page = await filled();
    await page.route(`**/${DATA}`, (route) => route.fulfill({ status: 404, body: '' }));
    await page.route(`**/${OTHER_DATA}`, (route) => route.abort());
    await page.reload();
    await eventually(() => page.getByText('The article is no longer at its address.').count()).toBe(2);
    await eventually(() => page.getByText('The article could not be loaded').count()).toBe(1);
  });

  test('what was kept of an article that was renamed is kept of it under its present address', async () => {
    const page = await filled();
    await note(page, 2).fill('Mine.');
    const keepByFormerId = () =>
      page.evaluate(() => {
        for (const [key, kept] of Object.entries(localStorage))
          localStorage.setItem(key, kept.replaceAll('velmar-courts-corvane', 'corvane-courted'));
      });
    const stored = () => page.evaluate(() => JSON.stringify(localStorage));
    await keepByFormerId();
    await page.reload();
    const link = items(page).nth(2).getByRole('link');
    await eventually(() => link.getAttribute('href')).toBe(`/${OTHER}#contempt-for-fishermen`);
    await eventually(() => note(page, 2).inputValue()).toBe('Mine.');
    expect(await stored()).not.toContain('corvane-courted');
    expect(await page.locator('.finding:visible').count()).toBe(0);
    await page.goto(`${site.url}${OTHER}`);
    await eventually(() => page.locator('.cites .actions.saved').count()).toBe(1);
    // The article's own page knows it too, whether or not the notebook was opened since.
    await keepByFormerId();
    await page.reload();
    await eventually(() => page.locator('.cites .actions.saved').count()).toBe(1);
    expect(await stored()).not.toContain('corvane-courted');
  });

  test('each article is asked for once', async () => {
    const page = await filled();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    const paths = () => asked.map((path) => path.replace(/^\/data\/[^/]+/, '')).sort();
    await eventually(() => paths().filter((path) => /^\/(?:articles|notebook)\/.+/.test(path))).toEqual([
      `/${DATA}`,
      `/${OTHER_DATA}`,
    ]);
  });
});

test('nothing is sent anywhere, and nothing asked of another host', async () => {
  const page = await visit('about/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).origin}`));
  await page.goto(site.url + ARTICLE);
  await inMenu(page, FIRST, 'Save to notebook');
  await page.locator('.actions.saved').waitFor();
  await page.goto(`${site.url}notebook/`);
  await note(page).fill('Secret.');
  await exported(page, 'Markdown');
  expect(new Set(requests.filter((request) => !request.endsWith('null')))).toEqual(new Set([`GET ${site.origin}`]));
});

test('under a base path it has addresses and a notebook of its own', async () => {
  const page = await filledByHand({}, based);
  expect(await items(page).first().getByRole('link').getAttribute('href')).toBe(
    `/reader/${ARTICLE}#signal-displeasure`,
  );
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['on-record:notebook:1:/reader/']);
  const { text } = await exported(page, 'CSL-JSON');
  expect(JSON.parse(text)[0].URL).toBe(`${SITE_URL}/reader/${ARTICLE}#signal-displeasure`);
  expect(await page.locator('.finding:visible').count()).toBe(0);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([390, 1440])('no violation that axe finds at %i pixels', async (width) => {
    const viewport = { width, height: 900 };
    const page = await filledByHand({ colorScheme, viewport });
    await rewrite(page, (json) => json.replaceAll('typically', 'often'));
    await page.reload();
    await page.getByText('The text has changed').waitFor();
    await items(page).last().getByRole('button', { name: 'Remove' }).click();
    await button(page, 'Undo').waitFor();
    const found = await violationsOn(page, colorScheme === 'dark');
    await page.goto(site.url + ARTICLE);
    const empty = await visit('notebook/', { colorScheme, viewport });
    expect([
      ...found,
      ...(await violationsOn(page, colorScheme === 'dark')),
      ...(await violationsOn(empty, colorScheme === 'dark')),
    ]).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
