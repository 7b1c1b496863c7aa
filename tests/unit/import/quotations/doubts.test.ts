/** Shapes in which a text leaves open whose words are quoted, or says that they are nobody’s. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/** The name of each speaker, with a question mark where a doubt is left; `-` for nobody who is named. */
function speakersIn(language: string, text: string): string[] {
  return findQuotations(text.replaceAll(' / ', '\n\n'), { language }).map(({ speaker, doubt }) =>
    speaker && !speaker.unnamed ? `${speaker.name}${doubt ? '?' : ''}` : '-',
  );
}

test.each([
  ['en', 'Jordan Hale runs the ferry. “We lost the boat,” she said.', ['Jordan Hale?']],
  ['en', 'Jordan Hale runs the ferry. “We lost the boat,” he said.', ['Jordan Hale?']],
  ['en', '“It holds,” said Robin Vance, the mayor of Sund. “We waited,” she added.', ['Robin Vance', 'Robin Vance?']],
  ['en', 'Kim Sorel runs the ferry. “It sinks,” she said. “It sank,” she added.', ['Kim Sorel?', 'Kim Sorel?']],
  ['en', 'Robin Vance’s mother lost her boat. “It is gone,” she said.', ['-']],
  [
    'en',
    'Ann Lee met Dakota Reyes. Dakota Reyes asked her about the boat. “It is gone,” Reyes said.',
    ['Dakota Reyes'],
  ],
  ['fr', 'Camille Perrin dirige le port. « Le quai s’enfonce », a-t-elle déclaré.', ['Camille Perrin?']],
  ['de', 'Kim Sander leitet den Hafen. „Der Kai sinkt“, sagte sie.', ['Kim Sander?']],
  ['it', 'Andrea Conti dirige il porto. «Il molo affonda», ha detto lei.', ['Andrea Conti?']],
  ['nl', 'Robin de Wit leidt de haven. ‘De kade zakt’, zei ze.', ['Robin de Wit?']],
])('a pronoun alone does not tell for certain who has a first name of men and women, in %s: %s', (...shape) => {
  const [language, text, speakers] = shape;
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['en', 'Robin Vance lost her boat in May. “It is gone,” she said.', ['Robin Vance']],
  ['en', 'Robin Vance lost his boat in May. “It is gone,” she said.', ['-']],
  ['en', 'Ms. Robin Vance lost a boat. “It is gone,” she said.', ['Robin Vance']],
  ['en', 'Kim Sorel runs the ferry. She bought it in May. “It sinks,” she said.', ['Kim Sorel']],
  ['en', 'Taylor Marsh and her brother run the ferry. “It sinks,” she said.', ['Taylor Marsh']],
  ['en', 'Karl Hagen met Kim Sorel. She had lost a boat. “It sinks,” Hagen said.', ['Karl Hagen']],
  ['en', 'Ann Lee studied the lake. “It sinks,” she said.', ['Ann Lee']],
  ['es', 'Ana Ruiz dirige el puerto. «El muelle se hunde», dijo ella.', ['Ana Ruiz']],
])('it does where the text has used it before or the name tells, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['en', 'Ann Lee spoke to the board. She did not call the board ‘thieves,’ she said.'],
  ['en', 'Ann Lee said she did not call the board “thieves.”'],
  ['en', 'Ann Lee said she had never called the board “thieves.”'],
  ['en', 'Jo Park did not call the board “thieves,” Ann Lee said.'],
  ['en', 'Ann Lee didn’t describe the plan as “theft,” she told reporters.'],
  ['en', 'Ann Lee refused to call the plan “theft.”'],
  ['en', 'Ann Lee declined to call it a “recession.”'],
  ['en', 'Ann Lee stopped short of calling the plan “theft.”'],
  ['fr', 'Anne Lefort n’a pas traité le conseil de « voleurs », a-t-elle dit.'],
  ['de', 'Anna Vogel sprach am Montag. Sie habe den Rat nicht „Diebe“ genannt, sagte sie.'],
  ['de', 'Anna Vogel sagte nicht „Diebe“.'],
  ['es', 'Ana Ruiz no llamó «ladrones» al consejo, dijo ella.'],
  ['it', 'Anna Conti non ha chiamato «ladri» i consiglieri, ha detto lei.'],
  ['pt', 'Ana Costa não disse “ladrões”.'],
  ['nl', 'Anna de Wit zei niet ‘dieven’.'],
  ['nl', 'Anna de Wit noemde de raad geen ‘dieven’, zei ze.'],
  ['ru', 'Анна Белова не назвала совет «ворами», сказала она.'],
  ['he', 'ענת לוי לא אמרה "גנבים".'],
  ['ar', 'لم تقل منى حداد «لصوص».'],
])('words that somebody has not said are nobody’s, in %s: %s', (language, text) => {
  expect(speakersIn(language, text)).toEqual(['-']);
});

