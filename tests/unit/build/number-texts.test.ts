import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { numberTexts } from '../../../src/build/number-texts.ts';

test('a text has the number that it had first, and a new one the next', () => {
  const list = ['a', 'b'];
  const number = numberTexts(list);
  expect([number('b'), number('דבר'), number('a'), number('דבר'), number('c')]).toEqual([1, 2, 0, 2, 3]);
  expect(list).toEqual(['a', 'b', 'דבר', 'c']);
});

test('a text that was cut out of a page does not keep the page in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const list: string[] = [];
  const number = numberTexts(list);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let page = 0; page < 40; page += 1) {
    const html = Buffer.from(`<p id="a-long-name-of-paragraph-${page}">${'x'.repeat(1_000_000)}`).toString();
    number(html.slice(7, html.indexOf('">')));
  }
  collect();
  expect(list.at(-1)).toBe('a-long-name-of-paragraph-39');
  // All pages have 40 million characters.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
});
