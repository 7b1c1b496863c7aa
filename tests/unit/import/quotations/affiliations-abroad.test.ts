/** In other languages than English, to what somebody belongs stands behind the name with small words that names have too. */

import { expect, test } from 'vitest';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['de', '„Es reicht“, sagt Heike Brandt von der Hochschule Thorn.', 'Heike Brandt'],
  ['de', 'Heike Brandt von der Gewerkschaft Verdi sagte: „Es reicht.“', 'Heike Brandt'],
  ['de', '„Es reicht“, meint Cem Aydin von den Grünen.', 'Cem Aydin'],
  ['de', '„Es reicht“, meint Heike Brandt von der Initiative Hafengrün.', 'Heike Brandt'],
  ['de', '„Es reicht“, meint Heike Brandt von der CDU.', 'Heike Brandt'],
  ['de', '„Es reicht“, sagt Heike Brandt von der Stadtverwaltung.', 'Heike Brandt'],
  ['nl', '‘Genoeg’, zegt Jan Mulder van de Universiteit Thorn.', 'Jan Mulder'],
  ['fr', '« Assez », dit Claire Aubert du Parti vert.', 'Claire Aubert'],
  ['fr', '« Assez », a dit Claire Aubert du CNRS.', 'Claire Aubert'],
  ['es', '«Basta», dice Marta Gil de la Universidad de Thorn.', 'Marta Gil'],
  ['it', '«Basta», dice Marta Galli della Fondazione Thorn.', 'Marta Galli'],
  ['pt', '“Basta”, diz Marta Alves da Universidade de Thorn.', 'Marta Alves'],
])('what somebody belongs to is no part of their name, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each([
  ['de', '„Nein“, sagt Hanna von der Heide.', 'Hanna von der Heide'],
  ['de', '„Nein“, sagt Karl Theodor von der Heide.', 'Karl Theodor von der Heide'],
  ['nl', '‘Nee’, zegt Jan van de Velde.', 'Jan van de Velde'],
  ['es', '«No», dice Ana Ruiz de la Torre.', 'Ana Ruiz de la Torre'],
  ['it', '«No», ha detto Carlo Alberto Dalla Chiesa.', 'Carlo Alberto Dalla Chiesa'],
  ['pt', '“Não”, disse Pedro Inácio da Silva.', 'Pedro Inácio da Silva'],
])('small words within a name stay, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});
