import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLetter, lettersAndDigits, skipWords } from '../../../src/text/words.ts';

test('words are skipped whatever stands between their letters and digits', () => {
  const text = '“We wait,” she said; “for 2 ships.”';
  const end = skipWords(text, 0, 'we wait');
  expect(end).toBeUndefined();
  expect(text.slice(skipWords(text, 0, 'We – wait!'))).toBe(',” she said; “for 2 ships.”');
  expect(text.slice(skipWords(text, text.indexOf('for'), 'for 2'))).toBe(' ships.”');
  expect(skipWords(text, 3, '–')).toBe(3);
  expect([findLetter(text, 0), findLetter(text, text.length - 2)]).toEqual([1, text.length]);
});

test('of any text those words are skipped with whose letters and digits its own begin', () => {
  const pieces = fc.array(fc.constantFrom('a', 'b', '1', 'ü', 'u\u0308', '𝒜', '\ud835', ' ', '”', '😀'), {
    maxLength: 6,
  });
  const texts = pieces.map((each) => each.join(''));
  fc.assert(
    fc.property(texts, texts, texts, (before, text, words) => {
      const end = skipWords(before + text, before.length, words);
      expect(end !== undefined).toBe(lettersAndDigits(text).startsWith(lettersAndDigits(words)));
      if (end === undefined) return;
      expect(lettersAndDigits((before + text).slice(before.length, end))).toBe(lettersAndDigits(words));
      expect(findLetter(before + text, end) < (before + text).length).toBe(
        lettersAndDigits(text) !== lettersAndDigits(words),
      );
    }),
  );
});
