import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { printMarkdown } from '../../src/notebook/markdown.ts';
import { notebook as words } from '../../src/site/messages/en/notebook.ts';
import { makeItem } from '../unit/notebook/items.ts';
import { violationsOn } from './axe.ts';
import { eventually, openPage, site, useSites } from './browser.ts';

const EVENT = 'corvane-visit-may-2019';
const ARTICLE = 'velmar-courts-corvane';

useSites();

/** The files of the EPUB that a button saves, and its name. */
async function saved(page: Page, button: string): Promise<{ name: string; files: Record<string, string> }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const texts = Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]);
  return { name: download.suggestedFilename(), files: Object.fromEntries(texts) };
}

test('an event is gathered on one page, which is saved as an EPUB', async () => {
  const page = await openPage(`${site.origin}/events/${EVENT}/`);
  await page.getByRole('link', { name: 'Print or save as EPUB' }).click();
  await page.locator('.chapter').nth(1).waitFor();
  expect(await page.locator('h1').allInnerTexts()).toEqual(['A Corvane delegation visits Velmar']);
  expect(await violationsOn(page)).toEqual([]);

  const credits = await page.locator(`#${ARTICLE} figcaption`).allInnerTexts();
  expect(credits.length).toBeGreaterThan(0);
  const { name, files } = await saved(page, 'Save as EPUB');
  expect(name).toBe(`${EVENT}.epub`);
  const chapter = files['EPUB/chapter-1.xhtml'] ?? '';
  expect(chapter).toContain(`href="https://record.example/articles/${ARTICLE}/"`);
  for (const credit of credits) expect(chapter.replace(/<[^>]+>/g, '')).toContain(credit);

  await page.goto(`${site.origin}/print/?event=nowhere`);
  await eventually(() => page.locator('[data-status]').innerText()).toContain('There is nothing to print');
});

test('the notebook is saved as an EPUB, with the reader’s notes apart', async () => {
  const page = await openPage(`${site.origin}/notebook/`);
  await page.locator('[data-view="empty"]').waitFor();
  const item = makeItem({ speaker: 'Ada Berg', note: 'My own thought' });
  const text = printMarkdown([item], () => 'https://record.example/', words);
  await page
    .locator('[data-file]')
    .setInputFiles({ name: 'notebook.md', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('.kept').waitFor();
  const { name, files } = await saved(page, 'Export as EPUB');
  expect(name).toBe('notebook.epub');
  expect(files['EPUB/chapter-1.xhtml']).toContain('<p class="label">Reader’s note</p><p dir="auto">My own thought</p>');
});
