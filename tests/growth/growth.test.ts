import { beforeAll, expect, test, vi } from 'vitest';
import { giveContent } from '../../src/site/given-content.ts';
import { countOperations, type OperationCounter } from './count-operations.ts';
import { generateContent } from './generate-content.ts';

/** The two sizes that are compared, in articles, and how many words an article has. */
const [FEW, MANY] = [200, 800];
const WORDS = 60;

/**
 * How much more may be done for four times as many articles. What grows with their number takes 4 times as much, sorting
 * included a little more; what is quadratic takes 16 times as much.
 */
const MOST_GROWTH = 6;

const OURS = /\/src\/(?:domain|site|schema|text)\/|d3-(?:force|geo|scale|time)/;

/** How much each step does for a collection of so many articles, by its name. */
async function countSteps(counter: OperationCounter, articles: number): Promise<Map<string, number>> {
  vi.resetModules();
  // Some files are made for a site alone that knows its address.
  vi.stubEnv('SITE', 'https://record.example');
  const { site, entries } = generateContent(articles, WORDS);
  giveContent({ site: { ...site, pictures: 'all' }, entries, build: 'build' });
  const { STEPS } = await import('./steps.ts');
  const { land } = await import('../../src/site/land.ts');
  const count = ({ name, run }: (typeof STEPS)[number]): [string, number] => {
    // Few maps would show what was drawn in the steps before, many would not.
    land.drawn.clear();
    return [name, counter.count(run)];
  };
  return new Map(STEPS.map(count));
}

let few: Map<string, number>;
let many: Map<string, number>;

beforeAll(async () => {
  const counter = countOperations((url) => OURS.test(url));
  few = await countSteps(counter, FEW);
  many = await countSteps(counter, MANY);
  counter.stop();
}, 120_000);

test('no step of a build does more than in proportion to the articles', () => {
  const growth = [...many].map(([name, count]) => ({ name, times: count / (few.get(name) ?? 0) }));
  expect(growth.length).toBeGreaterThan(15);
  expect(growth.filter(({ times }) => !(times <= MOST_GROWTH))).toEqual([]);
});
