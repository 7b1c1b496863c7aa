/** In other languages than English: whose name stands with a speaker is not the speaker, and what stands on a thing is nobody’s. */

import { expect, test } from 'vitest';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['de', 'Die Sprecherin von Minister Karl Roth sagte: „Nein.“'],
  ['de', '„Nein“, sagte die Sprecherin von Minister Karl Roth.'],
  ['de', 'Ein Anwalt von Frau Roth sagte: „Nein.“'],
  ['fr', 'L’avocat de M. Roy a dit : « Non. »'],
  ['es', 'El abogado del señor Gil dijo: «No.»'],
  ['he', 'עורכת הדין של השר אבי מזרחי אמרה: "לא".'],
  ['he', 'הבן של ראש העיר אבי מזרחי אמר: "לא".'],
])('%s: an owner does not speak: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['de', 'Minister Karl Roth sagte: „Nein.“', 'Karl Roth'],
  ['es', 'El señor Gil dijo: «No.»', 'Gil'],
  ['he', 'השר אבי מזרחי אמר: "לא".', 'אבי מזרחי'],
])('%s: with a title alone somebody speaks: %s', (language, text, name) => {
  expect(speakersIn(language, text)).toEqual([name]);
});

test.each([
  ['es', 'La madre de Pedro Gil lloraba. «Mi hijo», dijo.'],
  ['it', 'La madre di Paolo Riva piangeva. «Mio figlio», ha detto.'],
])('%s: a pronoun left out does not mean the owner: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['de', 'Holger Stamm steht unter einem Plakat: „Nie wieder“.'],
  ['de', '„Nie wieder“, stand auf dem Plakat hinter Holger Stamm.'],
  ['fr', 'Paul Roy s’est arrêté devant une pancarte : « Fermé ».'],
])('%s: what stands on a thing is nobody’s: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['fr', 'Selon la police, Jean Martin était « dangereux ».', '-'],
  ['it', 'Secondo la polizia, Marco Rossi era “pericoloso”.', '-'],
  ['de', 'Laut der Polizei, Karl Hagen schrie „Feuer“.', '-'],
  ['ru', 'По словам полиции, Иван Громов был «опасен».', '-'],
  ['fr', 'Selon la police, Jean Martin a dit « oui ».', 'Jean Martin'],
  ['fr', 'Selon la rapporteure, Sylvie Marchand, c’est « non ».', 'Sylvie Marchand'],
])('behind a source without a name, a sentence is about whom it names, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each([
  ['es', 'Para la concejala de Cultura, Marta Olmo, la obra es “un regalo”.', 'Marta Olmo'],
  ['es', 'Para Marta Olmo, la obra es “un regalo”.', 'Marta Olmo'],
  ['es', 'En opinión de Marta Olmo, la obra es “un regalo”.', 'Marta Olmo'],
  ['ru', 'По версии следователя Олега Громова, это «ошибка».', 'Олег Громов'],
  ['ru', 'По данным Олега Громова, цена «выросла».', 'Олег Громов'],
  ['ru', 'По данным ведомства, цена «выросла».', '-'],
])('words for a source name it, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each([
  ['de', '„Nein“, sagte der Anwalt Otto Brands.', '-'],
  ['de', 'Die Sprecherin Otto Brands sagte, das sei „falsch“.', '-'],
  ['de', '„Nein“, sagte ihr Anwalt Otto Brands.', 'Otto Brands'],
  ['de', '„Nein“, sagte die Chefin des Bauamts Karla Thoms.', 'Karla Thoms'],
  ['de', '„Nein“, sagte der Sprecher des Ministers Otto Brand.', '-'],
  ['ru', '«Нет», — сказал адвокат Мурада Бекова.', '-'],
  ['ru', 'Брат Мурада Бекова назвал дело «пустым».', '-'],
])('a name says whose the noun before it is, or does not, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each([
  ['fr', '« Non », dit Jean Martin. / Son fils Théo veut partir. « Je pars », dit-il.', 'Théo'],
  ['de', '„Nein“, sagt Otto Brand. / Sein Bruder Ole will gehen. „Ich gehe“, sagt er.', 'Ole'],
  ['es', '“No”, dice Juan Gil. / Su hermano Braulio quiere irse. “Me voy”, dice.', 'Braulio'],
  ['ru', '«Нет», — говорит Иван Громов. / Его брат Степан хочет уехать. «Я уеду», — говорит он.', 'Степан'],
])('a relative whose first name alone is given is somebody, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)[1]).toBe(speaker);
});

test.each([
  'Die Direktorin Ada Holm hat den Umbau verteidigt. „Wir sparen“, sagte sie.',
  'Die Direktorin von Brask, Ada Holm, hat den Umbau verteidigt. „Wir sparen“, sagte sie.',
])('a participle at the end of a German clause has the subject at its start: %s', (text) => {
  expect(speakersIn('de', text)).toEqual(['Ada Holm']);
});

test.each([
  ['ru', 'Иван Громов рассказал, что Анна Белова просила его «не шуметь».', '-'],
  ['es', 'Juan Gil contó que la directora le pidió “un milagro”.', '-'],
  ['fr', 'Jean Martin raconte que la maire lui a demandé « un miracle ».', '-'],
  ['es', 'Juan Gil dijo que la llamó “fea”.', 'Juan Gil'],
])('what somebody says that another asked for is not theirs, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each(['appellierte', 'plädierte', 'drängte'])('who %s has said what is quoted', (verb) => {
  expect(speakersIn('de', `Hauke Petersen ${verb} an die Leute, „das Maß nicht zu verlieren“.`)).toEqual([
    'Hauke Petersen',
  ]);
});
