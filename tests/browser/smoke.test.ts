import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchOptions } from '../open-browser.ts';
import { based, newPage, own, site, useSites } from './browser.ts';

useSites();

describe.each([
  { name: 'fixture collection', served: () => site },
  { name: 'fixture collection at /reader/', served: () => based },
  { name: 'project’s own content', served: () => own },
])('the site of the $name', ({ served }) => {
  test('the home page loads from this host alone, with one first heading', async () => {
    const page = await newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).origin));

    const response = await page.goto(served().url, { waitUntil: 'networkidle' });

    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect(new Set(requested)).toEqual(new Set([served().origin]));
  });

  test('a page that is not there answers 404', async () => {
    const response = await fetch(`${served().url}no-such-page/`);
    expect(response.status).toBe(404);
  });
});

test('the browser leaves out whatever Playwright has it leave out, of whose list ours takes the place', async () => {
  const server = await chromium.launchServer(launchOptions());
  const lists = server
    .process()
    .spawnargs.filter((argument) => argument.startsWith('--disable-features='))
    .map((argument) => argument.replace('--disable-features=', '').split(','));
  await server.close();
  expect(lists).toHaveLength(2);
  expect(lists[1]).toEqual(expect.arrayContaining(lists[0] ?? []));
});
