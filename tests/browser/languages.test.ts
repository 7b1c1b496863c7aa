import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/cli/server/serve-folder.ts';
import { interfaceLanguage } from '../../src/site/messages/index.ts';
import { builtPages, embedPages } from '../build/pages.ts';
import { buildSite, SITE_URL } from '../build-site.ts';
import { violationsOn } from './axe.ts';
import { eventually, newPage, openPage, PHONE, useSites } from './browser.ts';
import { contentWords, writeLanguageContent } from './language-content.ts';

// English is what every other test looks at.
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'ru'];

/** The sites by language; that in Italian has Russian content, and the interface in English. */
const sites = new Map<string, { folder: string; served: Served }>();

useSites();

beforeAll(async () => {
  for (const language of [...LANGUAGES, 'it']) {
    const content = mkdtempSync(join(tmpdir(), `on-record-${language}-`));
    await writeLanguageContent(content, language, language === 'it' ? 'ru' : language);
    const folder = await buildSite({
      name: `language-${language}`,
      content,
      ...(language === 'ar' && { siteUrl: SITE_URL }),
    });
    sites.set(language, { folder, served: await serve({ directory: folder, port: 0 }) });
  }
});

afterAll(() => Promise.all(Array.from(sites.values(), ({ served }) => served.close())));

/** Attributes that are read out or shown. */
const SPOKEN = [
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'data-missing',
  'data-reload',
  'data-save',
  'data-actions',
];

/** What every language writes in Latin letters: formats, keys, the fields of the search and what scripts put in. */
const LATIN =
  /JavaScript|Markdown|BibTeX|RIS|CSL-JSON|EPUB|APA|Chicago|MLA|JSON-LD|JSON|CSV|Data Package|Extended Date\/Time Format|schema\.org|UTF-8|Ctrl K|⌘ K|Enter|Esc|Tab|\b[a-z]+:|\{\w+\}/g;

/** The texts below an element, each once: what stands in elements, and what is read out or shown of attributes. */
function textsBelow(root: Element): string[] {
  const texts = Array.from(root.querySelectorAll('*:not(script, style, .Z3988)'), (element) => [
    ...Array.from(element.childNodes, (node) => (node.nodeType === 3 ? (node.textContent ?? '') : '')),
    ...SPOKEN.map((name) => element.getAttribute(name) ?? ''),
  ]);
  return [...new Set(texts.flat())];
}

/** Those that have Latin letters, in which no content is. */
function latinIn(root: Element): string[] {
  return textsBelow(root).filter((text) => /\p{Script=Latin}/u.test(text.replace(LATIN, '')));
}

/** The same in a page as its scripts have made it. */
async function latinOn(page: Page): Promise<string[]> {
  return latinIn(new JSDOM(await page.content()).window.document.body);
}

test('no template has a word of the interface that is not in the tables', () => {
  const pages = builtPages(sites.get('he')?.folder ?? '');
  expect(pages.length).toBeGreaterThan(20);
  for (const { path, html } of pages) {
    const { document } = new JSDOM(html).window;
    expect([path, latinIn(document.body), document.title.match(/[a-z]/gi)]).toEqual([path, [], null]);
  }
});

test('in Arabic, what stands in a row has the comma of the language on pages and in files', async () => {
  const { folder, served } = sites.get('ar') as { folder: string; served: Served };
  const texts = [...builtPages(folder), ...embedPages(folder)].flatMap(({ path, html }) => {
    const { document } = new JSDOM(html).window;
    return [document.title, ...textsBelow(document.documentElement)].map((text) => [path, text]);
  });
  const days = texts.filter(([, text = '']) => /^\u200f?\d{1,2} [^ ]+ \d{4}$/.test(text));
  expect(days.length).toBeGreaterThan(3);
  expect(days.filter(([, text = '']) => !text.startsWith('\u200f'))).toEqual([]);
  const files = globSync('**/{index.html.md,oembed.json,feed.*,llms*.txt}', { cwd: folder });
  expect(new Set(files.map((path) => basename(path).replace(/-\w+/, '')))).toEqual(
    new Set(['index.html.md', 'oembed.json', 'feed.json', 'feed.rss', 'feed.atom', 'llms.txt']),
  );
  for (const path of files) texts.push([path, readFileSync(join(folder, path), 'utf8')]);
  const page = await openPage(`${served.origin}/articles/first/`);
  await page.locator('.text button.actions').first().click();
  await page.locator('.place-menu button').nth(4).click();
  await page.goto(`${served.origin}/notebook/`);
  await eventually(() => page.locator('.kept').count()).toBe(1);
  texts.push(['notebook/', await page.locator('main').innerText()]);
  await page.goto(`${served.origin}/compare/?a=first&b=second`);
  await eventually(() => page.locator('[data-comparison]').isVisible()).toBe(true);
  texts.push(['compare/', await page.locator('main').innerText()]);
  await page.goto(`${served.origin}/print/?topic=harbour`);
  await eventually(() => page.locator('.chapter').count()).toBe(2);
  texts.push(['print/', await page.locator('main').innerText()]);
  // The format of RSS has dates in English: `Mon, 12 Apr`.
  const found = texts.flatMap(([path, text = '']) =>
    [...text.matchAll(/.{0,20}, (?!\d\d [A-Z]).{0,20}/g)].map(([all]) => [path, all]),
  );
  expect(found).toEqual([]);
});

