import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOfText, singleWords, writtenWords } from '../../../src/search/words.ts';

const whole = (text: string) => writtenWords(text).map(({ keys }) => keys[0]?.[0]);

describe('words', () => {
  test.each([
    ['the S-300 and F-16s', ['the', 's300', 'and', 'f16s']],
    ['“R&D,” AT&T.', ['r&d', 'at&t']],
    ['U.S.-led', ['u.s', 'led']],
    ['C++, C# and .NET', ['c++', 'c#', 'and', 'net']],
    ['2026.4.10 at 10:39', ['2026.4.10', 'at', '10:39']],
    ['$1,234.56 or 50%', ['1,234.56', 'or', '50']],
    ['covid-19 well‑being', ['covid19', 'wellbeing']],
    ['Russia’s O’Neil’s dogs’', ['russia', 'oneil', 'dogs']],
    ['@lenaholt #ferry foo_bar a/b', ['lenaholt', 'ferry', 'foo_bar', 'a/b']],
    ['well—being, he said…', ['well', 'being', 'he', 'said']],
    ['Ångström Straße', ['angstrom', 'strasse']],
    ['!!! ~ 😀 -', []],
  ])('%s', (text, words) => {
    expect(whole(text)).toEqual(words);
  });

  test('are found as they stand and by what their signs join', () => {
    expect(keysOfText('“state-of-the-art”')).toEqual(['stateoftheart', 'state', 'of', 'the', 'art']);
    expect(keysOfText('C++')).toEqual(['c++', 'c']);
    expect(keysOfText('harbour')).toEqual(['harbour']);
    expect(keysOfText('http://news.example/a/long/address/of/a/page/about/ferries')).not.toContain(
      'news.example/a/long/address/of/a/page/about/ferries',
    );
  });

  test('keep what was typed, and the same in lower case', () => {
    const words = writtenWords('“Müller’s” R&D, the U.S. and St. Ives.');
    expect(words.map(({ typed }) => typed)).toEqual(['Müller’s', 'R&D', 'the', 'U.S.', 'and', 'St', 'Ives']);
    expect(words.map(({ text }) => text)).toEqual(['müller', 'r&d', 'the', 'u.s', 'and', 'st', 'ives']);
  });

  test('of any text have keys of letters and digits, with signs only between or behind them', () => {
    const pieces = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('state', 'Ü', '7', '-', '&', '.', '’', ' '));
    fc.assert(
      fc.property(
        fc.array(pieces).map((each) => each.join('')),
        (text) => {
          for (const { keys, parts } of writtenWords(text)) {
            for (const key of keys.flat()) expect(key).not.toMatch(/\s/u);
            for (const { text: part } of parts) expect(part).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          }
          expect(singleWords(writtenWords(text)).every(({ text: word }) => word !== '')).toBe(true);
        },
      ),
    );
  });
});
