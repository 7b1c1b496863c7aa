import { expect, test } from 'vitest';
import { oneLine, oneLineOfPage, printableLine } from '../../../src/text/one-line.ts';

test('white space of every kind becomes single spaces, with none at the ends', () => {
  for (const each of [oneLine, oneLineOfPage, printableLine]) expect(each('\n a\u00a0\t b\r\nc ')).toBe('a b c');
});

test('a page’s text loses soft hyphens and characters without width', () => {
  expect(oneLineOfPage('fer\u00adry\u200b boat\u2060')).toBe('ferry boat');
  expect(oneLine('fer\u00adry')).toBe('fer\u00adry');
});

test('a line of YAML has no control characters and no lone surrogates', () => {
  expect(printableLine('a\u0000b\u2028c\ud800')).toBe('a b c\ufffd');
});
