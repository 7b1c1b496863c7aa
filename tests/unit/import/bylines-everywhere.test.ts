/** What names the authors on a page names them in a copy of its text too, and the reverse: each line is tried in both. */

import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/import/capture.ts';
import { readPage } from '../../../src/import/page/read-page.ts';
import { readTextCopy } from '../../../src/import/text/read-text-copy.ts';

const TITLE = 'Salt rises in the harbour again';
const PARAGRAPH =
  'The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.';
const NUMBERED = Array.from({ length: 8 }, (_, at) => `${PARAGRAPH} That was part ${at + 1}.`);

/** What is read where lines stand below the headline and below the text. */
const READERS = {
  page: (below: readonly string[], end: readonly string[] = []) => {
    const lines = (list: readonly string[]) => list.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('');
    return readPage(
      `<html><body><article><h1>${TITLE}</h1>${lines([...below, ...NUMBERED, ...end])}</article></body></html>`,
    );
  },
  copy: async (below: readonly string[], end: readonly string[] = []) =>
    readTextCopy([TITLE, ...below, ...NUMBERED, ...end].join('\n\n')),
};
const KINDS = ['page', 'copy'] as const;
const namesIn = ({ authors }: Omit<Capture, 'file'>) => authors.map(({ value }) => value.name);

describe.each(KINDS)('in a %s', (kind) => {
  const read = READERS[kind];

  test.each([
    ['By Ada Berg', ['Ada Berg']],
    ['BY ADA BERG AND JO PARK', ['ADA BERG', 'JO PARK']],
    ['Guest post by Ada Berg', ['Ada Berg']],
    ['Analysis by Ada Berg', ['Ada Berg']],
    ['Written by: Ada Berg', ['Ada Berg']],
    [
      'By Ada Berg, who has been the master of the harbour of Sund for many a year and writes of it each week',
      ['Ada Berg'],
    ],
    ['by adaberg', ['adaberg']],
    ['Von Ada Berg und Jo Park', ['Ada Berg', 'Jo Park']],
    ['Ein Gastbeitrag von Ada Berg', ['Ada Berg']],
    ['Autorin: Ada Berg', ['Ada Berg']],
    ['Text: Ada Berg', ['Ada Berg']],
    ['Text und Fotos: Ada Berg', ['Ada Berg']],
    ['Par Ada Berg', ['Ada Berg']],
    ['Par le professeur Jean Verdier et la ministre Ann Lee', ['Jean Verdier', 'Ann Lee']],
    ['Propos recueillis par Ada Berg', ['Ada Berg']],
    ['Autrice : Ada Berg', ['Ada Berg']],
    ['Escrito por Ada Berg', ['Ada Berg']],
    ['A cura di Ada Berg', ['Ada Berg']],
    ['Geschreven door Ada Berg', ['Ada Berg']],
    ['Af Ada Berg', ['Ada Berg']],
    ['Автор: Анна Белова', ['Анна Белова']],
    ['Авторы: Анна Белова, Пётр Иванов', ['Анна Белова', 'Пётр Иванов']],
    ['Авторка: Юлія Коваль', ['Юлія Коваль']],
    ['מאת דנה כהן', ['דנה כהן']],
    ['כתבה: דנה כהן', ['דנה כהן']],
    ['بقلم: ليلى حداد', ['ليلى حداد']],
    ['إعداد: ليلى حداد', ['ليلى حداد']],
    ['Ada Berg and Jo Park', ['Ada Berg', 'Jo Park']],
    ['Ada Berg | Transport correspondent', ['Ada Berg']],
    ['12 May 2024 • Ada Berg', ['Ada Berg']],
    ['It is time for salt, says ADA BERG.', ['ADA BERG']],
  ])('%s', async (line, names) => {
    expect(namesIn(await read([line]))).toEqual(names);
  });

  test.each([['By'], ['Author:'], ['Autor'], ['Автор:'], ['מאת']])('a name stands below “%s”', async (label) => {
    expect(namesIn(await read([label, 'Ada Berg']))).toEqual(['Ada Berg']);
  });

  test.each([
    'By noon the salt was gone',
    'Von der Flut überrascht',
    'Por fin hay sal',
    'Par mesure de précaution',
    'Di nuovo sale il prezzo',
    'Text: what the council said',
    'Автор неизвестен',
    'כתבה מיוחדת מהנמל הצפוני היום',
    'Middle East and North Africa',
    'Paris Attacks, Charlie Hebdo',
  ])('%s names nobody', async (line) => {
    expect(namesIn(await read([line]))).toEqual([]);
  });

  test('a name alone is an author’s where a note below the text says that its bearer writes', async () => {
    expect(namesIn(await read(['Ada Berg'], ['Ada Berg is a freelance writer in Sund.']))).toEqual(['Ada Berg']);
    expect(namesIn(await read(['Ada Berg'], ['Ada Berg is a freelance diver in Sund.']))).toEqual([]);
  });

  test.each([
    'With reporting by Ada Berg.',
    'Ada Berg contributed reporting.',
    'Ada Berg contributed reporting. Write to Jo Park at jo.park@example.com.',
    'Ada Berg contributed reporting. Email the editors at desk@example.com',
    'Mitarbeit: Ada Berg',
    'Avec Ada Berg',
    'Con la colaboración de Ada Berg.',
    'Met medewerking van Ada Berg',
    'Над материалом работала: Ada Berg',
  ])('who helped stands below the text: %s', async (line) => {
    const { authors, text } = await read(['By Max Lund'], [line]);
    expect([authors.map(({ value }) => value.name), text.includes(line)]).toEqual([['Max Lund', 'Ada Berg'], false]);
  });

  test.each([
    ['השתתפה בהכנת הכתבה: דנה כהן', 'דנה כהן'],
    ['ساهمت في إعداد التقرير: ليلى حداد', 'ليلى حداد'],
  ])('the same in letters without capitals: %s', async (line, name) => {
    expect(namesIn(await read(['By Max Lund'], [line]))).toEqual(['Max Lund', name]);
  });

  test('who signs below the text is the author', async () => {
    const { authors, text } = await read([], ['Von Ada Berg']);
    expect([authors.map(({ value }) => value.name), text.includes('Ada Berg')]).toEqual([['Ada Berg'], false]);
  });

  test.each([
    'The new quay this week. Photo: Ada Berg',
    'Der neue Kai in dieser Woche. Foto: Ada Berg',
    'Новый причал на этой неделе. Фото: Пётр Щукин',
    'הרציף החדש, השבוע. צילום: יעל אורן',
    'الرصيف الجديد هذا الأسبوع (تصوير: كريم ناصر)',
    'El muelle nuevo. Fotografía: Ana Ruiz',
  ])('the caption of a photograph: %s', async (line) => {
    const { captions, text } = await read(['By Max Lund', line]);
    expect([captions.map(({ value }) => value), text.includes(line)]).toEqual([[line], false]);
  });
});