test.each([
  ['en', 'Ann Lee did not comment. “It rains,” she said.', ['Ann Lee']],
  ['en', 'Ann Lee did not say why, but called the plan “theft.”', ['Ann Lee']],
  ['en', 'Ann Lee did not say “no,” but she called the plan “theft.”', ['-', 'Ann Lee']],
  ['en', '“I did not call the board thieves,” Ann Lee said.', ['Ann Lee']],
  ['fr', 'Anne Lefort ne parle pas beaucoup : « Le quai s’enfonce », a-t-elle dit.', ['Anne Lefort']],
  ['de', 'Anna Vogel sagte: „Wir sind nicht allein.“', ['Anna Vogel']],
  ['fr', 'Le maire n’a pas hésité et Anne Lefort a parlé de « vol ».', ['Anne Lefort']],
  ['nl', 'De raad wilde niet weg en Anna de Wit noemde het plan ‘diefstal’.', ['Anna de Wit']],
  ['nl', 'Anna de Wit sprak niet lang. ‘De kade zakt’, zei ze.', ['Anna de Wit']],
])('a denial of something else takes nobody’s words, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test.each([
  ['en', 'Wells Bank raised its rates in May. “We had no choice,” the bank said.', ['Wells Bank']],
  [
    'en',
    'Ann Lee left Wells Bank in May. “We wish her well,” the bank said. “I do not,” she said.',
    ['Wells Bank', 'Ann Lee'],
  ],
  ['en', 'Ann Lee works at Wells Fargo. “We had no choice,” the bank said.', ['Wells Fargo?']],
  [
    'en',
    'Ann Lee, an analyst at Morgan Stanley, left in May. “I was tired,” she said. “We wish her well,” the bank said.',
    ['Ann Lee', 'Morgan Stanley?'],
  ],
  ['en', 'Jo Park, a guard at Harper Mills, was fired. “He was late,” the company said.', ['Harper Mills?']],
  ['en', 'Jo Park looked at Ann Lee. “You are late,” Lee said.', ['Ann Lee']],
  ['en', 'Mark Wells, who leads Wells Bank, was absent. “We had no choice,” the bank said.', ['Wells Bank']],
  ['en', 'Mark Wells, who leads the bank, was absent. “We had no choice,” the bank said.', ['-']],
  ['fr', 'Anne Lefort travaille à la Banque Wells. « Nous n’avions pas le choix », a déclaré la banque.', ['-']],
  ['de', 'Anna Vogel arbeitet bei der Wells Bank. „Wir hatten keine Wahl“, sagte die Bank.', ['-']],
  ['es', 'Ana Ruiz trabaja en el Banco Wells. «No teníamos opción», dijo el banco.', ['-']],
  ['it', 'Anna Conti lavora alla Banca Wells. «Non avevamo scelta», ha detto la banca.', ['-']],
  ['nl', 'Anna de Wit werkt bij Wells Bank. ‘We hadden geen keus’, zei de bank.', ['-']],
])('the words of an employer are nobody’s who works there, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});

test('a name of one word that a text calls a bank is that of an organization, with a doubt', () => {
  const [found] = findQuotations('Chase raised its rates. “We had no choice,” the bank said.', { language: 'en' });
  expect(found?.speaker).toMatchObject({ name: 'Chase', kind: 'organization' });
  expect(found?.doubt).toContain('Chase');
});

test.each([
  ['Vic Stahl was arrested. Stahl’s sister testified that he said he would “burn it.”', ['Vic Stahl']],
  ['Owen Marsh told the court of it. Stahl’s sister testified that he said he would “burn it.”', ['-']],
  ['Owen Marsh told the court of it. Stahl’s younger brother recalled that he had called it “a toy.”', ['-']],
  ['Owen Marsh runs it. “We try,” Marsh said. Acme’s sister company said it was “glad.”', ['Owen Marsh', '-']],
])('whose relative speaks may be meant by a pronoun: %s', (text, speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test.each([
  ['Ann Reed tells the story. One chemist announced his proof too early. “It failed,” she writes.', ['Ann Reed']],
  ['Ann Reed tells the story. One chemist announced his proof too early. “It failed,” he writes.', ['-']],
  ['One doctor lost his job over it. “Nobody knew,” she says.', ['-']],
  ['Mia Hall leads the union. One nurse told her the ward was full. “It is hell,” she said.', ['-']],
  ['Ben Hall and Mia Hall lead the union. One nurse lost her job. “It is hell,” she said.', ['-']],
])('“his” and “her” tell who somebody without a name is not: %s', (text, speakers) => {
  expect(speakersIn('en', text)).toEqual(speakers);
});

test.each([
  'The paper, in Ice Reports, calls the loss “total.”',
  'The paper, published in Ice Reports, said the loss was “total.” Ice Reports has a new editor.',
  'Ann Reed, whose paper in Ice Reports won a prize, is ill. The paper calls the loss “total.”',
])('a paper in a journal is not the journal: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});

test('“the paper” is the newspaper that was named, with a doubt, where no text is spoken of', () => {
  expect(speakersIn('en', 'Ann Reed sued the Daily Ledger. The paper called it “a stunt.”')).toEqual(['Daily Ledger?']);
});

test.each([
  'Mia Hall leads the union. A nurse lost her job. “It is hell,” she said.',
  'Mia Hall leads the union. One nurse left in May. “It is hell,” she said.',
  'Paul Crane runs the mine. A miner sold his house. “It was worth little,” he said.',
  'Paul Crane runs the mine. A retired trucker drove to the gate. “It was shut,” he said.',
  'Judge Paul Crane ended the trial. “We had no choice,” one juror said.',
])('whom a sentence is about without a name may be meant: %s', (text) => {
  expect(speakersIn('en', text)).toEqual(['-']);
});
