/** Who speaks in long reports and analyses with several speakers, whose sentences go back and forth between them. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

test.each([
  'Asked by Judge Helen Amory whether he wished to speak, Marcus Teal stood and said: “No.”',
  'When the judge asked if he wanted to add anything, Marcus Teal rose and replied, “No.”',
])('a verb has the subject of its own clause, not that of the clause before: %s', (text) => {
  expect(speakersIn('en', `Attorney Ruben Cole spoke first. / ${text}`)).toEqual(['Marcus Teal']);
});

test.each([
  ['In other “shapes are odd” news, Elise Cutts tells the story of a pyramid.', '-'],
  ['Leah Buley wrote a report that reminded me of our “what next?” page on design.', '-'],
  [
    '“It is key,” Sarah Allen said. / “Scrub in, Help and Leave” / Openness expands what can be done.',
    'Sarah Allen',
    '-',
  ],
  ['Rates as a major unlock: “A drop helps.”', '-'],
])('headings, terms of the author and things told are nobody’s words: %s', (text, ...speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test.each([
  ['That choice, says Dan Briest, saved a lot. “It would have cost millions.”', 'Dan Briest'],
  [
    'Many people report sharper thinking while fasting, but “trials have not shown it” as such, says Duane Moss.',
    'Duane Moss',
  ],
  ['If fasting leads to “lack of sleep” in either sex, it should be stopped, says Duane Moss.', 'Duane Moss'],
  ['Some feel better thinking of “the old days” at night, says Duane Moss.', 'Duane Moss'],
  ['“That is a big claim,” inquired Nina Pane.', 'Nina Pane'],
  [
    'The Board considered it, but realized it was late. That choice, says Dan Briest, saved a lot. “It did.”',
    'Dan Briest',
  ],
])('a name behind “says” between commas speaks: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

test.each([
  ['According to Jo Bongard, the machines are too heady. “You see the cracks.”', 'Jo Bongard'],
  ['To Michael Levin, the cells are a sign of something. “You ask why.”', 'Michael Levin'],
])('whoever thinks what the sentence before says is named with a doubt: %s', (text, name) => {
  const [found] = findQuotations(text);
  expect(found?.speaker?.name).toBe(name);
  expect(found?.doubt).toContain(name);
});

test('whoever is named for what they might have said is not meant by a pronoun', () => {
  const text = 'Michael Levin sees a force in it, as Charles Darwin might have put it. “We lack the words,” he says.';
  expect(speakersIn('en', text)).toEqual(['Michael Levin']);
});

test.each([
  [
    'The Tide reached out to the Department of Harbors. In a response, the agency said: “No comment.”',
    'Department of Harbors',
  ],
  ['The Tide contacted the Harbor Authority. The agency said in a statement: “No comment.”', 'Harbor Authority'],
])('a body that was asked answers: %s', (text, name) => {
  const [found] = findQuotations(text);
  expect(found?.speaker?.name).toBe(name);
  expect(found?.doubt).toContain(name);
});

test('a first name alone does not hand the words of whoever spoke last to somebody named long before', () => {
  const between = 'A test helps. It takes time. It costs little. It lasts. Many use it.';
  const text = `“It is hard,” said Denice Shaw. ${between} It shows the aim, Denys Resnick says. / “We see that,” she says.`;
  const [, found] = findQuotations(text.replaceAll(' / ', '\n\n'));
  expect(found?.speaker).toBeUndefined();
  expect(found?.candidates).toEqual(['Denys Resnick', 'Denice Shaw']);
});

test('a company is no general', () => {
  expect(speakersIn('en', 'General Electric was there. “It is hard,” she said.')).toEqual(['-']);
});

test.each([
  ['es', 'Ana Ruiz vive en Brask. «No», dijo.', 'Ana Ruiz'],
  ['ru', 'Иван Попов живёт в Браске. «Нет», — сказал он.', 'Иван Попов'],
])('where somebody lives is nobody, in %s', (language, text, name) => {
  expect(speakersIn(language, text)).toEqual([name]);
});
