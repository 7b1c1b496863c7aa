import { describe, expect, test } from 'vitest';
import { foldedSpellings, foldLetters } from '../../../src/text/fold-letters.ts';

describe('two spellings of one word are folded to one', () => {
  test.each([
    ['Straße', 'STRASSE'],
    ['Łódź', 'lodz'],
    ['Søren', 'Soren'],
    ['œuvre', 'oeuvre'],
    ['Ærø', 'Aero'],
    ['Đặng', 'Dang'],
    ['İpek ılık', 'ipek ilik'],
    ['Þór Guðmundsson', 'Thor Gudmundsson'],
    ['Ħal Għargħur', 'hal gharghur'],
    ['Eŋgalı', 'enggali'],
    ['ﬁnal oﬃce', 'final office'],
    ['ＡＢＣ１２', 'abc12'],
    ['Jose\u0301 Mun\u0303oz', 'José Muñoz'],
    ['ferry\u00ADman\u200B', 'ferryman'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد إبراهيم آدم', 'احمد ابراهيم ادم'],
    ['علی', 'على'],
    ['مكتبة', 'مكتبه'],
    ['کتاب', 'كتاب'],
    ['مـحـمد', 'محمد'],
    ['٢٠٢٤ ۲۰۲۴', '2024 2024'],
    ['Ёлка', 'елка'],
    ['Ґанок і їжак', 'ганок і іжак'],
    ['Άρης', 'αρησ'],
  ])('%s and %s', (a, b) => {
    expect(foldLetters(a)).toBe(foldLetters(b));
  });
});

describe('two words stay two', () => {
  test.each([
    ['йод', 'иод'],
    ['が', 'か'],
    ['ดี', 'ดู'],
    ['हिन्दी', 'हन्द'],
    ['한국', '하구'],
  ])('%s and %s', (a, b) => {
    expect(foldLetters(a)).not.toBe(foldLetters(b));
  });
});

describe('a word has all its usual spellings', () => {
  test.each([
    ['harbour', ['harbour']],
    ['Café', ['cafe']],
    ['Müller', ['muller', 'mueller']],
    ['Mu\u0308ller', ['muller', 'mueller']],
    ['Größe', ['grosse', 'groesse']],
    ['Østergård', ['ostergard', 'oestergard', 'ostergaard', 'oestergaard']],
    ['Öäü', ['oau', 'oeaeue']],
  ])('%s', (word, spellings) => {
    expect(foldedSpellings(word)).toEqual(spellings);
  });
});
