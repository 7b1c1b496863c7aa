import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { eventually, openPage, PHONE, placeOf, site, useSites } from './browser.ts';

const ARTICLE = '/articles/three-analysts-on-corvane-in-velmar/';

useSites();

function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  return openPage(site.origin + path, options);
}

const card = (page: Page) => page.locator('.entity-card');
const linkTo = (page: Page, path: string) => page.locator(`.text a[href="${path}"]`).first();

test('a link that the pointer rests on has a card, of a file loaded then, which Esc closes', async () => {
  const page = await visit(ARTICLE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await linkTo(page, '/people/idris-okafor/').hover();
  await eventually(() => card(page).innerText()).toMatch(
    /^Public figure · mentioned in 2 articles\s+Idris Okafor\s+Managing director\s+Led the delegation/,
  );
  const data = asked.filter((path) => path.startsWith('/data/')).map((path) => path.replace(/^\/data\/[^/]+/, ''));
  expect(data.filter((path) => !path.startsWith('/notebook/'))).toEqual(['/people/idris-okafor.json']);
  // The pointer can move onto it, and it stays.
  await card(page).hover();
  await linkTo(page, '/people/idris-okafor/').hover();
  await card(page).hover();
  expect(await violationsOn(page, false)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await card(page).count()).toBe(0);
  await page.mouse.move(0, 0);
  await linkTo(page, '/organizations/corvane/').hover();
  await eventually(() => card(page).innerText()).toMatch(
    /^Company · mentioned in 2 articles\s+Corvane\s+Sent delegations/,
  );
  await page.mouse.move(0, 0);
  await eventually(() => card(page).count()).toBe(0);
});

test('a link that the keyboard reaches has one, which goes with the focus and holds no stop', async () => {
  const page = await visit(ARTICLE);
  await page.keyboard.press('Tab');
  const link = linkTo(page, '/places/kestrel-quay/');
  await link.focus();
  await eventually(() => card(page).innerText()).toMatch(/^Place · mentioned in 2 articles\s+Kestrel Quay/);
  expect(await link.getAttribute('aria-describedby')).toBe(await card(page).getAttribute('id'));
  await page.keyboard.press('Tab');
  await eventually(() => card(page).count()).toBe(0);
  expect(await link.getAttribute('aria-describedby')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a long press opens one on a phone, and does not follow the link', async () => {
  const page = await visit(ARTICLE, { viewport: PHONE, hasTouch: true, isMobile: true });
  const link = linkTo(page, '/people/idris-okafor/');
  await link.scrollIntoViewIfNeeded();
  const { x, y } = (await link.boundingBox()) ?? { x: 0, y: 0 };
  const touch = await page.context().newCDPSession(page);
  const touchPoints = [{ x: x + 8, y: y + 8 }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await card(page).waitFor();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const box = (await card(page).boundingBox()) ?? { x: -1, width: 0 };
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
  expect(placeOf(page)).toBe(ARTICLE);
  await card(page).getByRole('link').tap();
  await eventually(() => placeOf(page)).toBe('/people/idris-okafor/');
});

test('events and topics have cards; the sections of the site and the page itself have none', async () => {
  const page = await visit('/events/velmar-closes-lindholm/');
  await page.locator('main a[href^="/topics/"]').first().hover();
  await eventually(() => card(page).innerText()).toMatch(/^Topic · \d+ articles? · \d+ quotations?\s/);
  await page.goto(site.origin + ARTICLE);
  await page.locator('main a[href="/events/velmar-closes-lindholm/"]').first().hover();
  await eventually(() => card(page).innerText()).toMatch(
    /^Event · reported in 2 articles\s+Velmar closes Lindholm\s+February 2019/,
  );
});
