import { expect, test } from 'vitest';
import { locateWords } from '../../../src/rights-gate/locate-words.ts';

test('words are located in their source, whatever markup is between them', () => {
  const source =
    '---\ntitle: x\n---\n\nNo. The [ferry](https://example.org/ferry)\nsails :quote[*at* dusk]{by=a id=b}.';
  expect(locateWords(source, ['The', 'ferry', 'sails', 'at', 'dusk'])).toEqual({ line: 5, column: 5 });
  expect(locateWords(source, ['gulls'])).toBeUndefined();
});
