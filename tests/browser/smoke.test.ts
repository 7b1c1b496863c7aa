import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Served } from '../../src/cli/serve.ts';
import { openBrowser, servedSite } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

describe.each([
  { basePath: '/', directory: inject('siteDir') },
  { basePath: '/reader/', directory: inject('basedSiteDir') },
])('the site at $basePath', ({ basePath, directory }) => {
  let site: Served;

  beforeAll(async () => {
    site = await servedSite(directory, basePath);
  });

  afterAll(() => site?.close());

  test('the home page loads from this host alone, with one first heading', async () => {
    const page = await browser.newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).origin));

    const response = await page.goto(site.url, { waitUntil: 'networkidle' });

    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect(new Set(requested)).toEqual(new Set([site.origin]));
    await page.close();
  });

  test('a page that is not there answers 404', async () => {
    const response = await fetch(`${site.url}no-such-page/`);
    expect(response.status).toBe(404);
  });
});
