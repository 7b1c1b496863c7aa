import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeName, normalizeText } from '../../../src/text/normalize-name.ts';

test.each([
  ['José Muñoz', 'José Muñoz'.normalize('NFD')],
  ['Anna Geifman', ' Anna\u00a0\u200b Geif\u00adman\ufeff'],
  ['Jean-Luc', 'Jean\u2011\u2060Luc'],
  ["O'Neill", 'O’Neill'],
])('%s is the same name as %j', (name, other) => {
  expect(normalizeName(other)).toBe(normalizeName(name));
});

test.each([
  ['Ada Berg', 'ada berg'],
  ['Jose', 'José'],
  ['Ada Berg', 'AdaBerg'],
])('%s is another name than %s', (name, other) => {
  expect(normalizeName(other)).not.toBe(normalizeName(name));
});

test('whatever the text, a stretch of it comes from one that is the same normalized', () => {
  const signs = fc.constantFrom('a', 'é', 'e\u0301', ' ', '  ', '\u00ad', '\u200b', '’', '\u2011', '\n', '😀', 'ß');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 20 }), fc.nat(20), fc.nat(20), (parts, from, length) => {
      const written = parts.join('');
      const { text, origin } = normalizeText(written);
      const stretch = text.slice(from, from + length);
      fc.pre(stretch.trim() === stretch && stretch !== '' && stretch.isWellFormed());
      const { start, end } = origin(from, from + stretch.length);
      expect(normalizeName(written.slice(start, end))).toBe(normalizeName(stretch));
    }),
  );
});
