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
