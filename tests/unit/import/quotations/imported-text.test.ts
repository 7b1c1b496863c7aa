/** Attribution in texts as they are copied from a page, through the reader of the importer. */

import { expect, test } from 'vitest';
import { findQuotationsOf } from '../../../../src/import/quotations/find-quotations.ts';
import { readCapture } from '../../../../src/import/read-capture.ts';

const HEAD = 'Ferry company halves its winter crossings\n\nBy Ada Berg\n\n28 September 2022\n\n';
const LEAD =
  'The ferry company said on Tuesday that it would cut two of its four winter crossings, a step that the islands have feared since spring.\n\n';

/** The speakers of a copied text; `-` where nobody is named, and candidates where several could be meant. */
async function speakersOf(body: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(HEAD + LEAD + body.replaceAll(' / ', '\n\n'));
  return findQuotationsOf(await readCapture('page.txt', bytes), []).map(({ speaker, candidates }) =>
    speaker ? speaker.name : (candidates?.join(' + ') ?? '-'),
  );
}

test.each<[what: string, body: string, speakers: string[]]>([
  [
    'a wife is not her husband',
    '“I am tired,” said Karl Hagen, 60, a fisherman in Havna. He has two boats. / “The store is small,” said Mrs. Hagen, who keeps the shop.',
    ['Karl Hagen', 'Mrs. Hagen'],
  ],
  [
    'a husband is not his wife',
    '“I am tired,” said Anna Vik, 60, a baker in Havna. She has two ovens. / “The boat is small,” said Mr. Vik, who fishes.',
    ['Anna Vik', 'Mr. Vik'],
  ],
  [
    'a study is it',
    'Northern Ferries said on Monday that it would cut two crossings. / A study by Ostby University appeared on Friday. It calls the plan “a sketch.”',
    ['A study by Ostby University'],
  ],
  [
    'a letter is it',
    'Karl Hagen said on Monday that he would sell. / A letter from the ministry arrived on Friday. It calls the sale “a pity.”',
    ['A letter from the ministry'],
  ],
  [
    'single marks over paragraphs',
    '‘We have watched the numbers fall for six years,’ Lena Holt, the mayor of Havna, said. ‘We have written letters, and we’ve paid for studies. / ‘Until now we could keep one boat running on our own money, but it’s the last year we can. / ‘I ask everyone to stay calm, because the winter’s long.’ / Tomas Aker, a lecturer at Ostby University, was less hopeful. ‘It’ll be worse,’ he said.',
    ['Lena Holt', 'Lena Holt', 'Tomas Aker'],
  ],
  [
    'double marks over paragraphs, the name behind',
    '“We have watched the numbers fall,” said Omar Vale. “We have written letters. / “It is the last year we can. / “Nobody listens.” / “It’ll be worse,” said Ada Kern.',
    ['Omar Vale', 'Omar Vale', 'Ada Kern'],
  ],
  ['two sign', '“The islands are not for sale,” said Lena Holt and Karl Hagen.', ['Lena Holt + Karl Hagen']],
  [
    'three sign',
    '“The islands are not for sale,” wrote Lena Holt, Karl Hagen and Tomas Aker.',
    ['Lena Holt + Karl Hagen + Tomas Aker'],
  ],
  [
    'four sign in another order',
    'Tomas Aker, Anna Vik, Karl Hagen and Lena Holt wrote: “The islands are not for sale.”',
    ['Tomas Aker + Anna Vik + Karl Hagen + Lena Holt'],
  ],
])('%s', async (_, body, speakers) => {
  expect(await speakersOf(body)).toEqual(speakers);
});
