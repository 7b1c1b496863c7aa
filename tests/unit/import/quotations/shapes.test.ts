/**
 * Shapes of attribution in which a rule once named the wrong person. `/` parts paragraphs. `-` where the text leaves open who
 * speaks, `?` and names where the doubt has to name them.
 */

import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/** The speaker of each quotation; `? A B` where nobody is chosen and the doubt names these. */
function speakersOf(text: string, language = 'en'): string[] {
  return findQuotations(text.replaceAll(' / ', '\n\n'), { language }).map(({ speaker, candidates }) =>
    speaker ? speaker.name : candidates ? `? ${candidates.toSorted().join(', ')}` : '-',
  );
}

test.each([
  [
    'a first name rules out',
    'Elizabeth Warrick questioned John Stump, the bank’s chief. Stump had blamed tellers. / “You squeezed them,” she said.',
    ['Elizabeth Warrick'],
  ],
  ['a state is never “he”', 'At a forum in Virginia, one man complained. / “You are right,” he said.', ['-']],
  [
    'who spoke may be whom a pronoun means, beside somebody without a name',
    'At a forum, Governor Elias Pratt took questions. One man complained. / “You are right,” he said.',
    ['? Elias Pratt, One man'],
  ],
  [
    'a group is never “he”',
    'Magnus Tarn was defiant. “So many hypocrites,” he said in a tweet, referring to Republicans who left him.',
    ['Magnus Tarn'],
  ],
  [
    'remarks of another are what is spoken of',
    'Minyon Hale, an adviser, called Thorne’s remarks “a true wake-up call.”',
    ['Minyon Hale'],
  ],
  ['a thing of somebody is not that body', 'The site rated 32 % of party claims as “pants on fire.”', ['The site']],
  [
    'a relative clause is subordinate',
    'Marc Morland told a young woman who suggested a walk that “this is not the first.”',
    ['Marc Morland'],
  ],
  [
    'an infinitive has a subject of its own',
    'Mike Penn, “we won,” he said, only for Ada Thorne to tweet that “nobody won.”',
    ['Mike Penn', 'Ada Thorne'],
  ],
  [
    'what is in brackets holds there',
    'After the fire (Ada Brandt called it “horrific”), Magnus Tarn inflamed tensions by saying, “Animals did this.”',
    ['Ada Brandt', 'Magnus Tarn'],
  ],
  [
    'a title rules out a namesake',
    'President Anselm Merrin spoke. His wife, Judith Merrin, came after. “Thank you,” Mr. Merrin said.',
    ['Anselm Merrin'],
  ],
  [
    'an answer in a paragraph of its own is open',
    '“Will you resign?” Ann Lee asked. / “No.” / “Why not?”',
    ['Ann Lee', '-', '-'],
  ],
  [
    'a place in a role does not speak',
    '“Elements are easy to find,” lead author Lucas Pagano, a scientist at Hale in Brask, and Cole University in Dunmore, said.',
    ['Lucas Pagano'],
  ],
  ['a party behind a name, inverted', '“It is a dog whistle,” said Rep. Gwen Marlow (D-Wis.).', ['Gwen Marlow']],
  ['a party behind a name', '“It is a dog whistle,” Rep. Gwen Marlow (D-Wis.) said.', ['Gwen Marlow']],
  ['a month is a surname', '“We will leave,” said Theresa May. “Now,” May said.', ['Theresa May', 'Theresa May']],
  [
    'a season is a surname',
    'August Winter counts the votes. “Ask me on Sunday,” Winter said. / In winter, he will retire.',
    ['August Winter'],
  ],
  [
    'who is only compared is no namesake',
    'Bobby Scott spoke. He is often compared to Tim Scott. “I read every bill,” Scott said.',
    ['Bobby Scott'],
  ],
  [
    'titles of programmes and songs',
    'Anna Cole told CRT’s “Meet the Town” that she would win. / Bo Hale said on “State of the Union” that he would not. / She sang hits including “Listen To The River.”',
    ['-', '-', '-'],
  ],
  ['a name before a colon', 'Maja Lindqvist waits. / Lindqvist: “We wait.”', ['Maja Lindqvist']],
  ['a name and an outlet before a colon', 'Ravi Thorne, Courier: “We wait.”', ['Ravi Thorne']],
  ['as somebody puts it', '“We wait,” as Ravi Thorne, head of the club, puts it.', ['Ravi Thorne']],
  [
    'offices before a name, days behind one',
    '“Yes,” Executive Director Ann Cole said. “No,” the Harbour Council on Friday said.',
    ['Ann Cole', 'Harbour Council'],
  ],
  [
    'a rival before a name',
    '“No,” Rival Hilda Cole said. “Yes,” said Republican Ada Brandt.',
    ['Hilda Cole', 'Ada Brandt'],
  ],
  [
    'members before two names',
    '“We regret it,” said Representatives Yusuf Bray and Helen Stoddard.',
    ['? Helen Stoddard, Yusuf Bray'],
  ],
  [
    'three sign',
    '“The islands are not for sale,” wrote Lena Holt, Karl Hagen and Tomas Aker.',
    ['? Karl Hagen, Lena Holt, Tomas Aker'],
  ],
  ['two sign', '“The islands are not for sale,” said Lena Holt and Karl Hagen.', ['? Karl Hagen, Lena Holt']],
  [
    'three before a verb',
    'Lena Holt, Karl Hagen and Tomas Aker wrote: “The islands are not for sale.”',
    ['? Karl Hagen, Lena Holt, Tomas Aker'],
  ],
  [
    'a wife is not her husband',
    '“I am tired,” said Karl Hagen, 60, a fisherman in Havna. He has two boats. / “The store is small,” said Mrs. Hagen, who keeps the shop.',
    ['Karl Hagen', 'Mrs. Hagen'],
  ],
  [
    'a study that appears is “it”',
    'Northern Ferries said on Monday that it would cut two crossings. / A study by Ostby University appeared on Friday. It calls the plan “a sketch.”',
    ['A study by Ostby University'],
  ],
  [
    'single marks over paragraphs',
    '‘We have watched the numbers fall,’ Lena Holt, the mayor of Havna, said. ‘We have written letters, and we’ve paid for studies. / ‘It’s the last year we can. / ‘I ask everyone to stay calm, because the winter’s long.’ / Tomas Aker, a lecturer, was less hopeful. ‘It’ll be worse,’ he said.',
    ['Lena Holt', 'Lena Holt', 'Tomas Aker'],
  ],
  [
    'a nickname is part of a name',
    'Karl “Curly” Hagen retired. “It was bananas,” he said.',
    ['-', 'Karl “Curly” Hagen'],
  ],
  ['legal terms', 'Prosecutors charged him with “conspiracy to commit fraud” and “failure to appear.”', ['-', '-']],
  [
    'who speaks for a body',
    '“We cannot,” said Leila Farouk, a spokeswoman for Open Granary. / “We can,” a spokesman for the Interior Ministry said.',
    ['Leila Farouk', 'Interior Ministry'],
  ],
  [
    'what somebody reports does not change who speaks',
    'Della Rooke said that Colin Hale had called it “wet.” “It is not,” she said.',
    ['Colin Hale', 'Della Rooke'],
  ],
  [
    'two women are a doubt',
    'Fatima Rahal and Ingrid Bauer share a laboratory. “She is always early,” she said.',
    ['? Fatima Rahal, Ingrid Bauer'],
  ],
  [
    'who is mentioned within a sentence about another is a doubt',
    'Michael Levin sees evolution toward, as Charles Darwin put it, forms most beautiful. “We have no word for it,” he says.',
    ['? Charles Darwin, Michael Levin'],
  ],
  [
    'of “Kevin’s advice” a pronoun means nobody',
    'Kevin Hale recommends a lamp. / Bernard Cole follows Kevin’s advice. “Buy two,” he says.',
    ['Bernard Cole'],
  ],
  [
    'an owner in the subject may be meant',
    '“Buy one,” Kevin Hale said. / Bernard Cole’s choice is “the small one,” he says.',
    ['Kevin Hale', '? Bernard Cole, Kevin Hale'],
  ],
  ['what a thing is described as', 'In May, Acme launched Light, described as “the first of its kind.”', ['-']],
  ['what a thing offers', 'The phone arrived in May. It offers “comfort and speed.”', ['-']],
  ['who is dismissed does not say why', 'The board fired Tom Ash, saying he had “lost its confidence.”', ['The board']],
  [
    'the name of a body behind its noun',
    '“Down,” said a spokesman for Dune Bay. Shares of Petersen Lock fell.',
    ['Dune Bay'],
  ],
  ['an abbreviation is no first name', 'In AI Overview, the answer said “no.”', ['-']],
  [
    'a surname that is a word',
    '“Yes,” said Brandon Royal. “No,” said Karen White. “Yes,” Royal said. “No,” White said.',
    ['Brandon Royal', 'Karen White', 'Brandon Royal', 'Karen White'],
  ],
  ['a noun behind the name of a body', 'A Harbour Partners report found that half had a “privacy issue.”', ['-']],
  [
    'peers and knights',
    '“Quiet,” said Sir Alan Moss. Lord Byrne sat. “Now,” Sir Alan said. “No,” Lord Byrne said.',
    ['Alan Moss', 'Alan Moss', 'Lord Byrne'],
  ],
  ['a particle with a capital', '“Yes,” said Bram van Dorn. “No,” Van Dorn said.', ['Bram van Dorn', 'Bram van Dorn']],
  ['a known first name beside a name of no known one', '“Yes,” Della Rooke said. Rooke left.', ['Della Rooke']],
])('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

test.each([
  [
    'fr',
    '« C’est fini », a soupiré Anne Morel, pharmacienne. « On ferme », ajoute-t-elle.',
    ['Anne Morel', 'Anne Morel'],
  ],
  [
    'fr',
    'Jean Verdier, a déclaré : « Nous attendons. » Selon M. Verdier, c’est « long ».',
    ['Jean Verdier', 'Jean Verdier'],
  ],
  ['fr', '« C’est fini », dit le maire.', ['-']],
  ['fr', 'Mme Morel et M. Petit ne se parlent plus. « C’est fini », dit-il.', ['Petit']],
  ['de', '„Wir warten“, sagte der Bürgermeister Karl Moser. „Noch“, fügte er hinzu.', ['Karl Moser', 'Karl Moser']],
  ['de', '„Wir warten“, sagte der Bürgermeister.', ['-']],
  ['de', 'Das Stück „Der Bürgermeister“ hatte Premiere. „Gut“, so Anna Vogel.', ['-', 'Anna Vogel']],
  ['es', '«Estoy cansado», dijo el alcalde Luis Vega. «Mucho», añadió.', ['Luis Vega', 'Luis Vega']],
  [
    'ru',
    '«Мы ждём», — сказала глава района Анна Воронцова. «Долго», — добавила она.',
    ['Анна Воронцова', 'Анна Воронцова'],
  ],
  [
    'he',
    '״חיכינו״, אמרה ראשת המועצה יעל בן־חיים. ״ועדיין״, הוסיפה. לפי מנכ״ל המשרד, זה ״יקר״.',
    ['יעל בן־חיים', 'יעל בן־חיים', '-'],
  ],
  ['he', 'מקור צבאי אמר: "אנחנו מחכים".', ['-']],
  ['ar', 'قال وزير الخارجية سامي الخطيب: «ننتظر». وأضاف الخطيب: «قليلاً».', ['سامي الخطيب', 'سامي الخطيب']],
  ['ar', 'قال مصدر أمني: «ننتظر».', ['-']],
  ['nl', '“We wachten”, zei wethouder Saskia de Wit. “Lang”, voegde ze eraan toe.', ['Saskia de Wit', 'Saskia de Wit']],
  [
    'it',
    '«Aspettiamo», ha detto la direttrice Giulia Ferrante. «E speriamo», ha aggiunto.',
    ['Giulia Ferrante', 'Giulia Ferrante'],
  ],
  ['pt', '“Esperamos”, disse Rui Costa. “Muito”, acrescentou.', ['Rui Costa', 'Rui Costa']],
])('in %s: %s', (language, text, speakers) => {
  expect(speakersOf(text, language)).toEqual(speakers);
});

describe('a name behind a preposition is not who speaks', () => {
  test.each([
    ['fr', '« Il est innocent », a déclaré l’avocat de Karim Benali.'],
    ['fr', 'L’avocat de Jean Martin a déclaré : « C’est fini. »'],
    ['fr', '« C’est fini », a déclaré à Jean Martin la ministre.'],
    ['de', 'Karl Hagen sitzt in Haft. „Er ist unschuldig“, sagte der Anwalt von Karl Hagen.'],
    ['de', 'Der Anwalt von Karl Hagen sagte: „Er ist unschuldig.“'],
    ['es', '«Es inocente», dijo la hermana de Juan Pérez en Madrid.'],
    ['es', 'El abogado de Juan Pérez dijo: «Es inocente».'],
    ['es', '«No sirve», dijo a Juan Pérez la alcaldesa.'],
    ['es', 'Ana López habló. «Llueve», dijo el alcalde.'],
    ['it', '«È innocente», ha detto l’avvocato di Mario Rossi.'],
    ['it', 'L’avvocato di Mario Rossi ha detto: «È innocente».'],
    ['pt', '«É inocente», disse o advogado de João Silva.'],
    ['nl', '“Hij is onschuldig”, zei de advocaat van Jan Bakker.'],
    ['nl', 'De advocaat van Jan Bakker zei: “Hij is onschuldig.”'],
    ['he', '"הוא חף מפשע", אמר עורך הדין של יעל כהן.'],
  ])('%s: %s', (language, text) => {
    const [found] = findQuotations(text, { language });
    expect(found?.speaker).toBeUndefined();
  });

  test.each([
    ['fr', '« Il pleut », a déclaré la ministre de la Culture, Anne Petit.', 'Anne Petit'],
    ['es', '«Llueve», dijo el alcalde de Madrid, José Ruiz.', 'José Ruiz'],
    ['es', '«Llueve», dijo Carmen de la Rosa.', 'Carmen de la Rosa'],
    ['fr', '« Il pleut », a déclaré Dominique de Villepin.', 'Dominique de Villepin'],
    ['fr', 'Le frère de Jean Martin, Paul, a déclaré : « C’est fini. »', 'Paul'],
  ])('but one beside it is, %s: %s', (language, text, name) => {
    expect(findQuotations(text, { language })[0]?.speaker?.name).toBe(name);
  });
});

test('a doubt about a subject that is left out names no word for it', () => {
  const [found] = findQuotations('«Llueve», añadió.', { language: 'es' });
  expect(found?.doubt).toBe('The text leaves the subject out, and does not say who it is.');
});
