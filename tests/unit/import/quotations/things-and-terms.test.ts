/** Words on things, in documents and read out, and terms: nobody’s speech. `-` where nobody is named. */

import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

test.each([
  ['en', 'Gordon Shea called it “mad”; Irene Walsh, “brave.”', ['Gordon Shea', '-']],
  ['en', 'Gordon Shea said “yes”; Irene Walsh, “no.”', ['Gordon Shea', '-']],
  ['en', 'According to the report, Anna Cole “knew of it.”', ['-']],
  ['en', 'According to a complaint, Peter Voss “hid it.”', ['-']],
  ['en', 'According to the mayor, Anna Cole, it is “over.”', ['Anna Cole']],
  ['en', 'Quoting Agnes Pohl, Mark Vance said: “We are hungry.”', ['-']],
  ['en', 'Reading from a letter, Mark Vance said: “We are hungry.”', ['-']],
  ['en', 'Reciting a poem, Mark Vance said: “The night is long.”', ['-']],
  ['en', 'Reading aloud, Mark Vance said: “The night is long.”', ['-']],
  ['en', 'The word “theft” is never used, Anna Cole said.', ['-']],
  ['en', 'The phrase “soft border” means little, said Peter Voss.', ['-']],
  ['en', 'The Constitution says “shall not.”', ['-']],
  ['en', 'The Whiteboard behind her read “Day One.”', ['-']],
  ['en', 'The Bible says “do not steal.”', ['-']],
  ['he', 'חברת הכנסת תמר אלון כינתה את ההצעה "בדיחה".', ['תמר אלון']],
  ['he', 'השר משה כרמל כינה את הדוח "בדיחה".', ['משה כרמל']],
  ['en', 'The Post-it said “call me.”', ['-']],
  ['en', 'The Post-it on his monitor said “call Mum.”', ['-']],
  ['fr', 'Le Post-it disait « rappelle-moi ».', ['-']],
  ['es', 'El Post-it decía «llámame».', ['-']],
  ['it', 'Il Post-it diceva «chiamami».', ['-']],
  ['nl', 'Op het bord stond ‘Gesloten’.', ['-']],
  ['ru', 'Табличка гласила: «Закрыто».', ['-']],
])('in %s: %s', (language, text, speakers) => {
  const found = findQuotations(text, { language });
  expect(found.map(({ speaker }) => (speaker && !speaker.unnamed ? speaker.name : '-'))).toEqual(speakers);
});

test.each(['concludes', 'estimated', 'argued'])('a paper that %s something is a text', (verb) => {
  const text = `“It rained,” the Institute for Rain said. The paper ${verb} that it was “wet.”`;
  expect(findQuotations(text, { language: 'en' })[1]?.speaker).toMatchObject({ name: 'The paper', unnamed: true });
});
