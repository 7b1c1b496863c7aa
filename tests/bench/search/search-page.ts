import type { Browser, Page } from 'playwright-core';
import type { MeasuredSite, Transfer } from './site.ts';

/** How long nothing may be sent before a question counts as answered whole, in milliseconds. */
const QUIET = 300;

/** How far apart the keys of a fast typist are, in milliseconds: about a hundred words a minute. */
const KEY_GAP = 120;

/** What the page keeps for the bench: when the last key was pressed, when results stood, and what the worker was given. */
interface Watch {
  pressed: number;
  shown: number;
  /** When the worker was asked and when it first answered, in milliseconds since 1970. */
  asked: number;
  answered: number;
}

declare const searchWatch: Watch;

/** The search page of a site in a browser that has never seen it. */
export async function openSearchPage(
  browser: Browser,
  site: MeasuredSite,
): Promise<{ page: Page; loaded: Transfer[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchSearch);
  site.takeTransfers();
  await page.goto(`${site.origin}/search/`);
  return { page, loaded: await untilQuiet(site) };
}

/** Notes in the page when a key is pressed, when the first results stand after it, and how long the worker took. */
function watchSearch(): void {
  const watch = { pressed: 0, shown: 0, asked: 0, answered: 0 };
  const now = () => performance.timeOrigin + performance.now();
  Object.assign(globalThis, {
    searchWatch: watch,
    Worker: class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'answer' && watch.answered === 0) watch.answered = now();
        });
      }
      override postMessage(message: unknown, options?: unknown): void {
        Object.assign(watch, { asked: now(), answered: 0 });
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

/** What a question took from the last key to the first results, and of that the worker while it waited for no file, in milliseconds. */
export interface Answered {
  time: number;
  busy: number;
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
  // As one who types two letters after another: the page puts off an answer only where they come faster than that.
  await page.waitForTimeout(KEY_GAP);
  await page.evaluate(() => {
    searchWatch.shown = 0;
  });
  await page.keyboard.press(words.slice(-1));
  await page.waitForFunction(() => searchWatch.shown > 0, undefined, { polling: 20 });
  const transfers = await untilQuiet(site);
  const { pressed, shown, asked, answered } = await page.evaluate(() => searchWatch);
  const waits = await Promise.all(page.workers().map((worker) => worker.evaluate(listWaits)));
  return { time: shown - pressed, busy: answered - asked - timeWithin(waits.flat(), asked, answered), transfers };
}

/** From when to when each file of a worker was on its way since it was last asked this, in milliseconds since 1970; called in the worker. */
function listWaits(): [from: number, to: number][] {
  const { timeOrigin } = performance;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  // A browser notes no more than 250.
  performance.clearResourceTimings();
  return entries.map(({ startTime, responseEnd }) => [timeOrigin + startTime, timeOrigin + responseEnd]);
}

/** How long between two times something was on its way, however much at once. */
function timeWithin(waits: readonly [from: number, to: number][], start: number, end: number): number {
  let [time, until] = [0, start];
  for (const [from, to] of waits.toSorted(([a], [b]) => a - b)) {
    const [begin, stop] = [Math.max(from, until), Math.min(to, end)];
    if (stop > begin) time += stop - begin;
    until = Math.max(until, stop);
  }
  return time;
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
