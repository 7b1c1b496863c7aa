import { describe, expect, test } from 'vitest';
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
