import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createSiteHandler } from '../../src/cli/server/site-handler.ts';
import { builtPages } from '../build/pages.ts';
import { eventually, openPage, useSites } from './browser.ts';

/** No script but from a file of the site, nothing from elsewhere; WebAssembly for the search. */
const POLICY = [
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  'report-uri /violations',
].join('; ');

/** How many pages are open at once. */
const AT_ONCE = 4;

let server: Server;
let origin: string;
/** What the policy forbade. */
let violations: { path: string; text: string }[] = [];

useSites();

beforeAll(async () => {
  const answer = createSiteHandler(inject('siteDir'), '/');
  server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    if (request.url !== '/violations') return answer(request, response);
    let report = '';
    request.on('data', (part) => {
      report += part;
    });
    request.on('end', () => {
      violations.push({ path: pathOfReport(report), text: report });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The path of the page that a report of the browser is about. */
function pathOfReport(report: string): string {
  const { 'csp-report': about } = JSON.parse(report) as { 'csp-report': { 'document-uri': string } };
  return new URL(about['document-uri']).pathname;
}

/** An empty page that notes what the policy forbids it: the browser may send its reports late. */
async function openWatched(): Promise<Page> {
  const page = await openPage('about:blank');
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy/i.test(text)) violations.push({ path: new URL(page.url()).pathname, text });
  });
  return page;
}

/** A page under the policy. */
async function open(path: string): Promise<Page> {
  const page = await openWatched();
  await visit(page, path);
  return page;
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(origin + path, { waitUntil: 'networkidle' });
}

/** A page of each template: of those that are alike in the folder and in the number of its folders, the first. */
function pageOfEachTemplate(): string[] {
  const groups = Map.groupBy(builtPages(inject('siteDir')), ({ path }) => {
    const parts = path.split('/');
    return `${parts[1]} ${parts.length} ${/\/\d+\/$/.test(path)}`;
  });
  return [...groups.values()].flatMap(([first]) => (first ? [first.path] : []));
}

describe('of each template', () => {
  const paths = pageOfEachTemplate();

  // Until a page asks for nothing more takes half a second: several are waited for at once.
  beforeAll(async () => {
    const waiting = [...paths];
    const visitor = async () => {
      const page = await openWatched();
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await visit(page, path);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  }, 120_000);

  test.each(paths)('%s asks for nothing that the policy forbids', (path) => {
    expect(violations.filter((violation) => violation.path === path)).toEqual([]);
  });

  test('nor does any other', () => {
    expect(violations).toEqual([]);
  });
});

test('no page holds a script, an event handler or an address that is a program', () => {
  const found = builtPages(inject('siteDir')).flatMap(({ path, html }) => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
      ([, attributes = '', text]) => text !== '' && !/type="application\/(?:ld\+)?json"/.test(attributes),
    );
    const others = html.match(/<[a-z][^>]*\s(?:on[a-z]+=|(?:href|action)="javascript:)[^>]*>/gi) ?? [];
    return [...scripts.map(([script]) => script), ...others].map((each) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
});

describe('under the policy', () => {
  beforeEach(() => {
    violations = [];
  });

  const FIRST = 'velmar-courts-corvane';
  const SECOND = 'three-analysts-on-corvane-in-velmar';

  test('two articles are compared', async () => {
    const page = await open(`/compare/?a=${FIRST}&b=${SECOND}`);
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(await page.locator('[data-heads] h2').count()).toBe(2);
    expect(violations).toEqual([]);
  });

  test.each(['/people/priya-raman/', '/organizations/foundation-for-the-study-of-harbours/'])(
    'the quotations of %s are grouped by topic',
    async (path) => {
      const page = await open(path);
      await page.getByRole('button', { name: 'By topic' }).click();
      await page.locator('h3.topic').first().waitFor();
      expect(violations).toEqual([]);
    },
  );

  test('the search page searches', async () => {
    const page = await open('/search/?q=Corvane');
    await eventually(() => page.locator('[data-count]').innerText()).toMatch(/articles found/);
    expect(violations).toEqual([]);
  });

  test('the quick search searches', async () => {
    const page = await open(`/articles/${SECOND}/`);
    await page.keyboard.press('/');
    await page.locator('dialog').waitFor();
    await page.keyboard.type('Corvane');
    await page.locator('.quick-article').first().waitFor();
    expect(violations).toEqual([]);
  });

  test('an article shows what was searched for, is saved from, and the notebook has what was saved', async () => {
    const page = await open(`/articles/${SECOND}/?find=Corvane`);
    await page.getByRole('button', { name: 'Hide highlights' }).waitFor();
    await page.locator('.text .save').first().click({ force: true });
    await eventually(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(`${origin}/notebook/`);
    await page.locator('.kept').waitFor();
    expect(violations).toEqual([]);
  });
});
