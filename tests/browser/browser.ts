import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type Served, serve } from '../../src/cli/server/serve-folder.ts';
import { openBrowser } from '../open-browser.ts';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** How long is waited for what is expected, in milliseconds: a machine with other work takes seconds for what is done at once elsewhere. */
export const TIMEOUT_MS = 30_000;

/** The site of the fixture collection at the base path `/`. Is there while the tests of a file run that calls `useSites`. */
export let site: Served;
/** The same at the base path `/reader/`, likewise. */
export let based: Served;
/** The site of the project's own content, whatever that is, likewise. */
export let own: Served;
let browser: Browser;
let pages: Page[] = [];
/** What the content policy of a page has forbidden it, in whichever test of the file. */
const violations: string[] = [];

/**
 * Starts a Chromium and serves the built sites for the tests of the file that calls it. After each it closes their pages, and
 * expects that the content policy has forbidden them nothing.
 */
export function useSites(): void {
  beforeAll(async () => {
    [browser, site, based, own] = await Promise.all([
      openBrowser(),
      serve({ directory: inject('siteDir'), port: 0 }),
      serve({ directory: inject('basedSiteDir'), port: 0, basePath: '/reader/' }),
      serve({ directory: inject('ownSiteDir'), port: 0 }),
    ]);
  });

  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    expect(violations.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), based?.close(), own?.close()]);
  });
}

/** An empty page with a storage of its own, wide unless the options say otherwise. It is closed after the test. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  // What a service worker loads no test could hold up; `redeploy.test.ts` has what it does.
  const context = await browser.newContext({ viewport: WIDE, serviceWorkers: 'block', ...options });
  await context.addInitScript(reportViolations, VIOLATION);
  const page = await context.newPage();
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(VIOLATION)) violations.push(text.slice(VIOLATION.length));
  });
  pages.push(page);
  return page;
}

/** What a message about a violation of the policy begins with. */
const VIOLATION = 'forbidden: ';

/** Runs in a page, and tells of everything that its policies forbid it. */
function reportViolations(start: string): void {
  addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI, sample, sourceFile }) =>
    console.error(
      start + [new URL(documentURI).pathname, effectiveDirective, blockedURI, sample, sourceFile].join(' '),
    ),
  );
}

/** A page at an address. It is closed after the test. */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address);
  return page;
}

/**
 * Expects something of what is read, again and again until it is so. What follows a click or a key is read with this:
 * neither waits for the page that a link leads to, nor for what a script does later.
 */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: TIMEOUT_MS });
}

/** The path and the anchor that the page is at. */
export function placeOf(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}
