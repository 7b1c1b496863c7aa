import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { eventually, newPage, PHONE, site, useSites } from './browser.ts';

useSites();

/** Serves a page of another site, which has frames of ours. @returns its address */
async function serveElsewhere(paths: readonly string[]): Promise<string> {
  const frames = paths.map((path, at) => `<iframe name="f${at}" src="${site.origin}${path}" width="350"></iframe>`);
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html>${frames.join('')}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

test('another site shows a quotation with its speaker and source, and cannot show any other page', async () => {
  const page = await newPage({ viewport: PHONE });
  const embedded = '/embed/three-analysts-on-corvane-in-velmar/signal-displeasure/';
  const former = '/embed/corvane-courted/smugglers-council/';
  await page.goto(await serveElsewhere([embedded, '/articles/velmar-courts-corvane/', former]));
  const frame = page.frameLocator('[name=f0]');
  await eventually(() => frame.locator('blockquote').innerText()).toContain('signal displeasure');
  const credit = await frame.locator('figcaption').innerText();
  expect(credit).toMatch(/^Tomas Wieland, senior fellow.*\n.*SNA, about September 2019/s);
  expect(page.frame('f1')?.url()).toMatch(/^chrome-error:/);
  // A former id of the article leads on within the frame.
  await eventually(() => page.frameLocator('[name=f2]').locator('blockquote').count()).toBe(1);
  expect(page.frame('f2')?.url()).toBe(`${site.origin}${former.replace('corvane-courted', 'velmar-courts-corvane')}`);
});
