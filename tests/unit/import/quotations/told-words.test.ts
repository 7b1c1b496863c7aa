/** Words that somebody is told, and words that somebody is said to say one day: whose they are. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['Elsa Bruhn said she had called the depot and was told the bus was “on holiday.”', '-'],
  ['Elsa Bruhn said she was told that the bus was “on holiday.”', '-'],
  ['“No bus today,” she was told, Elsa Bruhn said.', '-'],
  ['Elsa Bruhn said she had been warned the ice was “like paper.”', '-'],
  ['Elsa Bruhn was warned by Igor Malk, a guide, that the ice was “like paper.”', 'Igor Malk'],
  ['Elsa Bruhn said she was assured by the guide, Igor Malk, that the ice was still “as good as stone.”', 'Igor Malk'],
  ['“I was told the ice was safe,” Elsa Bruhn said.', 'Elsa Bruhn'],
  ['Elsa Bruhn said members would be told “in time.”', 'Elsa Bruhn'],
])('what somebody is told is not theirs: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test('words are those of somebody without a name who has told them', () => {
  const [quotation] = findQuotations('Elsa Bruhn was told by a clerk that the bus had “no wheels.”', {
    language: 'en',
  });
  expect(quotation?.speaker).toMatchObject({ name: 'a clerk', unnamed: true });
});

test.each([
  ['Emil Rask, a minister, said Oslo would answer “every plane with a plane.”', 'Emil Rask'],
  ['Emil Rask told lawmakers Oslo would answer “every plane.”', 'Emil Rask'],
  ['Emil Rask told reporters that Paula Voss would call the deal “a gift.”', 'Emil Rask'],
  ['The minister said Oslo would answer “every plane with a plane.”', '-'],
  ['Paula Voss would call the deal “a gift.”', 'Paula Voss'],
  ['Emil Rask told the Daily Signal “no comment.”', 'Emil Rask'],
])('what somebody is said to say one day is in the words of whoever says so: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test.each(['has since admitted', 'had since conceded'])('“since” may stand in a verb: %s', (verb) => {
  expect(speakersIn('en', `The minister, Emil Rask, ${verb} that it was “late.”`)).toEqual(['Emil Rask']);
});

test.each([
  ['Vera Dolm says Emil Rask taught her that rain is “free.”', 'Emil Rask'],
  ['Vera Dolm taught history. “It is dull,” she said.', 'Vera Dolm'],
])('what somebody taught is theirs: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test.each([
  'Paul Orth told reporters that his client had been promised by a clerk that the house was hers “for life.”',
  'Vera Dolm said she had been promised a house “for life.”',
])('what somebody is promised is not theirs: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});

test.each([
  ['Her husband, Emil Rask, says she reads maps “like a poacher.”', 'Emil Rask'],
  ['Emil Rask said Vera Dolm raised taxes “again and again.”', 'Emil Rask'],
  ['Emil Rask said Vera Dolm told him “no.”', 'Vera Dolm'],
])('what somebody is said to do is in the words of whoever says so: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test.each([
  ['Mayor Vera Dolm and union president Emil Rask called it “a tax.”', '-'],
  ['The board hired Vera Dolm and chairman Emil Rask said it was “good.”', 'Emil Rask'],
])('two with their posts speak together at the start of a sentence: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test.each([
  ['Vera Dolm, asked when she would know, quoted her aunt, a baker: “When it rises.”', 'her aunt'],
  ['Vera Dolm cited the report: “It is late.”', 'the report'],
])('what somebody quotes behind a colon is whose it says: %s', (text, name) => {
  expect(findQuotations(text, { language: 'en' })[0]?.speaker).toMatchObject({ name, unnamed: true });
});

test.each([
  [
    'Emil Rask, a minister, calls the fund “a tent”; his aide, Vera Dolm, prefers to call it “a barn.”',
    ['Emil Rask', 'Vera Dolm'],
  ],
  [
    'Emil Rask, a minister, calls the fund “a tent”; his aide, Vera Dolm, is happy to call it “a barn.”',
    ['Emil Rask', '-'],
  ],
])('behind a semicolon the words are not those of who speaks before it: %s', (text, speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test('“was the verdict of” says whose words stand before it', () => {
  expect(speakersIn('en', '“A mistake,” was the verdict of Vera Dolm, a judge.')).toEqual(['Vera Dolm']);
});

test.each([
  [
    'Mayor Vera Dolm called it “sad.” / Emil Rask, a lawyer, spoke for his client. He said she felt “heard.”',
    'Emil Rask',
  ],
  ['Vera Dolm said she felt “heard.”', 'Vera Dolm'],
  ['If your mechanic says no, ask again if you think your car needs “care.”', '-'],
])('what somebody is said to feel is in the words of whoever says so: %s', (text, speaker) => {
  expect(speakersIn('en', text).at(-1)).toBe(speaker);
});
