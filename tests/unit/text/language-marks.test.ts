import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMarks, marksOfLanguage, withoutMarks } from '../../../src/text/language-marks.ts';

test.each([
  ['en', '“We wait”'],
  ['en-GB', '“We wait”'],
  ['de', '„We wait“'],
  ['de-AT', '„We wait“'],
  ['de-CH', '«We wait»'],
  ['fr', '«\u202FWe wait\u202F»'],
  ['fr-CH', '«We wait»'],
  ['fr-CA', '«\u202FWe wait\u202F»'],
  ['he', '”We wait”'],
  ['ru', '«We wait»'],
  ['pt', '“We wait”'],
  ['pt-PT', '«We wait»'],
  ['zh-Hans', '“We wait”'],
  ['zh-Hant-HK', '「We wait」'],
  ['ja', '「We wait」'],
  ['tlh', '“We wait”'],
  ['', '“We wait”'],
])('words in "%s" stand between %s', (language, expected) => {
  expect(inMarks('We wait', language)).toBe(expected);
});

test('a quotation within another has marks of its own', () => {
  expect(['en', 'de', 'fr', 'pl', 'ja'].map((language) => marksOfLanguage(language).inner.join(' '))).toEqual([
    '‘ ’',
    '‚ ‘',
    '“ ”',
    '« »',
    '『 』',
  ]);
});

test.each(['en', 'de', 'fr', 'he', 'ja'])(
  'a text without marks is the same whatever marks it had, as in "%s"',
  (language) => {
    const words = fc
      .array(fc.constantFrom('rain', 'we', 'don', 'and,', 'now.'), { minLength: 1 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, words, (before, said, behind) => {
        expect(withoutMarks(`${before} ${inMarks(said, language)} ${behind}`)).toBe(`${before} ${said} ${behind}`);
      }),
    );
  },
);
