import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { eventually, openPage, site, useSites } from './browser.ts';

const DRAWINGS = ['/places/', '/places/kestrel-quay/', '/places/port-calder/', '/network/'];
const WIDTHS = [390, 1440];

useSites();

/** Opens a page of the site and has it looked at. */
async function look<T>(path: string, options: BrowserContextOptions, at: (page: Page) => Promise<T>): Promise<T> {
  return at(await openPage(site.origin + path, options));
}

interface Shown {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  size: number;
}

/** The labels of the drawing that is shown, and the drawing itself, as the browser has laid them out. */
function labels(page: Page): Promise<{ drawing: Shown; labels: Shown[]; shapes: Shown[]; drawings: number }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const shown = [...document.querySelectorAll('svg.drawn')].filter((each) => each.getBoundingClientRect().width > 0);
    const [drawing] = shown as SVGSVGElement[];
    if (!drawing) throw new Error('no drawing is shown');
    const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      return { name: element.textContent ?? '', left, top, right, bottom, size };
    };
    return {
      drawing: box(drawing),
      labels: [...drawing.querySelectorAll('a text')].map(box),
      shapes: [...drawing.querySelectorAll('a > :is(circle, rect)')].map(box),
      drawings: shown.length,
    };
  });
}

describe.each(DRAWINGS)('%s', (path) => {
  test.each(WIDTHS)('at a width of %i: names are 13 px or more, none overlaps another or is cut', async (width) => {
    const seen = await look(path, { viewport: { width, height: 900 } }, labels);
    expect(seen.drawings).toBe(1);
    expect(seen.labels.length).toBeGreaterThan(3);
    const faults = seen.labels.flatMap((one, index) => [
      ...(one.size < 13 ? [`${one.name} is ${one.size} px`] : []),
      ...(one.left < seen.drawing.left || one.right > Math.min(width, seen.drawing.right)
        ? [`${one.name} is cut`]
        : []),
      ...seen.labels
        .slice(index + 1)
        // A line of text is higher than its letters: lines may touch by the room above and below these.
        .filter((other) => one.left < other.right && other.left < one.right)
        .filter((other) => one.top + 3 < other.bottom - 3 && other.top + 3 < one.bottom - 3)
        .map((other) => `${one.name} overlaps ${other.name}`),
      ...seen.shapes
        .filter((shape) => one.left < shape.right - 1 && shape.left + 1 < one.right)
        .filter((shape) => one.top + 3 < shape.bottom - 1 && shape.top + 1 < one.bottom - 3)
        .map(() => `${one.name} covers a point`),
    ]);
    expect(faults).toEqual([]);
  });

  test('has no more width than a phone', async () => {
    const width = await look(path, { viewport: { width: 390, height: 844 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(width).toBeLessThanOrEqual(390);
  });

  test('leads from every point to a page, without script', async () => {
    const missing = await look(path, { javaScriptEnabled: false }, async (page) => {
      const links = await page.locator('svg.drawn a').all();
      const addresses = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
      expect(addresses.size).toBeGreaterThan(3);
      const answers = [...addresses].map(async (address) => {
        const { status } = await fetch(new URL(address ?? '', site.origin));
        return status === 200 ? [] : [`${address}: ${status}`];
      });
      return (await Promise.all(answers)).flat();
    });
    expect(missing).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has no violation that axe finds, in %s, wide and on a phone',
    async (scheme) => {
      for (const width of WIDTHS) {
        const options = { colorScheme: scheme, viewport: { width, height: 900 } };
        const found = await look(path, options, (page) => violationsOn(page, scheme === 'dark'));
        expect(found).toEqual([]);
      }
    },
  );
});

test.each(WIDTHS)('at a width of %i, no line of the network runs through the letters of a name', async (width) => {
  const crossed = await look('/network/', { viewport: { width, height: 900 }, colorScheme: 'dark' }, (page) =>
    page.evaluate(async () => {
      await document.fonts.ready;
      const [drawing] = [...document.querySelectorAll('svg.drawn')].filter(
        (each) => each.getBoundingClientRect().width > 0,
      );
      const names = [...(drawing?.querySelectorAll<SVGTextElement>('a text') ?? [])];
      const letters = names.map((name) => ({ name: name.textContent, box: name.getBBox() }));
      const points = [...(drawing?.querySelectorAll<SVGPathElement>('.ties path') ?? [])].flatMap((path) =>
        (path.getAttribute('d') ?? '')
          .split('M')
          .filter(Boolean)
          .flatMap((part) => {
            const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = part.split(/[ L]/).map(Number);
            return Array.from(
              { length: 101 },
              (_, at) => [x1 + ((x2 - x1) * at) / 100, y1 + ((y2 - y1) * at) / 100] as const,
            );
          }),
      );
      // A line of text is higher than its letters.
      const inLetters = letters.filter(({ box: { x, y, width: w, height: h } }) =>
        points.some(([px, py]) => px > x && px < x + w && py > y + 0.3 * h && py < y + 0.75 * h),
      );
      return { points: points.length, names: inLetters.map(({ name }) => name) };
    }),
  );
  expect(crossed.points).toBeGreaterThan(500);
  expect(crossed.names).toEqual([]);
});

test('a label is clicked and leads to its place', async () => {
  const page = await openPage(`${site.origin}/places/`);
  await page.locator('.wide svg.drawn text', { hasText: 'Port Calder' }).click();
  await eventually(() => page.locator('h1').innerText()).toContain('Port Calder');
});

test('the place that a map is about differs from the others', async () => {
  const [own, other] = await look('/places/kestrel-quay/', {}, (page) =>
    page.evaluate(() =>
      ['.wide a.own circle', '.wide a:not(.own) circle'].map((selector) => {
        const circle = document.querySelector(selector);
        return circle ? getComputedStyle(circle).fill : '';
      }),
    ),
  );
  expect(own).not.toBe(other);
});

test('the table of who is quoted with whom has every speaker that is drawn', async () => {
  const [drawn, listed] = await look('/network/', { javaScriptEnabled: false }, async (page) => [
    new Set(await page.locator('.wide svg.drawn a text').allTextContents()),
    new Set(await page.locator('.network table a').allTextContents()),
  ]);
  expect(drawn).toEqual(listed);
});
