import { describe, expect, test } from 'vitest';
import { isFragment, sentenceAround } from '../../../src/text/sentence-around.ts';

describe('the sentence around', () => {
  test.each([
    ['It rained. Take a «wrong step», and they leave. Nobody came.', 'Take a «wrong step», and they leave.'],
    [
      '«Wrong step», said Mr. Lind of U.S. pilots in No. 3. Nobody came.',
      '«Wrong step», said Mr. Lind of U.S. pilots in No. 3.',
    ],
    ['He said: “It rains.” She called it «wrong». Again.', 'She called it «wrong».'],
    ['A «first. Then a» second. Third.', 'A «first. Then a» second.'],
    ['The whole is «one sentence» without a stop', 'The whole is «one sentence» without a stop'],
    ['雨が降る。彼は「«違う»」と言った。終わり。', '彼は「«違う»」と言った。'],
  ])('%s', (text, sentence) => {
    const found = sentenceAround(text, text.indexOf('«'), text.indexOf('»') + 1);
    expect(text.slice(found.start, found.end)).toBe(sentence);
  });
});

test.each([
  ['wrong step', true],
  ['“neo-Nazi regime in Kyiv”', true],
  ['Never again', true],
  ['We wait for the tide.', false],
  ['“It is a jolt that they came”', false],
])('whether it is a fragment: %s', (words, fragment) => {
  expect(isFragment(words)).toBe(fragment);
});
