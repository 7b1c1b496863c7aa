import type { BrowserContext, Page } from 'playwright-core';
import { serve } from '../../src/cli/server/serve-folder.ts';
import { openBrowser } from '../open-browser.ts';

/** Something that a page should not have, or should not have done. */
export interface Incident {
  path: string;
  what: string;
}

/** How many pages are open at once. */
const CONCURRENCY = 3;

/**
 * Opens pages of a built folder in a Chromium that no policy protects, and tells what ran on them: dialogs, requests to
 * other hosts, pages left, errors of scripts, and what could run: scripts that the harmless page does not have, frames,
 * event handlers, addresses that are programs.
 * @param harmless pages of the same kinds: their scripts and style sheets are the site’s own
 */
export async function watchPages(
  directory: string,
  paths: readonly string[],
  harmless: readonly string[],
): Promise<Incident[]> {
  const site = await serve({ directory, port: 0 });
  const browser = await openBrowser();
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  await context.addInitScript(listen);
  const incidents: Incident[] = [];
  try {
    const known = await readKnown(
      context,
      harmless.map((path) => site.origin + path),
    );
    const waiting = [...paths];
    const visitor = async () => {
      const page = await context.newPage();
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        incidents.push(...(await visit(page, site.origin, path, known)).map((what) => ({ path, what })));
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, visitor));
  } finally {
    await browser.close();
    await site.close();
  }
  return incidents;
}

async function readKnown(context: BrowserContext, addresses: readonly string[]): Promise<Parts> {
  const known: Parts = { scripts: [], head: [], live: [], ran: [] };
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(address);
    const { scripts, head } = await page.evaluate(partsOf);
    known.scripts.push(...scripts);
    known.head.push(...head);
  }
  await page.close();
  return known;
}

async function visit(page: Page, origin: string, path: string, known: Parts): Promise<string[]> {
  const incidents: string[] = [];
  page.removeAllListeners();
  page.on('dialog', (dialog) => {
    incidents.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:image/'))
      incidents.push(`a request: ${url.slice(0, 200)}`);
    else if (request.isNavigationRequest() && url !== origin + path)
      incidents.push(`another page: ${url.slice(0, 200)}`);
  });
  page.on('pageerror', (error) => incidents.push(`an error: ${error.message}`));
  await page.goto(origin + path, { waitUntil: 'load' });
  // What is called a little later is called before the page has nothing more to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
  const parts = await page.evaluate(partsOf);
  const fresh = (kind: 'scripts' | 'head') => parts[kind].filter((each) => !known[kind].includes(each));
  return [
    ...incidents,
    ...parts.ran.map((name) => `a call: ${name}`),
    ...fresh('scripts').map((script) => `a script: ${script.slice(0, 200)}`),
    ...fresh('head').map((element) => `an element that changes the page: ${element.slice(0, 200)}`),
    ...parts.live.map((attribute) => `in the page: ${attribute}`),
  ];
}

/** What of a page runs or can run. */
interface Parts {
  scripts: string[];
  /** Elements that change what the page is, wherever they stand. */
  head: string[];
  live: string[];
  ran: string[];
}

/** Runs before every page: whatever is called is noted. */
function listen(): void {
  const ran: string[] = [];
  Object.assign(window, { ran });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    Object.assign(window, { [name]: () => void ran.push(name) });
  }
}

/** Runs in the page, so it can use nothing from around it. */
function partsOf(): Parts {
  const live: string[] = [];
  const addresses = [
    'href',
    'src',
    'action',
    'formaction',
    'xlink:href',
    'data',
    'poster',
    'srcset',
    'background',
    'cite',
    'ping',
  ];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'portal', 'marquee'].includes(name))
      live.push(`<${name}>`);
    if (element instanceof HTMLScriptElement && /\balert\b/.test(element.text) && !element.type.endsWith('json'))
      live.push('<script>');
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || attribute === 'srcdoc') live.push(`<${name} ${attribute}>`);
      // Browsers leave out what controls and white space an address begins with or holds.
      const address = Array.from(value)
        .filter((character) => character > ' ')
        .join('');
      if (
        addresses.includes(attribute) &&
        /^(?:javascript|vbscript|livescript|data(?!:image)|blob|filesystem):/i.test(address)
      ) {
        live.push(`<${name} ${attribute}="${value.slice(0, 80)}">`);
      }
      if (attribute === 'style' && /expression|url\(|behavior|binding/i.test(value))
        live.push(`<${name} style="${value}">`);
    }
  }
  return {
    live,
    scripts: Array.from(document.scripts)
      .filter(({ type }) => !/^application\/(?:ld\+)?json$/.test(type))
      .map((script) => script.src || (script.textContent ?? '')),
    head: Array.from(
      document.querySelectorAll('meta[http-equiv], link[rel=stylesheet], link[rel=import], style, form'),
      (each) => (each.localName === 'style' ? each.outerHTML : (each.cloneNode() as Element).outerHTML),
    ),
    ran: [...((window as unknown as { ran?: string[] }).ran ?? [])],
  };
}
