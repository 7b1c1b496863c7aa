import { describe, expect, test } from 'vitest';
import { findCorrections } from '../../../src/import/corrections.ts';
import { draftArticle } from '../../../src/import/draft/draft-article.ts';
import { readCapture } from '../../../src/import/read-capture.ts';
import { readContentIndex } from '../../../src/import/read-content-index.ts';
import { BASE } from '../content-folder.ts';
import { COMPLETE } from './made-capture.ts';

const read = (text: string, language: string) =>
  findCorrections([...PROSE, { text, isText: true }], language).corrections[0];

const PROSE = ['The ferries sail again.', 'Nobody had seen the storm coming.', 'So it was.', 'The quay is open.'].map(
  (text) => ({ text, isText: true }),
);

test.each([
  ['en', 'Correction: The storm was in April, not in May, as we said.', undefined],
  ['en', 'CORRECTION (April 4, 2022): The storm was in April, not in May.', '2022-04-04'],
  ['en', 'Correction, Dec. 8, 2025: The storm of April 3, 2021 was misnamed here.', '2025-12-08'],
  ['en', 'Correction: April 4, 2022: The storm was in April, not in May.', '2022-04-04'],
  ['en', 'Clarification — the harbour master speaks for the town, not for the port.', undefined],
  ['en', 'An earlier version of this article misstated the day of the storm of April 3, 2021.', undefined],
  ['en', 'This article was amended on 8 December 2025. An earlier version said a ship was lost.', '2025-12-08'],
  ['en', 'A correction was made on Dec. 8, 2025: An earlier version of this article misspelled a name.', '2025-12-08'],
  ['en', 'Editor’s note: This story has been corrected to say that two ships were lost.', undefined],
  ['en', 'Because of an editing error, an earlier version gave the wrong age of the mayor.', undefined],
  ['fr', 'Rectificatif : la tempête a eu lieu en avril, et non en mai.', undefined],
  ['fr', 'Correction le 4 avril 2022 : la tempête a eu lieu en avril.', '2022-04-04'],
  ['fr', 'Une version précédente de cet article indiquait un autre jour pour la tempête.', undefined],
  ['de', 'Korrektur: Der Sturm war im April und nicht im Mai.', undefined],
  ['de', 'Anmerkung der Redaktion: In einer früheren Version dieses Artikels stand ein falscher Name.', undefined],
  ['de', 'Dieser Artikel wurde am 4. April 2022 korrigiert. Es war ein anderer Sturm.', '2022-04-04'],
  ['es', 'Fe de errores: la tormenta fue en abril y no en mayo.', undefined],
  ['es', 'Una versión anterior de este artículo daba otro nombre al alcalde.', undefined],
  ['ru', 'Исправление: буря была в апреле, а не в мае.', undefined],
  ['ru', 'В более ранней версии статьи была указана другая дата бури.', undefined],
  ['ru', 'От редакции: в предыдущей версии текста была ошибка в имени мэра.', undefined],
  ['he', 'תיקון: הסערה הייתה באפריל ולא במאי כפי שנכתב.', undefined],
  ['he', 'בגרסה קודמת של הכתבה נכתב בטעות שם אחר של ראש העיר.', undefined],
  ['ar', 'تصحيح: كانت العاصفة في أبريل وليس في مايو.', undefined],
  ['ar', 'ذكرت نسخة سابقة من هذا المقال اسما آخر لرئيس البلدية.', undefined],
])('%s: “%s” is a correction', (language, text, date) => {
  const found = read(text, language);
  expect(found?.date).toBe(date);
  expect(text).toContain(found?.text.slice(0, 20));
});

test('a label and its day are no part of the words', () => {
  expect(read('[Correction, Dec. 8, 2025: The storm (of April) was misnamed here.]', 'en')?.text).toBe(
    'The storm (of April) was misnamed here.',
  );
});

describe('no correction is', () => {
  test.each([
    ['Editor’s note: This article also appeared in the May issue of the magazine.'],
    ['Update: The ferries sail again since Monday morning, the harbour master says.'],
    ['Corrections are made where they are needed, the harbour master said.'],
    ['Correction officers stood at the gate: they let nobody in that morning.'],
    ['Note: You must have JavaScript enabled to submit the form.'],
    ['The court said that an earlier version of this article of law was void.'],
  ])('“%s”', (text) => {
    expect(read(text, 'en')).toBeUndefined();
  });

  test('a paragraph in the middle of the text', () => {
    const text = 'Correction: a fall of prices by a tenth, as traders call it.';
    const { corrections } = findCorrections([...PROSE, { text, isText: true }, ...PROSE], 'en');
    expect(corrections).toEqual([]);
  });
});

test('a heading of one word is the label of what stands below it, to the end', () => {
  const texts = ['Correction', 'The storm was in April, not in May, as was written.'];
  const blocks = [...PROSE, ...texts.map((text) => ({ text, isText: true }))];
  const { corrections, taken } = findCorrections(blocks, 'en');
  expect(corrections).toEqual([{ date: undefined, text: texts[1] }]);
  expect(taken).toEqual([false, false, false, false, true, true]);
});

describe('an import', () => {
  const paragraph =
    'The ferries between Sund and Nordhavn sail again, and people stood along the quay to see them, wet and glad.';
  const draftOf = async (file: string, source: string) =>
    draftArticle(await readCapture(file, new TextEncoder().encode(source)), [], await readContentIndex(BASE), COMPLETE);
  const body = (text: string) => text.split('\n---\n')[1] ?? '';

  test('puts a dated correction of a page into its field, out of the text', async () => {
    const { files, checks } = await draftOf(
      'page.html',
      `<html lang=en><article><h1>Boats sail once more</h1>${`<p>${paragraph}</p>`}<p>${paragraph.replace('ferries', 'boats')}</p>
      <p><em>Correction (April 14, 2021): The storm was in March, not in April.</em></p></article>`,
    );
    const text = files.at(-1)?.text ?? '';
    expect(text).toContain('corrections:\n  - date: "2021-04-14"\n    text: The storm was in March, not in April.\n');
    expect(body(text)).not.toContain('March');
    expect(checks).toContainEqual(expect.stringMatching(/^corrections: in the words of the page/));
  });

  test('leaves the day of one without a day to the editor', async () => {
    const { files } = await draftOf(
      'copy.txt',
      `Boats sail once more\n\n${paragraph}\n\n${paragraph.replace('ferries', 'boats')}\n\nAn earlier version of this article misstated the day of the storm.\n`,
    );
    const text = files.at(-1)?.text ?? '';
    expect(text).toContain(
      '# check: corrections: the page does not say on what day it put right: “An earlier version of this article misstated the day of the storm.”',
    );
    expect(text).not.toMatch(/^corrections:/m);
    expect(body(text)).not.toContain('earlier version');
  });
});
