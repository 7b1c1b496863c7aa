import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes axe known to a page, whose elements stay as they are; what the expression gives is not sent back. */
const START_AXE = `${source};0`;

/** WCAG 2.2 AA, and good practice. */
const EVERYTHING = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What of it colours can change. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * The violations that axe finds on a page as it is, in one line each.
 *
 * @param coloursOnly for a page that was looked at in another colour scheme already
 */
export async function violationsOn(page: Page, coloursOnly = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(START_AXE);
  const { violations } = await page.evaluate(
    async (runOnly) => {
      const { axe: engine } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      // Of nothing else are the elements described, which takes long on a large page.
      return engine.run({ runOnly, resultTypes: ['violations'] });
    },
    coloursOnly ? COLOURS : EVERYTHING,
  );
  return violations.map(({ id, nodes }) => {
    const { pathname } = new URL(page.url());
    return `${pathname} ${id}: ${nodes
      .map(({ html }) => html)
      .join(' | ')
      .slice(0, 300)}`;
  });
}