test('in Arabic, letters stand as their face joins them, and words of the timeline are whole', async () => {
  const { served } = sites.get('ar') as { served: Served };
  const page = await openPage(`${served.origin}/timeline/`, { viewport: PHONE });
  const spaced = await page.locator('*').evaluateAll((all) => all.map((each) => getComputedStyle(each).letterSpacing));
  expect(new Set(spaced)).toEqual(new Set(['normal']));
  const { title, second, topic } = contentWords('ar');
  const words = await page
    .locator('svg a')
    .evaluateAll((all) => all.map(({ textContent }) => textContent?.match(/\p{L}+/gu) ?? []));
  expect(new Set(words.flat())).toEqual(new Set(`${title} ${second} ${topic} أبريل`.split(' ')));
});

test('nor has what scripts say', async () => {
  const { served } = sites.get('he') as { served: Served };
  const { topic } = contentWords('he');
  const page = await openPage(`${served.origin}/articles/first/`);
  await page.locator('button.actions').first().click();
  await eventually(() => page.locator('.place-menu button').count()).toBeGreaterThan(2);
  expect(await latinOn(page)).toEqual([]);
  await page.locator('.place-menu button').nth(4).click();
  await eventually(() => page.locator('.notice').textContent()).not.toBe('');
  await page.locator('[data-reading-settings]').click();
  await eventually(() => page.locator('.reading-panel label').count()).toBeGreaterThan(5);
  expect(await latinOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await eventually(() => page.locator('dialog.help dd').count()).toBeGreaterThan(3);
  expect(await latinOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await eventually(() => page.locator('dialog.quick').count()).toBe(1);
  await page.keyboard.type(topic);
  await eventually(() => page.locator('.quick-list a').count()).toBeGreaterThan(1);
  expect(await latinOn(page)).toEqual([]);
  await page.goto(`${served.origin}/notebook/`);
  await eventually(() => page.locator('.kept').count()).toBe(1);
  expect(await latinOn(page)).toEqual([]);
  await page.goto(`${served.origin}/compare/?a=first&b=second`);
  await eventually(() => page.locator('[data-comparison]').isVisible()).toBe(true);
  expect(await latinOn(page)).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('axe finds no violation on an article, on a person and among results', async () => {
    const { served } = sites.get(language) as { served: Served };
    const page = await newPage({ viewport: PHONE });
    const found: string[] = [];
    for (const path of ['/articles/first/', '/people/speaker/']) {
      await page.goto(served.origin + path);
      found.push(...(await violationsOn(page)));
    }
    await page.goto(`${served.origin}/search/?q=${encodeURIComponent(contentWords(language).name)}`);
    await eventually(() => page.locator('[data-articles] li').count()).toBe(2);
    found.push(...(await violationsOn(page)));
    expect(found).toEqual([]);
    const html = page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
      language,
      language === 'ar' || language === 'he' ? 'rtl' : 'ltr',
    ]);
  });
});

test('a page loads the words of its language alone, and no others are kept for a reader without a network', async () => {
  const { served, folder } = sites.get('ru') as { served: Served; folder: string };
  const tables = globSync('_astro/words-*.js', { cwd: folder });
  expect(new Set(tables.map((path) => path.slice('_astro/words-'.length).slice(0, 2)))).toEqual(
    new Set(['en', ...LANGUAGES]),
  );
  const [list = ''] = globSync('data/*/offline.json', { cwd: folder });
  const { needed } = JSON.parse(readFileSync(join(folder, list), 'utf8')) as { needed: string[] };
  expect(needed.filter((path) => path.includes('/words-')).sort()).toEqual(
    tables.filter((path) => path.startsWith('_astro/words-ru-')).sort(),
  );
  const page = await newPage();
  const loaded: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) loaded.push(await response.text());
  });
  await page.goto(`${served.origin}/search/?q=${encodeURIComponent(contentWords('ru').name)}`);
  await eventually(() => page.locator('[data-articles] li').count()).toBe(2);
  const scripts = loaded.join('\n');
  expect(scripts).toContain('Ещё результаты');
  expect(scripts).not.toMatch(/More results|Mehr Ergebnisse|עוד תוצאות/);
});

test('where the interface does not speak the language, it is marked as English and content as what it is', async () => {
  expect(interfaceLanguage('it')).toBe('en');
  const { served } = sites.get('it') as { served: Served };
  const page = await openPage(`${served.origin}/articles/first/`);
  const languageOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  expect(await Promise.all(['h1', '.lead', '.text', '.bar .mark', '.foot p'].map(languageOf))).toEqual(
    Array.from({ length: 5 }, () => 'it'),
  );
  expect(await Promise.all(['.speakers h2', '#about h2', '.bar nav', '.article-tools'].map(languageOf))).toEqual(
    Array.from({ length: 4 }, () => 'en'),
  );
});
