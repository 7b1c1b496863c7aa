import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { eventually, openPage, placeOf, site, useSites } from './browser.ts';

useSites();

/** Opens the timeline without script, at a width. */
function openTimeline(width: number, javaScriptEnabled = false): Promise<Page> {
  return openPage(`${site.origin}/timeline/`, { viewport: { width, height: 900 }, javaScriptEnabled });
}

/** The visible labels of the drawing, with the boxes that the browser gives them. */
async function labelsOn(page: Page) {
  const texts = await page.locator('.timeline > svg:visible text').all();
  return Promise.all(
    texts.map(async (text) => ({ text: (await text.textContent())?.trim() ?? '', box: await text.boundingBox() })),
  );
}

describe.each([320, 390, 768, 1440])('at %i px', (width) => {
  test('exactly one of the two drawings is shown', async () => {
    const page = await openTimeline(width);
    expect(await page.locator('.timeline > svg:visible').count()).toBe(1);
  });

  test('no label overlaps another or is cut by the page', async () => {
    const page = await openTimeline(width);
    const labels = await labelsOn(page);
    expect(labels.length).toBeGreaterThan(15);
    const faults = labels.flatMap(({ text, box: a }, index) => {
      if (!a) return [`${text} has no box`];
      if (a.x < 0 || a.x + a.width > width) return [`${text} is cut`];
      return labels
        .slice(index + 1)
        .filter(({ box: b }) => b && overlap(a, b))
        .map((other) => `${text} | ${other.text}`);
    });
    expect(faults).toEqual([]);
  });

  test('every text is of 13 px at least', async () => {
    const page = await openTimeline(width, true);
    const smallest = await page.locator('.timeline > svg:visible').evaluate((svg) => {
      const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
      return Math.min(
        ...Array.from(
          svg.querySelectorAll('text'),
          (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        ),
      );
    });
    expect(smallest).toBeGreaterThanOrEqual(13);
  });
});

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether boxes share more than the air above and below the letters, which lines of text may. */
function overlap(a: Rectangle, b: Rectangle): boolean {
  const air = 3;
  return (
    a.x < b.x + b.width && b.x < a.x + a.width && a.y + air < b.y + b.height - air && b.y + air < a.y + a.height - air
  );
}

test('every event of the list is in the drawing once, in the same order, and links to its page', async () => {
  const page = await openTimeline(1440);
  const drawn = await page
    .locator('.timeline .wide a:not(.lane)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = await page
    .locator('#events .dated > span > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(drawn).toEqual(listed);
});

test('a label leads to its event, without script', async () => {
  const page = await openTimeline(390);
  await page.locator('.timeline .upright a:not(.lane) text tspan').first().click();
  await eventually(() => placeOf(page)).toMatch(/^\/events\/[a-z0-9-]+\/$/);
});

test('the drawing has a name and a description', async () => {
  const page = await openTimeline(1440);
  const svg = page.locator('.timeline .wide');
  const named = await svg.getAttribute('aria-labelledby');
  const described = await svg.getAttribute('aria-describedby');
  expect(await page.locator(`#${named}`).textContent()).toMatch(/^\d+ events to scale, from .* to .*/);
  expect(await page.locator(`#${described}`).textContent()).toContain('The list below says the same in words.');
});

test.each([390, 1440])('axe finds no violation at %i px', async (width) => {
  const page = await openTimeline(width, true);
  expect(await violationsOn(page)).toEqual([]);
});

test('paper gets the wide drawing', async () => {
  const page = await openTimeline(1440);
  await page.setViewportSize({ width: 620, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await eventually(() => page.locator('.timeline .wide').isVisible()).toBe(true);
  await eventually(() => page.locator('.timeline .upright').isVisible()).toBe(false);
});
