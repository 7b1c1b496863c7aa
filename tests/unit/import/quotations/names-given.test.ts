/** Quotations that are what somebody or something is called, and nobody’s speech. `-` where nobody is named; `/` parts paragraphs. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['en', 'The firm, formerly known as “Oak & Sons,” said it was sorry, Ann Cole reported.', ['-']],
  ['en', 'Peter Voss, also known as “The Duke,” said nothing.', ['-']],
  ['en', "The street, once called “Butcher's Row,” is quiet now, Anna Cole said.", ['-']],
  ['en', 'Anna Cole said the man known as “the Duke” had fled.', ['-']],
  ['en', 'The plan, referred to as “Phase Two,” begins in May, Peter Voss said.', ['-']],
  ['en', 'The drug, sold as “Blue Dream,” killed two, said Sheriff Dan Ott.', ['-']],
  ['en', 'Anna Cole, who goes by “Dot,” runs the bar.', ['-']],
  ['en', 'The ship, renamed “Hope” last year, sank, Captain Lou Marsh said.', ['-']],
  ['en', 'A group that calls itself “the Night Watch” burned it, Anna Cole said.', ['-']],
  ['en', 'A hill the locals call “Old Baldy” slid, Peter Voss said.', ['-']],
  ['en', 'The account, under the name “voss99,” was deleted, Anna Cole wrote.', ['-']],
  ['en', 'Police, who call the case “Operation Snow,” declined to speak, Anna Cole said.', ['-']],
  ['en', 'The movement, which takes its name from the song “Up,” is small, said Peter Voss.', ['-']],
  ['fr', 'Paul Morel, alias « Popeye », a dit Anne Lefort, est en fuite.', ['-']],
  ['fr', "L'usine, autrefois appelée « la Cathédrale », a fermé, a dit Anne Lefort.", ['-']],
  ['fr', 'Le groupe dit « des Six » se retire, affirme Anne Lefort.', ['-']],
  ['fr', 'Le plan, baptisé « Horizon », démarre, selon Anne Lefort.', ['-']],
  ['fr', 'Anne Lefort explique que la rue dite « des Bouchers » sera fermée.', ['-']],
  ['de', 'Das früher als „Eisbude“ bekannte Café schließt, sagte Anna Vogel.', ['-']],
  ['de', 'Karl Hagen, genannt „der Bär“, schweigt, sagte Anna Vogel.', ['-']],
  ['de', 'Das sogenannte „Heizgesetz“ sei tot, sagte Anna Vogel.', ['-']],
  ['de', 'Die Bande, die sich „Nachtwache“ nennt, floh, sagte Anna Vogel.', ['-']],
  ['es', 'Pedro Gil, apodado «el Lobo», huyó, dijo Ana Ruiz.', ['-']],
  ['es', 'El llamado «plan azul» ha muerto, según Ana Ruiz.', ['-']],
  ['es', 'La calle antes conocida como «de los Carniceros» cierra, dijo Ana Ruiz.', ['-']],
  ['it', 'Pietro Gallo, detto «il Lupo», è fuggito, ha detto Anna Conti.', ['-']],
  ['it', 'Il cosiddetto «piano blu» è morto, secondo Anna Conti.', ['-']],
  ['pt', 'Pedro Gil, conhecido como “Lobo”, fugiu, disse Ana Costa.', ['-']],
  ['nl', 'Jan Bakker, bijgenaamd ‘de Wolf’, is gevlucht, zei Anna de Boer.', ['-']],
  ['nl', 'Het zogenoemde ‘blauwe plan’ is dood, volgens Anna de Boer.', ['-']],
  ['ru', 'Пётр Иванов, известный как «Волк», бежал, сказала Анна Котова.', ['-']],
  ['ru', 'Так называемый «синий план» мёртв, по словам Анны Котовой.', ['-']],
  ['ru', 'Пётр Иванов по прозвищу «Волк» бежал, сообщила Анна Котова.', ['-']],
  ['he', 'המכונה "הזאב" ברח, אמרה השרה דנה פרץ.', ['-']],
  ['ar', 'المعروف باسم «الذئب» هرب، قالت الوزيرة ليلى حداد.', ['-']],
])('nobody says what something is called, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['pt', '“Acabou”, disse a governadora Inês Prado.', ['Inês Prado']],
  ['pt', '“Acabou”, disse a prefeita Ana Costa à ministra Rita Sá.', ['Ana Costa']],
  ['pt', 'O vereador João Reis chegou tarde. “Acabou”, disse à prefeita Ana Costa.', ['João Reis']],
  ['he', 'נעמה שדה, ראשת הוועד, הוסיפה: "זה נגמר".', ['נעמה שדה']],
  ['he', 'גיל אורן, מנהל הנמל, אמר: "זה נגמר".', ['גיל אורן']],
  ['he', 'מנהל הנמל, גיל אורן, אמר: "זה נגמר".', ['גיל אורן']],
  ['ar', 'هند سالم، وزيرة النقل، قالت: «انتهى الأمر».', ['هند سالم']],
])('a role beside a name leaves the name, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['„Der Wind dreht“, meint Fährmann Kuddel Janssen.', ['Kuddel Janssen']],
  ['„Der Wind dreht“, sagt der Fährmann Kuddel Janssen.', ['Kuddel Janssen']],
  ['Hafenmeister Fiete Petersen widerspricht: „Das ist falsch.“', ['Fiete Petersen']],
  [
    '„Das Brot wird teuer“, sagt Bäckermeisterin Trude Hinrichs. „Sehr“, sagt Hinrichs.',
    ['Trude Hinrichs', 'Trude Hinrichs'],
  ],
  ['„Der Wind dreht“, sagt Anna Hofmann.', ['Anna Hofmann']],
  ['„Der Wind dreht“, meint Norddeutscher Rundfunk Hamburg.', ['-']],
])('what somebody does has a capital in German and is no name: %s', (text, names) => {
  expect(speakersIn('de', text)).toEqual(names);
});

test.each([
  ['“No,” said Captain Dean Farrow.', 'Dean Farrow', 'Captain'],
  ['“No,” said Coach Prince Addai.', 'Prince Addai', 'Coach'],
  ['“No,” said Associate Dean Ruth Farrow.', 'Ruth Farrow', 'Associate Dean'],
  ['“No,” said the Rt. Rev. Jo Farrow.', 'Jo Farrow', 'Rt. Rev.'],
  ['“No,” the bishop, the Rt. Rev. Jo Farrow, said.', 'Jo Farrow', 'Rt. Rev.'],
  ['“No,” the vicar, the Rev. Jo Farrow, said.', 'Jo Farrow', 'Rev.'],
])('a title is parted from the name behind it: %s', (text, name, role) => {
  expect(findQuotations(text, { language: 'en' })[0]?.speaker).toMatchObject({ name, role });
});

test.each([
  ['A driver, who gave her name only as Zita, said it was “late.”', 'Zita'],
  ['“It was late,” said a driver, who gave her name only as Zita.', 'Zita'],
  ['The envoy, who goes by the name Abu Tarik, said it was “late.”', 'Abu Tarik'],
  ['A nurse, identified only as Rosa, told the court it was “late.”', 'Rosa'],
  ['A driver, who asked to be called Zita, said it was “late.”', 'Zita'],
  ['“It was late,” said the critic, who has called Zita Lind a fraud.', '-'],
  ['A driver, who once worked for Zita Lind, said it was “late.”', '-'],
])('somebody has the name that the text says they go by: %s', (text, name) => {
  expect(speakersIn('en', text)).toEqual([name]);
});

test.each([
  ['Former miner Bert Oxley, 84, who gave tours, said it was “over.”', 'Bert Oxley', 'Former miner'],
  ['“It is over,” retired butcher Bert Oxley said.', 'Bert Oxley', 'retired butcher'],
])('a noun of somebody before a name is their role: %s', (text, name, role) => {
  expect(findQuotations(text, { language: 'en' })[0]?.speaker).toMatchObject({ name, role });
});

test.each([
  ['Her co-author, retired Admiral Piers Hall, said it was “right.”', 'Piers Hall'],
  ['His rival, Rep. Marisol Vega (D-Corvane), said it was “early.”', 'Marisol Vega'],
])('a title with a word before it, or brackets behind, leaves the name between commas: %s', (text, name) => {
  expect(speakersIn('en', text)).toEqual([name]);
});

test.each(['Mother of three Gemma Pask was cross. “No,” she said.', '“No,” said mother of 3 Gemma Pask.'])(
  'how many children somebody has is no part of the name: %s',
  (text) => {
    expect(speakersIn('en', text)).toEqual(['Gemma Pask']);
  },
);
