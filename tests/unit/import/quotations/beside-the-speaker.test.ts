/** What stands beside the name of a speaker and is not theirs: titles on things, others without a name, posts, nouns of bodies. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

test.each([
  [
    'Peter Moore said that “nobody counts,” a point that Oceana made in its 2021 report, “Empty Nets.”',
    'Peter Moore',
    '-',
  ],
  ['Nadia Rahm said it was “a start,” and named a pamphlet by the Water League, “No More Leaks.”', 'Nadia Rahm', '-'],
  ['Paul Dunn said he had read the sign on the door, “Closed for Good,” and gone home.', '-'],
  ['Paul Dunn said in a report, “we are closed for good.”', 'Paul Dunn'],
])('a title on a thing is nobody’s words: %s', (text, ...speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test('words of somebody told in a relative clause are not the main subject’s', () => {
  const text = 'Like Pat Cole, who promised “blood and tears,” Premier Ann Lyle offered no comfort.';
  expect(speakersIn('en', text)).toEqual(['Pat Cole']);
});

test.each([
  'His mother wept. “My boy,” she said.',
  'Dix was out. Dix’s mother wept. “My boy,” she said.',
  'A neighbor came by at six. “My boy,” she said.',
  'A neighbor opened her door. “My boy,” she said.',
])('a pronoun may mean somebody without a name whom the sentence before is about: %s', (text) => {
  const [, second] = findQuotations(`“He is a thief,” Clara Benn said of Roy Dix. ${text}`, { language: 'en' });
  expect(second?.speaker).toBeUndefined();
  expect(second?.candidates).toContain('Clara Benn');
});

test.each([
  ['Deputy Administrator Jo Lee', 'Jo Lee', 'Deputy Administrator'],
  ['Acting Comptroller Jo Lee', 'Jo Lee', 'Acting Comptroller'],
  ['City Administrator Jo Lee', 'Jo Lee', 'City Administrator'],
  ['Selectwoman Jo Lee', 'Jo Lee', 'Selectwoman'],
])('a post is no part of a name: %s', (words, name, role) => {
  expect(findQuotations(`“No,” said ${words}.`, { language: 'en' })[0]?.speaker).toMatchObject({ name, role });
});

test('the title of a relative says what she does', () => {
  const [quotation] = findQuotations('His wife, Councilwoman Helen Cole, said: “No.”', { language: 'en' });
  expect(quotation?.speaker).toMatchObject({ name: 'Helen Cole', role: 'Councilwoman' });
});

test.each([
  ['The insurer, Granite Mutual, said: “No.”', 'organization'],
  ['“No,” said Granite Mutual, an insurer.', 'organization'],
  ['The country’s largest retailer, Holt Brothers, said: “No.”', 'organization'],
  ['“No,” said Holt Brandis, a developer.', 'person'],
  ['“No,” said Ann Lee, a publisher.', 'person'],
  ['The head of the group, Bodil Vang, said: “No.”', 'person'],
  ['In a letter to the company, Tomas Ekdal, an engineer, said: “No.”', 'person'],
])('a noun between commas says whether a name is an organization’s: %s', (text, kind) => {
  expect(findQuotations(text, { language: 'en' })[0]?.speaker?.kind).toBe(kind);
});

test.each([
  ['“No,” said Berlin-based Anna Vogel.', 'Anna Vogel'],
  ['The New York-based Harbor Fund said: “No.”', 'Harbor Fund'],
  ['“No,” said the US-backed Anna Vogel.', 'Anna Vogel'],
])('where somebody is from is no part of a name: %s', (text, name) => {
  expect(speakersIn('en', text)).toEqual([name]);
});

test.each(['“No,” said the Dane.', '“No,” said the Frenchman.', '“No,” the Briton said.'])(
  'a nationality is no name: %s',
  (text) => {
    expect(speakersIn('en', text)).toEqual(['-']);
  },
);

test.each([
  ['Raj Cole keeps a note from his teacher, Lotte Braun, on his desk: “Numbers lie.”', '-'],
  ['Amos Bell walked in under a banner: “Welcome home.”', '-'],
  ['Alice Cole remembers what her father, Henry Cole, taught her: “Never sell.”', '-'],
  ['Amos Bell was frank with his teacher, Lotte Braun: “Numbers lie.”', 'Amos Bell'],
])('a colon does not always introduce the words of the subject: %s', (text, name) => {
  expect(speakersIn('en', text)).toEqual([name]);
});

test('whom something is said to may answer in a paragraph of their own', () => {
  expect(speakersIn('en', '“You lied,” Omar Tate said to Greg Lund. / “You knew.”')).toEqual(['Omar Tate', '-']);
  expect(speakersIn('en', '“It is over,” Omar Tate said on Monday. / “It is.”')).toEqual(['Omar Tate', 'Omar Tate']);
});
