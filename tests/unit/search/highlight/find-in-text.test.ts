import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText } from '../../../../src/search/highlight/find-in-text.ts';
import {
  parseHighlightWords,
  resultHref,
  withoutHighlightWords,
} from '../../../../src/search/highlight/result-link.ts';
import { foldName } from '../../../../src/text/fold-name.ts';

/** The text with what is found between brackets. */
function marked(text: string, ...words: string[]): string {
  return findInText(text, words)
    .toReversed()
    .reduce((out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`, text);
}

describe('words are found in a text', () => {
  test.each([
    ['in any case', 'The Harbour, a harbour.', ['HARBOUR'], 'The [Harbour], a [harbour].'],
    ['with or without accents', 'Cafe, café', ['Café'], '[Cafe], [café]'],
    ['with accents of their own', 'Cafe\u0301s and cafe\u0301', ['café'], 'Cafe\u0301s and [cafe\u0301]'],
    ['without what says whose they are', 'Sund’s ferry, Sund', ['Sund'], '[Sund]’s ferry, [Sund]'],
    ['where the word says whose it is', 'of Sund and Sund’s', ['Sund’s'], 'of [Sund] and [Sund]’s'],
    ['with apostrophes of any kind', "O'Hara and O’Hara", ['O’Hara'], "[O'Hara] and [O’Hara]"],
    ['with their hyphens', 'The North-Port line', ['North-Port'], 'The [North-Port] line'],
    ['as numbers', 'It cost 1,000, not 1 or 000.', ['1 000'], 'It cost [1,000], not 1 or 000.'],
    ['in scripts without spaces', '東京都の港', ['京都', '港'], '東[京都]の[港]'],
    ['in scripts with other letters', 'Порт и порты', ['порт'], '[Порт] и порты'],
    [
      'in every spelling that is folded to one',
      'Straße, Strasse, STRASSE',
      ['Straße'],
      '[Straße], [Strasse], [STRASSE]',
    ],
    ['with soft hyphens in them', 'The ferry\u00ADman', ['ferryman'], 'The [ferry\u00ADman]'],
    ['with or without points', 'שָׁלוֹם ושלום, שלום', ['שלום'], '[שָׁלוֹם] ושלום, [שלום]'],
    ['with the marks of Hebrew abbreviations', 'צה״ל וצה"ל, צה"ל', ['צה״ל'], '[צה״ל] וצה"ל, [צה"ל]'],
    ['the longest first', 'New Port and Port', ['Port', 'New Port'], '[New Port] and [Port]'],
  ])('%s', (_, text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  test('only as whole words', () => {
    expect(marked('portable export port-side', 'port')).toBe('portable export [port]-side');
  });

  test('not from the end of one paragraph to the next', () => {
    expect(marked('the new\nPort', 'new port')).toBe('the new\nPort');
  });

  test('not where there is nothing to find', () => {
    expect(marked('Some words.', '', '…', ' ')).toBe('Some words.');
  });

  test('in order, without overlap, and as alike as names', () => {
    const word = fc.constantFrom('Sund', 'süd', 'Sund’s', 'al-port', 'port', '港', '7', 'ferry');
    const text = fc.array(fc.oneof(word, fc.constantFrom(' ', ', ', '-', '\n')), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.array(word, { maxLength: 4 }), (parts, words) => {
        const whole = parts.join('');
        const folds = words.map((each) => foldName(each.replace(/’s$/, '')));
        let last = 0;
        for (const { start, end } of findInText(whole, words)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(folds).toContain(foldName(whole.slice(start, end)));
          last = end;
        }
      }),
    );
  });
});

describe('the address of a passage', () => {
  const piece = (text: string, match = true) => ({ text, match });

  test('holds each word that matches once, before the anchor', () => {
    const pieces = [piece('The ', false), piece('Port'), piece(' of the '), piece('port'), piece('Sünd')];
    expect(
      resultHref(
        '/articles/a/#p4',
        pieces.filter(({ text }) => text !== ' of the '),
      ),
    ).toBe('/articles/a/?find=port,S%C3%BCnd#p4');
  });

  test('is as it was where nothing matches', () => {
    expect(resultHref('/articles/a/', [piece('The port', false), piece('…')])).toBe('/articles/a/');
  });

  test('gives back the words, whatever is in them', () => {
    const words = ['R&D', 'a+b', 'x=y', '50%', 'Sünd', '港', 'q?#'];
    const address = resultHref(
      '/articles/a/#p1',
      words.map((text) => piece(text)),
    );
    expect(new URL(address, 'http://here.test').hash).toBe('#p1');
    expect(parseHighlightWords(new URL(address, 'http://here.test').search)).toEqual(words);
  });

  test('keeps a number with a comma in one', () => {
    const { search } = new URL(resultHref('/a/', [piece('1,000')]), 'http://here.test');
    expect(parseHighlightWords(search)).toEqual(['1 000']);
  });

  test('holds no more words than a reader tells apart', () => {
    const many = Array.from({ length: 100 }, (_, index) => piece(`w${index}`));
    expect(parseHighlightWords(new URL(resultHref('/a/', many), 'http://here.test').search)).toHaveLength(24);
  });

  test('is read where every comma is encoded as well', () => {
    expect(parseHighlightWords('?x=1&find=a%2Cb%20c,,%20')).toEqual(['a', 'b c']);
    expect(parseHighlightWords('?q=a')).toEqual([]);
  });

  test('loses the words, and nothing else', () => {
    expect(withoutHighlightWords('http://here.test/a/?find=b,c#p1')).toBe('http://here.test/a/#p1');
    expect(withoutHighlightWords('http://here.test/a/?x=1&find=b&y=2')).toBe('http://here.test/a/?x=1&y=2');
  });
});
