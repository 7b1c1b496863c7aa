import { expect, test } from 'vitest';
import { nameKey } from '../../../src/text/fold-name.ts';

test.each([
  ['composition', 'Jose\u0301 Mun\u0303oz'],
  ['characters without width', 'Jo\u200Bsé\uFEFF Mu\u2060ñoz'],
  ['soft hyphens', 'José Mu\u00ADñoz'],
  ['spaces', '  José \u00A0 Muñoz\t'],
])('names that differ only in %s have one key', (_, name) => {
  expect(nameKey(name)).toBe('José Muñoz');
});

test('the kinds of hyphen and apostrophe are one', () => {
  expect(nameKey('Anne\u2011Marie O’Neill')).toBe(nameKey("Anne-Marie O'Neill"));
});

test.each(['Jose Muñoz', 'josé muñoz', 'José-Muñoz', 'José Muñoz Jr'])('%s is another name than José Muñoz', (name) => {
  expect(nameKey(name)).not.toBe(nameKey('José Muñoz'));
});
