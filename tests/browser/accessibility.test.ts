import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../build/pages.ts';
import { newPage, site, useSites } from './browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const paths = builtPages(inject('siteDir')).map(({ path }) => path);

useSites();

/** The violations of WCAG 2.2 AA and of good practice that axe finds on pages, in one line each. */
async function violationsOn(colorScheme: 'light' | 'dark', width: number, pages: readonly string[]): Promise<string[]> {
  const page = await newPage({ colorScheme, viewport: { width, height: 900 } });
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`${site.origin}${path}`);
    await page.addScriptTag({ path: axe });
    const results = await page.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      return engine.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    });
    for (const { id, nodes } of results.violations)
      found.push(
        `${path} ${id}: ${nodes
          .map((node) => node.html)
          .join(' | ')
          .slice(0, 300)}`,
      );
  }
  return found;
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('no page has a violation that axe finds', async () => {
    expect(paths.length).toBeGreaterThan(80);
    expect(await violationsOn(colorScheme, 1280, paths)).toEqual([]);
  }, 300_000);

  test('nor on a phone', async () => {
    const some = [
      '/',
      '/articles/three-analysts-on-hamas-in-moscow/',
      '/people/anna-geifman/',
      '/topics/russia-and-hamas/',
      '/search/',
      '/timeline/',
    ];
    expect(await violationsOn(colorScheme, 390, some)).toEqual([]);
  }, 120_000);
});
