import type { Browser, Page } from 'playwright-core';
import type { MeasuredSite, Transfer } from './site.ts';

/** How long nothing may be sent before a question counts as answered whole, in milliseconds. */
const QUIET = 300;

/** What the page keeps for the bench: when the last key was pressed, when results stood, and the worker's share. */
interface Watch {
  pressed: number;
  shown: number;
  /** From the question to the first answer of the worker, in milliseconds. */
  worker: number;
}

declare const searchWatch: Watch;

/** The search page of a site in a browser that has never seen it. */
export async function openSearchPage(
  browser: Browser,
  site: MeasuredSite,
): Promise<{ page: Page; loaded: Transfer[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchSearch);
  site.takeTransfers();
  await page.goto(`${site.origin}/search/`);
  return { page, loaded: await untilQuiet(site) };
}

/** Notes in the page when a key is pressed, when the first results stand after it, and how long the worker took. */
function watchSearch(): void {
  const watch = { pressed: 0, shown: 0, worker: 0 };
  let asked = 0;
  Object.assign(globalThis, {
    searchWatch: watch,
    Worker: class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'answer' && asked > 0) watch.worker = performance.now() - asked;
          if (data.type === 'answer') asked = 0;
        });
      }
      override postMessage(message: unknown, options?: unknown): void {
        asked = performance.now();
        super.postMessage(message, options as StructuredSerializeOptions);
      }
    },
  });
  addEventListener('keydown', (event) => Object.assign(watch, { pressed: event.timeStamp, shown: 0 }), true);
  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('[data-articles]');
    if (!list) return;
    new MutationObserver(() => {
      if (watch.shown === 0 && list.children.length > 0) watch.shown = performance.now();
    }).observe(list, { childList: true });
  });
}

/** What a question took from the last key to the first results, and of that the worker, in milliseconds. */
export interface Answered {
  time: number;
  worker: number;
  transfers: Transfer[];
}

/** Types a question into a search page that shows none; all but its last letter stand there at once. */
export async function askPage(page: Page, site: MeasuredSite, words: string): Promise<Answered> {
  const field = page.locator('main [data-quick-search]');
  await field.fill('');
  await page.locator('[data-articles]').waitFor({ state: 'hidden' });
  // Every question waits at its end until nothing more is sent.
  site.takeTransfers();
  await field.evaluate(
    (input: HTMLInputElement, text) => {
      input.value = text;
      input.focus();
      input.setSelectionRange(text.length, text.length);
    },
    words.slice(0, -1),
  );
  await page.evaluate(() => {
    searchWatch.shown = 0;
  });
  await page.keyboard.press(words.slice(-1));
  await page.waitForFunction(() => searchWatch.shown > 0, undefined, { polling: 20 });
  const transfers = await untilQuiet(site);
  const { pressed, shown, worker } = await page.evaluate(() => searchWatch);
  return { time: shown - pressed, worker, transfers };
}

/** Waits until nothing more is sent. @returns what was */
async function untilQuiet(site: MeasuredSite): Promise<Transfer[]> {
  const all: Transfer[] = [];
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    const taken = site.takeTransfers();
    if (taken.length === 0) return all;
    all.push(...taken);
  }
}
