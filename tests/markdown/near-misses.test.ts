import { expect, test } from 'vitest';
import { findNearMisses } from '../../src/markdown/near-misses.ts';

test.each([
  ['directives behind backslashes', '\\:a[', []],
  ['misspelt names', ':quot[', ['There is no directive `:quot`.']],
])('many %s whose brackets are open take no long time', (_, begun, messages) => {
  const start = performance.now();
  const found = findNearMisses(begun.repeat(40_000));
  expect([...new Set(found.map(({ message }) => message))]).toEqual(messages);
  expect(performance.now() - start).toBeLessThan(5000);
});
