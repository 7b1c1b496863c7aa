/** Works in quotation marks beside the names of those who made them: they are nobody’s words, and do not hide who speaks. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/** The speaker of each quotation, with a doubt or without. */
const speakersIn = (language: string, text: string): string[] =>
  findQuotations(text, { language }).map(({ speaker }) => (speaker && !speaker.unnamed ? speaker.name : '-'));

test.each([
  ['en', '“It is a farce,” Harriet Cole, the author of “Small Rivers,” told the Courier.', ['Harriet Cole', '-']],
  ['en', 'Harriet Cole, author of “Tides,” called the film “a quiet theft.”', ['-', 'Harriet Cole']],
  ['en', '“It is a farce,” said Harriet Cole, author of “Small Rivers” and a critic.', ['Harriet Cole', '-']],
  ['en', 'Harriet Cole, who wrote “Small Rivers,” said: “I am tired.”', ['-', 'Harriet Cole']],
  ['en', '“It is a farce,” said the novelist Harriet Cole, whose “Small Rivers” is out in May.', ['Harriet Cole', '-']],
  ['en', 'According to Harriet Cole, author of “Small Rivers,” the dam is “a farce.”', ['-', 'Harriet Cole']],
  ['en', '“No,” said Harriet Cole, star of “Small Rivers.” “Never.”', ['Harriet Cole', '-', 'Harriet Cole']],
  ['en', 'Pat Cole, the singer of “Low Tide” and “High Water,” said the law was “a farce.”', ['-', '-', 'Pat Cole']],
  ['en', 'Pat Cole, the man behind “Low Tide,” called the law “a farce.”', ['-', 'Pat Cole']],
  ['en', 'Pat Cole, who wrote “Nobody won,” left the party.', ['Pat Cole']],
  ['en', 'Pat Cole is the author of “this mess,” Tom Hurd said.', ['Tom Hurd']],
  ['en', 'Asked if he had lied, “I forgot,” said Leo Cole.', ['Leo Cole']],
  ['fr', '« C’est une farce », dit Anne Lefort, autrice de « Marée basse ».', ['Anne Lefort', '-']],
  ['de', 'Anna Vogel, Autorin von „Ebbe“, sagte: „Ich bin müde.“', ['-', 'Anna Vogel']],
  ['de', '„Das ist eine Farce“, sagte Anna Vogel, Autorin des Buches „Ebbe und Flut“.', ['Anna Vogel', '-']],
  ['es', '«Es una farsa», dijo Ana Ruiz, autora de «Marea baja».', ['Ana Ruiz', '-']],
  ['it', 'Anna Conti, autrice di «Bassa marea», ha detto: «Sono stanca».', ['-', 'Anna Conti']],
  ['pt', 'Ana Costa, autora de “Maré baixa”, disse: “Estou cansada”.', ['-', 'Ana Costa']],
  ['nl', 'Anna de Boer, auteur van ‘Eb’, zei: ‘Ik ben moe.’', ['-', 'Anna de Boer']],
  ['ru', '«Это фарс», — сказала Анна Белова, автор «Отлива».', ['Анна Белова', '-']],
  ['he', '"זו פארסה", אמרה דנה כהן, מחברת "גאות".', ['דנה כהן', '-']],
])('%s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});
