import { expect, test } from 'vitest';
import { BLOCK_ELEMENTS, separatesWords } from '../../../src/text/block-elements.ts';
import { escapeMarkup } from '../../../src/text/escape-markup.ts';
import { plainWords } from '../../../src/text/words.ts';

test('a text is escaped for content and for values in double quotation marks', () => {
  expect(escapeMarkup('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

test('blocks and line breaks part words; what stands within a line does not', () => {
  expect(['p', 'td', 'h3', 'br'].map(separatesWords)).toEqual([true, true, true, true]);
  expect(['b', 'q', 'a', 'span'].map(separatesWords)).toEqual([false, false, false, false]);
  expect(BLOCK_ELEMENTS.has('br')).toBe(false);
});

test('words are letters and digits in lower case', () => {
  expect(plainWords('The Ship’s 2nd été-boat!')).toEqual(['the', 'ship', 's', '2nd', 'été', 'boat']);
  expect(plainWords('—')).toEqual([]);
});
