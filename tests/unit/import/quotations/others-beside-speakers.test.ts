/** Shapes in which somebody is named beside who speaks: in one role with them, in what is said of them, or in the next clause. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';
import { speakersIn } from './speakers-in.ts';

test.each([
  ['en', '“Theft,” said Anna Cole or Peter Voss.', ['-']],
  ['en', 'Neither Peter Voss nor Anna Cole would call it “theft.”', ['-']],
  ['en', '“Theft,” said Anna Cole as well as Peter Voss.', ['-']],
  ['en', '“Theft,” said Peter Voss and the mayor.', ['-']],
  ['en', '“Theft,” the mayor and Peter Voss said.', ['-']],
  ['en', '“Theft,” she and Peter Voss said.', ['-']],
  ['en', 'Peter Voss and his wife, Anna Cole, called it “theft.”', ['-']],
  ['en', 'The mayor left and Peter Voss said it was “theft.”', ['Peter Voss']],
  ['fr', 'Anne Lefort et Paul Morel ont déclaré : « C’est fini ».', ['-']],
  ['fr', '« C’est fini », ont déclaré la maire Anne Lefort et le préfet Paul Morel.', ['-']],
  ['de', 'Anna Vogel und Karl Hagen sagten: „Es ist vorbei.“', ['-']],
  ['de', '„Es ist vorbei“, erklärten die Ministerin Anna Vogel und der Minister Karl Hagen.', ['-']],
  ['es', 'Ana Ruiz y Pedro Gil dijeron: «Se acabó».', ['-']],
  ['es', 'Ana Ruiz y Pedro Gil han dicho: «Se acabó».', ['-']],
  ['it', '«È finita», hanno detto Anna Conti e Pietro Gallo.', ['-']],
  ['pt', '“Acabou”, disseram Ana Costa e Pedro Gil.', ['-']],
  ['nl', '‘Het is voorbij’, zeiden Anna de Boer en Jan Bakker.', ['-']],
  ['ru', 'Анна Котова и Пётр Иванов заявили: «Всё кончено».', ['-']],
  ['ru', '«Всё кончено», — заявили Анна Котова и Пётр Иванов.', ['-']],
  ['fr', '« C’est fini », a déclaré Anne Lefort, et Paul Morel a ajouté : « Oui ».', ['Anne Lefort', 'Paul Morel']],
  ['de', '„Es ist vorbei“, sagte Anna Vogel und verließ mit Karl Hagen den Saal.', ['Anna Vogel']],
])('nobody alone has said what two say, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test('a doubt names those of whom one has spoken', () => {
  const [found] = findQuotations('Anna Cole or Peter Voss said “theft.”');
  expect(found?.doubt).toBe('The text leaves open whether Anna Cole or Peter Voss is meant.');
  expect(found?.candidates).toEqual(['Anna Cole', 'Peter Voss']);
});

test.each([
  ['fr', '« C’est fini », a dit Paul Morel de Marie Dubois.', ['Paul Morel']],
  ['fr', '« C’est fini », a dit Paul Morel d’Anne Lefort.', ['Paul Morel']],
  ['de', '„Es ist vorbei“, sagte Anna Vogel zu Karl Hagen.', ['Anna Vogel']],
  ['es', '«Se acabó», dijo Ana Ruiz de Pedro Gil.', ['Ana Ruiz']],
  ['it', '«È finita», ha detto Anna Conti di Pietro Gallo.', ['Anna Conti']],
  ['nl', '‘Het is voorbij’, zei Anna de Boer van Jan Bakker.', ['Anna de Boer']],
  ['es', '«Se acabó», dijo José Ortega y Gasset.', ['José Ortega y Gasset']],
  ['de', '„Es ist vorbei“, sagte Stephan zu Dohna.', ['Stephan zu Dohna']],
  ['pt', '“Acabou”, disse Manuela Moura e Silva.', ['Manuela Moura e Silva']],
])('two people are not one name, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['de', 'Laut Anna Vogel sagte Karl Hagen: „Es ist vorbei.“', 'Karl Hagen'],
  ['de', 'Karl Hagen sagte laut Anna Vogel: „Es ist vorbei.“', 'Karl Hagen'],
  ['nl', 'Volgens Anna de Boer zei Jan Bakker: ‘Het is voorbij.’', 'Jan Bakker'],
  ['fr', '« C’est fini », aurait dit Paul Morel, selon Anne Lefort.', 'Paul Morel'],
  ['de', 'Den Minister Karl Hagen nannte Anna Vogel einen „Fuchs“.', 'Anna Vogel'],
  ['de', 'Dem Minister Karl Hagen antwortete Anna Vogel: „Es ist vorbei.“', 'Anna Vogel'],
  ['de', 'Der Minister Karl Hagen antwortete: „Es ist vorbei.“', 'Karl Hagen'],
  ['fr', 'Anne Lefort cite Paul Morel : « C’est fini ».', '-'],
  ['de', 'Anna Vogel zitierte Karl Hagen mit den Worten: „Es ist vorbei.“', '-'],
  ['es', 'Ana Ruiz citó a Pedro Gil: «Se acabó».', '-'],
  ['it', 'Anna Conti ha citato Pietro Gallo: «È finita».', '-'],
  ['nl', 'Anna de Boer citeerde Jan Bakker: ‘Het is voorbij.’', '-'],
  ['ru', 'Анна Котова процитировала Петра Иванова: «Всё кончено».', '-'],
  ['ru', '«Всё кончено», — передаёт ТАСС со ссылкой на Петра Иванова.', '-'],
  ['en', 'Anna Cole cited Peter Voss: “We are done.”', 'Peter Voss'],
  ['en', 'Anna Cole cited Peter Voss’s warning that “we are done.”', 'Peter Voss'],
  ['en', 'Anna Cole dismissed the warning by Peter Voss that “we are done.”', 'Peter Voss'],
  ['en', 'Anna Cole mocked Peter Voss’s promise to “drain the lake.”', 'Peter Voss'],
  ['en', 'Anna Cole said Peter Voss’s phrase “drain the lake” was stupid.', 'Peter Voss'],
  ['en', 'Anna Cole replied to Peter Voss’s question, “Who pays?”', 'Peter Voss'],
  ['de', 'Anna Vogel las aus einem Brief von Karl Hagen: „Es ist vorbei.“', '-'],
  ['es', 'Ana Ruiz leyó una carta de Pedro Gil: «Se acabó».', '-'],
  ['ru', 'Анна Котова прочитала письмо Петра Иванова: «Всё кончено».', '-'],
  ['fr', 'Si Anne Lefort dit « oui », Paul Morel partira.', '-'],
  ['de', 'Wenn Anna Vogel „ja“ sagt, geht Karl Hagen.', '-'],
  ['ru', 'Если Анна Котова скажет «да», Пётр Иванов уйдёт.', '-'],
  ['fr', 'Anne Lefort a dit à Paul Morel que Marie Dubois l’avait traité de « menteur ».', '-'],
  ['de', 'Anna Vogel sagte Karl Hagen, dass Maria Lund ihn einen „Lügner“ genannt habe.', '-'],
])('who reports or is spoken to has not said it, in %s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each([
  ['Peter Voss, speaking through an interpreter, Anna Cole, said it was “over.”', ['Peter Voss']],
  ['Peter Voss, who was with his wife, Anna Cole, said it was “over.”', ['Peter Voss']],
  ['Peter Voss, brother of the mayor, Anna Cole, said it was “over.”', ['Peter Voss']],
  ['In Havna, the mayor, Anna Cole, said it was “over.”', ['Anna Cole']],
  ['The head of the union, Anna Cole, said it was “over.”', ['Anna Cole']],
  ['Outside, Mr. Voss’s lawyer, Anna Cole, said it was “over.”', ['Anna Cole']],
  ['Peter Voss says “freedom,” Anna Cole “theft.”', ['Peter Voss', '-']],
  ['Peter Voss called it “theft” and Anna Cole “freedom.”', ['Peter Voss', '-']],
  ['Peter Voss called it “theft,” Anna Cole a “scandal.”', ['Peter Voss', '-']],
  ['Peter Voss says “freedom,” Anna Cole — “theft.”', ['Peter Voss', '-']],
  ['“Over,” says the T-shirt that Anna Cole wears.', ['-']],
])('what is said of somebody names no speaker: %s', (text, speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test('the title of a newspaper behind a speech is nobody’s words', () => {
  expect(speakersIn('de', '„Es ist vorbei“, sagte Anna Vogel der Zeitung „Tag“.')).toEqual(['Anna Vogel', '-']);
});

test.each([
  ['Anna Cole got an email saying “it is over.”', ['-']],
  ['Anna Cole received a letter from Peter Voss saying “it is over.”', ['-']],
  ['Anna Cole wore a hat reading “it is over.”', ['-']],
  ['If Anna Cole says “it is over,” Peter Voss will leave.', ['-']],
  ['Had Anna Cole said “it is over,” Peter Voss would have left.', ['-']],
  ['Anna Cole should say “it is over.”', ['-']],
  ['A video falsely claimed that Anna Cole said “it is over.”', ['-']],
  ['Anna Cole is falsely quoted as saying “it is over.”', ['-']],
  ['Peter Voss urged Anna Cole to say “it is over.”', ['-']],
  ['Peter Voss expects Anna Cole to call it “over.”', ['-']],
  ['Peter Voss asked Anna Cole to stop saying “it is over.”', ['-']],
  ['Peter Voss responded to Anna Cole’s “it is over.”', ['-']],
  ['To Anna Cole’s “it is over,” Peter Voss said “no.”', ['-', 'Peter Voss']],
  ['Anna Cole pointed to section four of the act: “No port shall be left.”', ['-']],
  ['Anna Cole shared this: “We are done.”', ['-']],
  ['Anna Cole answered Peter Voss’s letter: “We are done.”', ['-']],
  ['Anna Cole was blunt: “We are done.”', ['Anna Cole']],
  ['Anna Cole left the room saying “it is over.”', ['Anna Cole']],
])('nobody has said what is only written, supposed, wished for or answered: %s', (text, speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test.each([
  ['“It is over,” Anna Cole recalled Peter Voss saying.', ['Peter Voss']],
  ['“It is over,” Anna Cole remembered him saying.', ['-']],
  ['Anna Cole retweeted Peter Voss: “It is over.”', ['Peter Voss']],
  ['Anna Cole read from a letter by Peter Voss: “We are done.”', ['Peter Voss']],
  ['Anna Cole Jr. said “yes.” Anna Cole Sr. said “no.”', ['Anna Cole Jr.', 'Anna Cole Sr.']],
  ['Meet Anna Cole. “It is over,” Anna Cole said.', ['Anna Cole']],
])('who is remembered, passed on or named alike keeps the words: %s', (text, speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test.each([
  ['en', '“Do not go in,” Ada Holm remembers her brother, Jens Holm, shouting.', 'Jens Holm'],
  ['en', 'Ada Holm recalled the captain, Jens Holm, saying, “Do not go in.”', 'Jens Holm'],
  ['en', 'Ada Holm remembers her brother shouting, “Do not go in.”', '-'],
  ['en', '“Run,” Ada Holm heard her late brother yelling.', '-'],
  ['en', 'Lucy Tan said her son, David, came home and said, “Mom, they closed it.”', '-'],
  ['en', 'Lucy Tan said that David Berg came home and said, “Mom, they closed it.”', '-'],
  ['en', 'Lucy Tan said the bill was bad and added, “We will fight it.”', 'Lucy Tan'],
  ['en', 'Lucy Tan said her son was ill and called the school “a disgrace.”', 'Lucy Tan'],
  ['en', 'As his lawyer, Ben Frost, put it, Mark Hale was “a man of trust.”', 'Ben Frost'],
  ['en', '“But he waved,” her husband, Rolf Voss, put in.', 'Rolf Voss'],
  [
    'en',
    'Carl Ebner told the court that he heard the defendant, Rob Stahl, say to his sister, “You will be sorry.”',
    'Rob Stahl',
  ],
  ['en', 'Carl Ebner heard Rob Stahl shout “no.”', 'Rob Stahl'],
  ['en', 'Officer Abe Hall said Rosa Lind had radioed, “We are taking water,” at noon.', 'Rosa Lind'],
  ['en', 'Abe Hall said members felt “betrayed.”', 'Abe Hall'],
  [
    'en',
    '“We hope,” Judge Mia Sole said. Victim Betty Lund was unmoved. “He broke us,” she said.',
    'Mia Sole',
    'Betty Lund',
  ],
  ['es', 'Ana Ruiz reprochó a Pedro Gil que la llamara «mentirosa».', '-'],
  ['es', 'Ana Ruiz acusó a Pedro Gil de haberla llamado «mentirosa».', '-'],
  ['es', 'Ana Ruiz acusó a Pedro Gil de «mentir».', 'Ana Ruiz'],
  ['fr', 'Anne Morel reproche à Luc Petit de l’avoir traitée de « folle ».', '-'],
  ['fr', 'Anne Morel accuse Luc Petit de « mentir ».', 'Anne Morel'],
  ['de', 'Anna Vogel wirft Karl Hagen vor, sie eine „Lügnerin“ genannt zu haben.', '-'],
  ['it', 'Anna Neri accusa Paolo Sala di averla definita «bugiarda».', '-'],
  ['pt', 'Ana Rocha acusou Rui Falcão de a ter chamado “mentirosa”.', '-'],
])('words that a speaker says another has said, in %s: %s', (language, text, ...speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['14.05 Lena Park: “We are ready.”', 'Lena Park'],
  ['9:30 a.m. – Rep. Lena Park (D-Ore.): “We are ready.”', 'Lena Park'],
  ['17:50 — Union leader Vic Sharma: “Not yet.”', 'Vic Sharma'],
  ['9:30 a.m. Harbor Street: “We are ready.”', '-'],
])('a name between a time and a colon speaks: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});
