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
  ['nl', 'Anna de Wit sprak niet lang. ‘De kade zakt’, zei ze.', ['Anna de Wit']],
])('a denial of something else takes nobody’s words, in %s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});
