import { totalmem } from 'node:os';
import { expect, test } from 'vitest';
import { memoryOptions } from '../../../src/cli/run.mjs';

test('a large command may take most of the memory that there is, and no more', () => {
  const [option = ''] = memoryOptions();
  const [, megabytes] = /^--max-old-space-size=(\d+)$/.exec(option) ?? [];
  expect(Number(megabytes)).toBeGreaterThan(0);
  expect(Number(megabytes)).toBeLessThan(totalmem() / 2 ** 20);
});

test.each([
  '--max-old-space-size=6000',
  '--no-warnings --max_old_space_size=6000',
  '--max-old-space-size-percentage=50',
])('the user’s own limit stays: %s', (given) => {
  expect(memoryOptions(given)).toEqual([]);
});
