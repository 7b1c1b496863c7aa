import { expect, test } from 'vitest';
import { showControls, showInvisible } from '../../../src/text/show-characters.ts';

test('control characters are shown as JSON writes them', () => {
  expect(showControls('a\u001b[2Jb\nc')).toBe('a\\u001b[2Jb\\u000ac');
});

test.each([
  ['a character without width', 'anna\u200b-geifman', 'anna<U+200B>-geifman'],
  ['a word joiner and a byte order mark', '\ufeffanna\u2060', '<U+FEFF>anna<U+2060>'],
  ['a soft hyphen', 'gei\u00adfman', 'gei<U+00AD>fman'],
  ['a hyphen that does not break', 'anna\u2011geifman', 'anna<U+2011>geifman'],
  ['a space that does not break', 'anna\u00a0geifman', 'anna<U+00A0>geifman'],
  ['a tab and a line end', 'a\tb\n', 'a<U+0009>b<U+000A>'],
  ['what can be seen', 'Anna Geifman-Ó 😀', 'Anna Geifman-Ó 😀'],
])('invisible characters are named: %s', (_, text, expected) => {
  expect(showInvisible(text)).toBe(expected);
});
