import { expect, test } from 'vitest';
import { isDateLine, saysWhen } from '../../../src/import/date-lines.ts';
import { readPage } from '../../../src/import/page/read-page.ts';
import { readTextCopy } from '../../../src/import/text/read-text-copy.ts';

const SAID: [language: string, ...lines: string[]][] = [
  ['en', 'This article was first published on 3 May 2024.'],
  ['de', 'Dieser Artikel wurde am 3. Mai 2024 veröffentlicht.'],
  [
    'en',
    'Published 3 May 2024',
    'Last updated on Friday, May 3, 2024 at 4:12 PM EST',
    'Posted: 2024-05-03',
    'Updated 3 hours ago',
  ],
  ['en', 'First published on May 3, 2024 and last updated on May 5, 2024'],
  [
    'de',
    'Veröffentlicht am 3. Mai 2024',
    'Stand: 03.05.2024, 14:30 Uhr',
    'Zuletzt aktualisiert am Freitag, 3. Mai 2024 um 9.15 Uhr',
    'Aktualisiert vor 2 Stunden',
  ],
  ['fr', 'Publié le 3 mai 2024 à 14h30', 'Mis à jour le vendredi 3 mai 2024 à 09h15', 'Publié il y a 3 heures'],
  [
    'es',
    'Publicado el 3 de mayo de 2024',
    'Última actualización: 3 de mayo de 2024 a las 14:30 h',
    'Actualizado hace 2 horas',
  ],
  ['it', 'Pubblicato il 3 maggio 2024', 'Ultimo aggiornamento: venerdì 3 maggio 2024, ore 14:30'],
  ['nl', 'Gepubliceerd op 3 mei 2024', 'Laatst bijgewerkt op vrijdag 3 mei 2024 om 14.30 uur'],
  ['pt', 'Publicado em 3 de maio de 2024 às 14h30', 'Atualizado em 03/05/2024'],
  ['ru', 'Опубликовано 3 мая 2024 г. в 14:30', 'Обновлено: 3 мая 2024'],
  ['pl', 'Opublikowano 3 maja 2024 o godz. 14:30', 'Aktualizacja: 3 maja 2024 r.'],
  ['he', 'פורסם בתאריך 3 במאי 2024 בשעה 14:30', 'עודכן לאחרונה: 3 במאי 2024'],
  ['ar', 'نشر في 3 مايو 2024', 'آخر تحديث: 3 مايو 2024 الساعة 14:30'],
  ['ja', '公開日：2024年5月3日', '最終更新 2024年5月3日 14時30分'],
];

test.each(SAID.flatMap(([language, ...lines]) => lines.map((line) => [language, line] as const)))(
  'a line says when the text was published (%s): %s',
  (language, line) => {
    expect(saysWhen(line, language)).toBe(true);
  },
);

test.each([
  ['en', 'Friday, 3 May 2024'],
  ['en', 'Sund, 3 May 2024'],
  ['en', 'May 3, 2024 | 4 min read'],
  ['de', 'Freitag, 3. Mai 2024'],
  ['fr', 'le 3 mai 2024'],
  ['ja', '2024年5月3日'],
])('a line is nothing but a date (%s): %s', (language, line) => {
  expect(isDateLine(line, language)).toBe(true);
  expect(saysWhen(line, language)).toBe(false);
});

test.each([
  ['en', 'On 3 May 2024 the boat sank.'],
  ['en', '3 May 2024: The boat sinks'],
  ['en', 'Published on 3 May 2024, the report blames the council.'],
  ['en', 'Updated rules came on May 3, 2024.'],
  ['de', 'Am 3. Mai 2024 sank das Boot.'],
  ['de', 'Veröffentlicht am 3. Mai 2024, nennt der Bericht Namen.'],
  ['fr', 'Le 3 mai 2024, le bac a coulé.'],
  ['es', 'El 3 de mayo de 2024 se hundió el barco.'],
  ['ru', '3 мая 2024 паром затонул.'],
  ['he', 'ב-3 במאי 2024 טבעה המעבורת.'],
  ['ja', '2024年5月3日、渡し船が沈んだ。'],
])('a sentence that begins with a date is none (%s): %s', (language, line) => {
  expect(isDateLine(line, language)).toBe(false);
});

const PARAGRAPHS: Record<string, string[]> = {
  en: [
    'The council of the harbour spoke for two hours about the price of salt, and about a ferry that nobody has paid for.',
    'The salt that it buys from the mines cost nine crowns a sack in 2019; by June of this year it cost fourteen crowns.',
  ],
  de: [
    'Der Rat des Hafens hat zwei Stunden lang über den Preis des Salzes gesprochen und über eine Fähre, die niemand bezahlt hat.',
    'Das Salz, das er von den Gruben kauft, kostete vor fünf Jahren neun Kronen; im Juni dieses Jahres waren es vierzehn.',
  ],
  ru: [
    'Совет гавани два часа говорил о цене соли и о пароме, за который никто не заплатил, хотя деньги были в бюджете города.',
    'Соль, которую он покупает у шахт, пять лет назад стоила девять крон; в июне этого года она стоила четырнадцать крон.',
  ],
  ja: [
    '島の議会は火曜日、塩の価格と誰も費用を払っていない渡し船について二時間にわたって話し合ったと発表した。',
    '鉱山から買う塩は五年前には一袋九クローネだったが、今年の六月には十四クローネになったという。',
  ],
};

test.each([
  ['en', 'Published 3 May 2024'],
  ['de', 'Veröffentlicht am 3. Mai 2024'],
  ['ru', 'Опубликовано 3 мая 2024'],
  ['ja', '公開日：2024年5月3日'],
])(
  'a page and a copy of it leave it out at the head, below what introduces the text, and at the foot (%s)',
  async (language, line) => {
    const text = PARAGRAPHS[language] ?? [];
    const [first = '', ...rest] = text;
    for (const lines of [
      [line, ...text],
      [first, line, ...rest],
      [...text, line],
    ]) {
      const html = `<html lang="${language}"><body><article><h1>X</h1>${lines.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;
      const page = await readPage(html, async () => ({ defuddle: html, readability: html }));
      expect(page.text.split('\n\n')).toEqual(text);
      const copy = readTextCopy(lines.join('\n\n'));
      expect(copy.text.split('\n\n')).toEqual(text);
      expect(copy.published?.value.slice(0, 10)).toBe('2024-05-03');
    }
  },
);
