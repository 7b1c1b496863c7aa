import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createSiteHandler } from '../../src/cli/server/site-handler.ts';
import { CONTENT_POLICY } from '../../src/hosting/content-policy.ts';
import { builtPages, embedPages, movedPages } from '../build/pages.ts';
import { eventually, newPage, site, useSites } from './browser.ts';

/** How many pages are open at once. */
const AT_ONCE = 4;

/** All pages but those that lead on at once from a former address. */
const pages = [...builtPages(inject('siteDir')), ...embedPages(inject('siteDir'))];

let server: Server;
let origin: string;
/** What the policy that the host sends forbade, as browsers report it. */
const reports: string[] = [];

// What a page's own policy forbids is told there, for the pages of all browser tests.
useSites();

beforeAll(async () => {
  const answer = createSiteHandler(inject('siteDir'), '/');
  server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', `${CONTENT_POLICY};report-uri /violations`);
    if (request.url !== '/violations') return answer(request, response);
    let report = '';
    request.on('data', (part) => {
      report += part;
    });
    request.on('end', () => {
      reports.push(report);
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

/** A page under the policy. */
async function open(path: string): Promise<Page> {
  const page = await newPage();
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return page;
}

/** A page of each template: of those that are alike in the folder and in the number of its folders, the first. */
function pageOfEachTemplate(): string[] {
  const groups = Map.groupBy(pages, ({ path }) => {
    const parts = path.split('/');
    return `${parts[1]} ${parts.length} ${/\/\d+\/$/.test(path)}`;
  });
  return [...groups.values()].flatMap(([first]) => (first ? [first.path] : []));
}

test('the policy knows no exception', () => {
  expect(CONTENT_POLICY).not.toMatch(/unsafe/);
  for (const { html } of [...pages, ...movedPages(inject('siteDir'))]) {
    const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
    expect(policy).toContain("default-src 'self';");
    expect(policy).not.toMatch(/unsafe/);
  }
});

test('a page of each template asks for nothing that the policy forbids', async () => {
  const waiting = pageOfEachTemplate();
  expect(waiting.length).toBeGreaterThan(20);
  expect(waiting).toContain(embedPages(inject('siteDir'))[0]?.path);
  // Until a page asks for nothing more takes half a second: several are waited for at once.
  const visitor = async () => {
    const page = await newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      await page.goto(origin + path, { waitUntil: 'networkidle' });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  expect(reports).toEqual([]);
});

test('no page holds a script, an event handler or an address that is a program', () => {
  const found = [...pages, ...movedPages(inject('siteDir'))].flatMap(({ path, html }) => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
      ([, attributes = '', text]) => text !== '' && !/type="application\/(?:ld\+)?json"/.test(attributes),
    );
    const others = html.match(/<[a-z][^>]*\s(?:on[a-z]+=|(?:href|action)="javascript:)[^>]*>/gi) ?? [];
    return [...scripts.map(([script]) => script), ...others].map((each) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
});

test('what is put into a page is forbidden: scripts, styles, text as elements, scripts of others', async () => {
  const page = await newPage();
  const forbidden: string[] = [];
  await page.exposeFunction('tell', (directive: string) => forbidden.push(directive));
  // Alone on its page, and before what the other tests listen with: here it has to be forbidden.
  await page.addInitScript(() =>
    addEventListener(
      'securitypolicyviolation',
      (event) => {
        event.stopImmediatePropagation();
        (globalThis as unknown as { tell(directive: string): void }).tell(event.effectiveDirective);
      },
      true,
    ),
  );
  await page.goto(`${site.url}about/`);
  const thrown = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    const image = new Image();
    image.src = 'https://elsewhere.test/a.png';
    document.body.setAttribute('style', 'color: red');
    const attempts = {
      html: () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
      worker: () => new Worker('/build.json'),
      policy: () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('other', {}),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [name];
      }
    });
  });
  expect(thrown).toEqual(['html', 'worker', 'policy']);
  await eventually(() => [...new Set(forbidden)].sort()).toEqual(
    expect.arrayContaining([
      'img-src',
      'require-trusted-types-for',
      'style-src-attr',
      'style-src-elem',
      'trusted-types',
    ]),
  );
});

describe('under the policy', () => {
  const FIRST = 'velmar-courts-corvane';
  const SECOND = 'three-analysts-on-corvane-in-velmar';

  test('two articles are compared', async () => {
    const page = await open(`/compare/?a=${FIRST}&b=${SECOND}`);
    await page.locator('[data-comparison]').waitFor({ state: 'visible' });
    expect(await page.locator('[data-heads] h2').count()).toBe(2);
    expect(reports).toEqual([]);
  });

  test.each(['/people/priya-raman/', '/organizations/foundation-for-the-study-of-harbours/'])(
    'the quotations of %s are grouped by topic',
    async (path) => {
      const page = await open(path);
      await page.getByRole('button', { name: 'By topic' }).click();
      await page.locator('h3.topic').first().waitFor();
      expect(reports).toEqual([]);
    },
  );

  test('the search page searches', async () => {
    const page = await open('/search/?q=Corvane');
    await eventually(() => page.locator('[data-count]').innerText()).toMatch(/articles found/);
    expect(reports).toEqual([]);
  });

  test('the quick search searches', async () => {
    const page = await open(`/articles/${SECOND}/`);
    await page.keyboard.press('/');
    await page.locator('dialog').waitFor();
    await page.keyboard.type('Corvane');
    await page.locator('.quick-article').first().waitFor();
    expect(reports).toEqual([]);
  });

  test('an article shows what was searched for, is saved from, and the notebook has what was saved', async () => {
    const page = await open(`/articles/${SECOND}/?find=Corvane`);
    await page.getByRole('button', { name: 'Hide highlights' }).waitFor();
    await page.locator('.text .save').first().click({ force: true });
    await eventually(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(`${origin}/notebook/`);
    await page.locator('.kept').waitFor();
    expect(reports).toEqual([]);
  });
});
