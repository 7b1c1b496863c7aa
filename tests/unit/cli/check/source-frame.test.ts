import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { plain, sourceFrame } from '../../../../src/cli/check/source-frame.ts';

const frame = (text: string, line: number, column: number, width = 80) =>
  sourceFrame(text.split('\n'), { line, column }, width, plain);

/** How many columns of the terminal stand before the caret, and before a mark in the line above it. */
function columns(text: string, mark: string): { caret: number; mark: number } {
  const [line = '', caret = ''] = frame(text, 1, text.indexOf(mark) + 1);
  return { caret: caret.indexOf('^'), mark: stringWidth(line.slice(0, line.indexOf(mark))) };
}

test('a line stands between its neighbours, with a caret under the column', () => {
  expect(frame('a: 1\nb: [\nc: 2\nd: 3', 2, 4)).toEqual(['  1 │ a: 1', '  2 │ b: [', '    │    ^', '  3 │ c: 2']);
});

test.each([
  ['the first line has none before it', 'a\nb', 1, ['  1 │ a', '    │ ^', '  2 │ b']],
  ['the last has none after it', 'a\nb', 2, ['  1 │ a', '  2 │ b', '    │ ^']],
  ['an empty line', '', 1, ['  1 │', '    │ ^']],
  ['a line that is not there', 'a', 7, []],
])('%s', (_, text, line, expected) => {
  expect(frame(text, line, 1)).toEqual(expected);
});

test('numbers are as wide as the widest', () => {
  const text = Array.from({ length: 10 }, () => 'x').join('\n');
  expect(frame(text, 9, 1)).toEqual(['   8 │ x', '   9 │ x', '     │ ^', '  10 │ x']);
});

describe('the caret stands under its character', () => {
  test.each([
    ['after ideographs', '日本語: %'],
    ['after full-width forms', 'ＡＢ：%'],
    ['after Hangul', '한국: %'],
    ['after an emoji', '👩‍👩‍👧 🇸🇪 ☂️ %'],
    ['after letters with marks of their own', 'e\u0301a\u0308 %'],
    ['after letters beyond the first plane', '𝒜𝒷 %'],
    ['after half-width forms', 'ｱｲ %'],
    ['after signs without width', 'a\u200bb\u2060 %'],
  ])('%s', (_, text) => {
    const { caret, mark } = columns(text, '%');
    expect(caret).toBe(mark);
  });

  test('after tabs, which go on to the next stop', () => {
    expect(frame('\ta\tb', 1, 4)).toEqual(['  1 │     a   b', '    │         ^']);
  });

  test('at the end of a line', () => {
    expect(frame('ab', 1, 3)).toEqual(['  1 │ ab', '    │   ^']);
  });
});

describe('a long line', () => {
  const words = Array.from({ length: 4000 }, (_, index) => `w${index}`).join(' ');

  test.each([1, 40, 75, 76, 80, 1000, 9999, words.length - 5, words.length])('is cut around column %d', (column) => {
    const [line = '', caret = ''] = frame(words, 1, column);
    expect(line.length).toBeLessThanOrEqual(80);
    expect(line[caret.indexOf('^')]).toBe(words[column - 1]);
    expect(line.includes('│ …')).toBe(column > 73);
    expect(line.endsWith('…')).toBe(column < words.length - 40);
  });

  test('is cut between wide characters as well', () => {
    const [line = '', caret = ''] = frame('語'.repeat(3000), 1, 1500, 40);
    expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(caret.length).toBeLessThanOrEqual(40);
  });

  test('beside the one that is meant is cut at its end', () => {
    const [before = ''] = frame(`${words}\nx`, 2, 1);
    expect(before).toMatch(/^ {2}1 │ w0 .*…$/);
  });
});

test('control characters of a file do not reach the terminal', () => {
  expect(frame('a\u001b[2Jb\u0007\u009b', 1, 7)[0]).toBe('  1 │ a\uFFFD[2Jb\uFFFD\uFFFD');
});
