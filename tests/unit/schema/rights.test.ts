import { expect, test } from 'vitest';
import { publicationOf } from '../../../src/schema/rights.ts';

// The table under "Rights" in the content model.
test.each([
  ['retold', 'everything'],
  ['full', 'everything'],
  ['excerpt', 'extract'],
  ['link-only', 'nothing'],
] as const)('of a text that is %s, %s is published', (rights, publication) => {
  expect(publicationOf(rights)).toBe(publication);
});
