/** Words that a sentence names beside somebody who has not said them: quoted from others, denied, supposed or heard. `-` where nobody is named. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

test.each([
  'Peter Hale, quoting Anna Moss, said: “It is over.”',
  'Peter Hale, quoting from a letter by Anna Moss, said: “It is over.”',
  'Peter Hale, reading from a letter by Anna Moss, said: “It is over.”',
  'Peter Hale, citing Anna Moss, said that it was “over.”',
  'Peter Hale, quoting his mother, said: “It is over.”',
  'Peter Hale stood up and, quoting Anna Moss, said: “It is over.”',
  'Peter Hale, who was quoting Anna Moss, said: “It is over.”',
  'Citing Anna Moss, Peter Hale said: “It is over.”',
  '“It is over,” Peter Hale said, quoting Anna Moss.',
  '“It is over,” said Peter Hale, reading from a letter by Anna Moss.',
  '“It is over,” Peter Hale read from a letter by Anna Moss.',
  'Peter Hale played a clip of Anna Moss: “It is over.”',
])('who relays words has not said them: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});

test.each([
  ['Peter Hale played a recording of Anna Moss saying “it is over.”', 'Anna Moss'],
  ['Peter Hale showed a video of Anna Moss saying: “It is over.”', 'Anna Moss'],
  ['Peter Hale read from a letter by Anna Moss: “It is over.”', 'Anna Moss'],
  ['Peter Hale, who was reading a book by Anna Moss, said: “It is late.”', 'Peter Hale'],
  ['Peter Hale, citing the weather, said the match was “off.”', 'Peter Hale'],
  ['“We lost,” said Peter Hale, reading the numbers from a sheet.', 'Peter Hale'],
  ['Peter Hale posted a video saying: “We lost.”', 'Peter Hale'],
  ['Peter Hale shared a video on Monday and wrote: “We lost.”', 'Peter Hale'],
  ['Peter Hale, quoting no one, shrugged. “We lost,” Hale said.', 'Peter Hale'],
])('who is heard on a recording or reads for themselves speaks: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test.each([
  'Peter Hale denied having said “it is over.”',
  'Peter Hale has denied ever having said “it is over.”',
  'Peter Hale denied saying that Moss was “a thief.”',
  'Peter Hale denied telling reporters: “It is over.”',
  'Peter Hale denied that she told the board: “It is over.”',
  'Peter Hale disputes that he said “it is over.”',
  'Peter Hale denied claims that he said “it is over.”',
  'Peter Hale dismissed the allegation that he had written “it is over.”',
  'Peter Hale never once said: “It is over.”',
  'Peter Hale said he had never, ever said “it is over.”',
  'Peter Hale insisted that he had never written: “It is over.”',
  '“It is over,” Peter Hale never said.',
  'Peter Hale could not recall saying “it is over.”',
])('who denies words has not said them: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});

test.each([
  'Peter Hale remembers hearing “it is over.”',
  'Peter Hale remembers hearing someone say “it is over.”',
  'Peter Hale recalls being told: “It is over.”',
  'Peter Hale remembers being asked: “Is it over?”',
  'Peter Hale remembers reading “it is over” on a wall.',
  'Peter Hale heard a man shout: “It is over.”',
  'Anna Moss spoke. “You are fired,” she said she was told.',
  '“You are fired,” Anna Moss recalled being told.',
  '“You are fired,” Anna Moss recalls hearing.',
  '“You are fired,” Anna Moss said she had heard from a clerk.',
  '“You are fired,” Anna Moss said they told her.',
  '“You are fired,” Anna Moss says her boss told her.',
  '“You are fired,” Anna Moss said a man shouted.',
  'Anna Moss said she was told: “You are fired.”',
])('who hears words has not said them: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});

test.each([
  'Peter Hale wished Anna Moss had said “it is over.”',
  'Peter Hale wishes that Anna Moss had said: “It is over.”',
  'Peter Hale hoped Anna Moss would say “it is over.”',
  'Peter Hale feared Anna Moss would say: “It is over.”',
  'Peter Hale imagines Anna Moss thinking “it is over.”',
  'Peter Hale daydreams about Anna Moss saying “it is over.”',
  'Peter Hale pretends Anna Moss said “it is over.”',
  'Peter Hale wondered whether Anna Moss had said “it is over.”',
  'What if Anna Moss had said to Hale years ago that it was “over”?',
  'If only Anna Moss had said “it is over.”',
  'Anna Moss would have said “it is over.”',
  'Anna Moss must have thought: “It is over.”',
  'Anna Moss may say “it is over.”',
])('who is only supposed to say words has not said them: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});

test.each([
  'Nora Pike denied that she had been “rude.”',
  'Nora Pike denied Dell’s charge and called it “a lie.”',
  'Nora Pike rejected the claim that she lied, calling it “absurd.”',
  'Nora Pike recalls thinking: “It is over.”',
  'Nora Pike remembers saying: “It is over.”',
  'Nora Pike recalled hearing “a terrible noise.”',
  'Nora Pike never stopped saying “it is over.”',
  'Nora Pike could never have said it better: “It is over.”',
  '“We lost,” Nora Pike said she told him.',
  '“We lost,” Nora Pike said when she was told the news.',
  '“We lost,” Nora Pike said after she heard the news.',
  'Nora Pike, who was told of the vote on Monday, said: “We lost.”',
  'Nora Pike was told of the vote and, smiling, said: “We lost.”',
  'Nora Pike heard people cheer and said: “We lost.”',
  'Nora Pike said she hoped the court would be “fair.”',
  'Nora Pike said she wondered whether it was “wise.”',
  'Nora Pike fears that the plan is “a trap.”',
  'Nora Pike would have preferred “a clean break,” she said.',
  'Nora Pike would often say: “It is over.”',
])('words of who denies, hears or hopes something are their own: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['Nora Pike']);
});

test('the doubt says why nobody is named', () => {
  const doubts = [
    'Peter Hale, quoting Anna Moss, said: “It is over.”',
    'Peter Hale denied having said “it is over.”',
    '“You are fired,” Anna Moss said a man shouted.',
    'Anna Moss would have said “it is over.”',
  ].map((text) => findQuotations(text, { language: 'en' })[0]?.doubt);
  expect(doubts).toEqual([
    'The words may be those of somebody whom Peter Hale quotes.',
    'Peter Hale may not have said this: the sentence denies it.',
    'Anna Moss may have heard this from somebody else.',
    'Anna Moss may not have said this: the sentence only supposes it.',
  ]);
});
