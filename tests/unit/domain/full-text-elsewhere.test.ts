import { expect, test } from 'vitest';
import { isFullTextElsewhere } from '../../../src/domain/full-text-elsewhere.ts';
import type { RightsText } from '../../../src/schema/rights.ts';

test.each<[RightsText, string | undefined, boolean]>([
  ['full', undefined, true],
  ['full', 'The Ledger', true],
  ['full', 'The Courier', false],
  ['retold', undefined, false],
  ['excerpt', 'The Ledger', false],
])(
  'whether search engines are to find a text elsewhere: %s of the Courier, published by %s',
  (text, publisher, expected) => {
    expect(isFullTextElsewhere({ rights: { holder: 'The Courier', text } }, publisher)).toBe(expected);
  },
);
