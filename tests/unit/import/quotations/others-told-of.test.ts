/** Shapes in which a speaker tells of somebody else, whose the words behind may be. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

const MET = 'Marta Brandt, the mayor, met Oliver Stein on Friday.';

test.each([
  'Brandt said Stein resigned in May, citing “exhaustion.”',
  'Brandt confirmed that Stein had gone, citing “private matters.”',
  'Brandt said she had learned from Stein that the bridge was “a wreck.”',
  'Brandt said Stein had proved that the sums were “nonsense.”',
  'Brandt complained that Stein kept insisting the tower was “almost finished.”',
  'Brandt said Stein was fond of slogans such as “bricks first.”',
  'Brandt remembers how Stein would yell “watch the crane” at apprentices.',
  'Brandt recalled being greeted by Stein with a curt “you again.”',
  'Brandt said that on the tape Stein can be heard calling her “a clerk.”',
])('words that may be those of somebody of whom the speaker tells are left open: %s', (sentence) => {
  const [found] = findQuotations(`${MET} ${sentence}`, { language: 'en' });
  expect([found?.speaker, found?.candidates]).toEqual([undefined, ['Marta Brandt', 'Oliver Stein']]);
});

test.each([
  'Brandt said Stein was “a dreamer.”',
  'Brandt said Stein had made “a big mistake.”',
  'Brandt said Stein would never admit “the obvious.”',
  'Brandt said of Stein, “He is a dreamer.”',
  'Brandt said that Stein had left, adding that it was “high time.”',
  'Brandt told Stein that the bridge was “a wreck.”',
  'Brandt said that Stein was wrong and called him “a dreamer.”',
  'Brandt said Stein’s plan would make the town “a museum.”',
])('words about somebody are the speaker’s: %s', (sentence) => {
  expect(speakersIn('en', `${MET} ${sentence}`)).toEqual(['Marta Brandt']);
});

test.each(['Chen Guang', 'Tran Van Duc', 'Han Sung-min'])(
  'a name that begins with that of a family does not tell who “he” or “she” is: %s',
  (name) => {
    for (const pronoun of ['he', 'she']) {
      const text = `“No,” said Pat Gil. The minister, ${name}, disagreed: “Yes.” Asked again, ${pronoun} said, “Surely.”`;
      expect(findQuotations(text, { language: 'en' }).at(-1)).toMatchObject({
        speaker: { name },
        doubt: `“${pronoun}” may be somebody other than ${name}.`,
      });
    }
  },
);

test.each([
  ['a paper of several', 'Ada Rusk and others wrote it. Rusk et al., Section 2: “We asked ninety people.”'],
  [
    'what is named paragraphs before',
    'The plant makes PVC pipes. / The tester opened a box. / On the label, it says “soft and safe.”',
  ],
  ['a linked title', 'Read more: Selling Their Homes, Old and New / Homes remain, but prices fall: “It will be slow.”'],
])('no name is put to words of others: %s', (_, text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});

test('a paragraph of words alone is doubted behind one that the author ends', () => {
  const text =
    '“Banks change,” said Ruth Khan. / “They change fast.” / It has sixty partners. “They grow,” she said. It will add more.\n\n“New uses come.”';
  const found = findQuotations(text.replaceAll(' / ', '\n\n'), { language: 'en' });
  expect(found.map(({ doubt }) => doubt)).toEqual([
    undefined,
    undefined,
    undefined,
    'The paragraph before does not end with what Ruth Khan says.',
  ]);
});

test('whoever the sentence before is about may be meant by a pronoun, beside who spoke last', () => {
  const text =
    'Tom Vale fears no critic. Jo Strand wrote that his book was “a brick.” Vale can recite it.\n\n“Strand was right,” he says.';
  expect(findQuotations(text, { language: 'en' }).at(-1)).toMatchObject({
    speaker: undefined,
    candidates: ['Tom Vale', 'Jo Strand'],
  });
});
