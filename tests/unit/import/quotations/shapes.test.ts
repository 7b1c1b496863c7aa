/**
 * Shapes of attribution in which a rule once named the wrong person. `/` parts paragraphs. `-` where the text leaves open who
 * speaks, `?` and names where the doubt has to name them.
 */

import { expect, test } from 'vitest';
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
])('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
