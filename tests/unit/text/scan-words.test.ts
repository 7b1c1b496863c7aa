import { expect, test } from 'vitest';
import { scanWords, wordsIn } from '../../../src/text/scan-words.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);
const digests = (text: string) => {
  const found: number[] = [];
  scanWords(text, (digest) => found.push(digest));
  return found;
};

test.each([
  ['case', 'The Ferry SAILS', 'the ferry sails'],
  ['punctuation and quotation marks', '“The ferry,” (sails)!', 'The ferry — sails'],
  ['forms of the apostrophe', 'it’s the crew’s', "it's the crew's"],
  ['soft hyphens and characters without width', 'the fer\u00adry s\u200bai\u2060ls', 'the ferry sails'],
  ['forms of the hyphen', 'a well\u2011known ferry', 'a well-known ferry'],
  ['how a letter is composed', 'the cafe\u0301', 'the caf\u00e9'],
  ['ligatures', 'of\ufb01ce', 'office'],
  ['letters of other alphabets in capitals', 'ПАРОМ ÉTÉ', 'паром été'],
])('makes no difference to words: %s', (_, one, other) => {
  expect(words(one)).toEqual(words(other));
  expect(digests(one)).toEqual(digests(other));
});

test('other words are other words', () => {
  expect(words('ferry sails')).not.toEqual(words('ferrys ails'));
  expect(digests('ferry')).not.toEqual(digests('ferries'));
});

test('a text without spaces is cut where its words end, the same whatever stands around it', () => {
  const sentence = '渡り船は今夜出ます';
  const cut = words(sentence);
  expect(cut.length).toBeGreaterThan(3);
  expect(cut.join('')).toBe(sentence);
  expect(words(`a ${sentence}, b`).slice(1, -1)).toEqual(cut);
});
