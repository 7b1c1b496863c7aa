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

test.each([
  'In the film, Dr. Moore tells his patient, “You are dead.”',
  'In one scene, Moore shouts, “You are dead.”',
  'During the opening act, Moore whispers: “You are dead.”',
])('nobody says what somebody says in a story: %s', (text) => {
  expect(speakersIn('en', `${text} Phil Lang plays him.`)).toEqual(['-']);
});

test.each([
  ['In the novel, Ann Lee writes, “You are dead.”', 'Ann Lee'],
  ['In the film’s trailer, Ann Lee says, “You are dead.”', 'Ann Lee'],
  ['Rapper K-Dot Jones left. “I was wrong,” he said in a video.', 'K-Dot Jones'],
  ['Kestrel Air will cut jobs. “It is painful,” said the airline.', 'Kestrel Air'],
])('who is quoted beside a story, by a craft or as a company: %s', (text, name) => {
  expect(speakersIn('en', text)).toEqual([name]);
});

test('whoever spoke last, and whose first name the pronoun does not fit, is named in the doubt', () => {
  const found = findQuotations('Dr. Wen Li came. “We did not see it,” Li said. Li agreed. “He is right,” she said.').at(
    -1,
  );
  expect(found?.speaker).toBeUndefined();
  expect(found?.candidates).toEqual(['Wen Li']);
});

test('a body behind its noun has a spokesman', () => {
  const [found] = findQuotations('A spokesman for the developer, Corva Homes, said it “respects” him.');
  expect(found?.speaker).toMatchObject({ name: 'Corva Homes', role: 'spokesman' });
});

test('a craft may mean whom the sentence before is about', () => {
  const [found] = findQuotations('Tess Ward holds the cup. “I slept with it,” the swimmer joked.');
  expect(found?.speaker?.name).toBe('Tess Ward');
  expect(found?.doubt).toContain('the swimmer');
  const [other] = findQuotations('Tess Ward beat Jo Cole. “I slept with it,” the swimmer joked.');
  expect(other?.speaker?.unnamed).toBe(true);
});

test.each([
  ['es', 'La ministra de Sanidad, Elena Robles, llegó el lunes. «No habrá recortes», aseguró.', 'Elena Robles'],
  ['fr', 'Le maire de Lannec, Yann Guillou, ne décolère pas. « On nous a menti », lâche-t-il.', 'Yann Guillou'],
  ['it', 'Accanto a lei il marito, Sandro Conti, scuote la testa. «È arrivata», dice.', 'Sandro Conti'],
  ['pt', 'O presidente da câmara, Rui Falcão, chegou. «Não caiu», disse.', 'Rui Falcão'],
  ['es', 'El herpetólogo Julio Prats, que no ha participado, cree que es «espectacular».', 'Julio Prats'],
])('who stands between commas behind a role is who a sentence is about, in %s: %s', (language, text, name) => {
  expect(speakersIn(language, text)).toEqual([name]);
});
