import { describe, expect, test } from 'vitest';
import { type CitedArticle, citeArticle } from '../../../src/domain/citation/citation.ts';
import { cslItem } from '../../../src/domain/citation/csl-item.ts';
import { readCsl } from '../../../src/integrations/citation-styles.ts';
import { formatReference, type Run } from '../../../src/notebook/format-reference.ts';
import { STYLES, type StyleName } from '../../../src/notebook/styles.ts';
import { citation as citationEn } from '../../../src/site/messages/en/shared.ts';

const ARTICLE: CitedArticle = {
  article: 'storm',
  title: 'What the Storm & the “Sea” Left',
  authors: ['Ursula von der Leyen', 'Xi Jinping'],
  filedAs: ['Leyen, Ursula von der', 'Xi Jinping'],
  outlet: 'Sund Courier',
  outletKind: 'newspaper',
  date: '2 March 2021',
  published: '2021-03-02',
  language: 'en',
  url: 'https://courier.example/storm?a=1&b=2',
};

async function format(name: StyleName, values: Partial<CitedArticle> = {}, before = '', locale = 'en-US') {
  const { csl, ...rest } = STYLES[name];
  const packed = { ...rest, style: await readCsl('style', csl), locale: await readCsl('locale', locale) };
  const article = { ...ARTICLE, ...values };
  return formatReference(cslItem(citeArticle(article, undefined, citationEn)), packed, locale, before, article.date);
}

const plainRuns = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

async function texts(...asked: Parameters<typeof format>): Promise<string[]> {
  const { list, inText } = await format(...asked);
  return [plainRuns(list), plainRuns(inText)];
}

describe('each style cites an article in the list and in the text', () => {
  test.each<[StyleName, string, string]>([
    [
      'apa',
      'von der Leyen, U., & Xi Jinping. (2021, March 2). What the Storm & the “Sea” Left. Sund Courier. https://courier.example/storm?a=1&b=2',
      '(von der Leyen & Xi Jinping, 2021)',
    ],
    [
      'chicago',
      'Leyen, Ursula von der, and Xi Jinping. “What the Storm & the ‘Sea’ Left.” Sund Courier, March 2, 2021. https://courier.example/storm?a=1&b=2.',
      'Ursula von der Leyen and Xi Jinping, “What the Storm & the ‘Sea’ Left,” Sund Courier, March 2, 2021, https://courier.example/storm?a=1&b=2.',
    ],
    [
      'mla',
      'von der Leyen, Ursula, and Xi Jinping. “What the Storm & the ‘Sea’ Left.” Sund Courier, 2 Mar. 2021, https://courier.example/storm?a=1&b=2.',
      '(von der Leyen and Xi Jinping)',
    ],
  ])('%s', async (name, list, inText) => {
    expect(await texts(name)).toEqual([list, inText]);
  });

  test('the outlet in italics', async () => {
    const { list } = await format('chicago');
    expect(list.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['Sund Courier']);
  });
});

test.each<[StyleName, string, string]>([
  ['apa', 'Anna Geifman, as cited in ', '(Anna Geifman, as cited in von der Leyen & Xi Jinping, 2021)'],
  [
    'chicago',
    'Anna Geifman, quoted in ',
    'Anna Geifman, quoted in Ursula von der Leyen and Xi Jinping, “What the Storm & the ‘Sea’ Left,” Sund Courier, March 2, 2021, https://courier.example/storm?a=1&b=2.',
  ],
  ['mla', 'qtd. in ', '(qtd. in von der Leyen and Xi Jinping)'],
])('%s says whose words are quoted', async (name, before, inText) => {
  expect((await texts(name, {}, before))[1]).toBe(inText);
});

test.each<[StyleName, string]>([
  [
    'apa',
    'What the Storm & the “Sea” Left. (ca. 2022, September). Sund Courier. https://courier.example/storm?a=1&b=2',
  ],
  [
    'chicago',
    'Sund Courier. “What the Storm & the ‘Sea’ Left.” [September 2022?]. https://courier.example/storm?a=1&b=2.',
  ],
  [
    'mla',
    '“What the Storm & the ‘Sea’ Left.” Sund Courier, about September 2022, https://courier.example/storm?a=1&b=2.',
  ],
])('%s says that a date is approximate, and makes up no author', async (name, list) => {
  const values = { authors: [], filedAs: [], published: '2022-09~', date: 'about September 2022' };
  expect((await texts(name, values))[0]).toBe(list);
});

test.each<[string, Partial<CitedArticle>, string]>([
  [
    'he-IL',
    { title: 'הסערה', authors: ['זאב אורן'], filedAs: ['אורן, זאב'], language: 'he' },
    'אורן, זאב. “הסערה”. Sund Courier, 2 מרץ 2021. https://courier.example/storm?a=1&b=2.',
  ],
  [
    'ar',
    { title: 'العاصفة', authors: ['يوسف الخطيب'], filedAs: ['الخطيب, يوسف'], language: 'ar' },
    'الخطيب, يوسف. "العاصفة". Sund Courier, 2 مارس، 2021. https://courier.example/storm?a=1&b=2.',
  ],
  [
    'ru-RU',
    { title: 'Буря', authors: ['Зеэв Ханин'], filedAs: ['Ханин, Зеэв'], language: 'ru' },
    'Ханин, Зеэв. «Буря». Sund Courier, 2 марта 2021 г. https://courier.example/storm?a=1&b=2.',
  ],
  [
    'ru-RU',
    { title: 'Буря', authors: ['Зеэв Ханин'], filedAs: ['Ханин, Зеэв'], language: 'ru', published: '2021-03' },
    'Ханин, Зеэв. «Буря». Sund Courier, март 2021 г. https://courier.example/storm?a=1&b=2.',
  ],
  [
    'de-DE',
    {},
    'Leyen, Ursula von der, und Xi Jinping. „What the Storm & the “Sea” Left“. Sund Courier, 2. März 2021. https://courier.example/storm?a=1&b=2.',
  ],
  [
    'fr-FR',
    {},
    'Leyen, Ursula von der, et Xi Jinping. «\u00a0What the Storm & the “Sea” Left\u00a0». Sund Courier, 2 mars 2021. https://courier.example/storm?a=1&b=2.',
  ],
  [
    'es-ES',
    {},
    'Leyen, Ursula von der, y Xi Jinping. «What the Storm & the “Sea” Left». Sund Courier, 2 de marzo de 2021. https://courier.example/storm?a=1&b=2.',
  ],
])('the terms are those of %s', async (locale, values, list) => {
  expect((await texts('chicago', values, '', locale))[0]).toBe(list);
});

describe('parts have a direction of their own, and stand in the order of the terms', () => {
  const HEBREW = {
    title: 'הסערה 2021?',
    authors: ['זאב אורן'],
    filedAs: ['אורן, זאב'],
    outlet: 'הארץ',
    language: 'he',
  };

  test.each<[StyleName, string[]]>([
    ['apa', ['אורן, ז.', '2021', 'March 2', 'הסערה 2021?', 'הארץ', ARTICLE.url as string]],
    ['chicago', ['אורן, זאב', 'הסערה 2021?', 'הארץ', 'March 2, 2021', ARTICLE.url as string]],
    ['mla', ['אורן, זאב', 'הסערה 2021?', 'הארץ', '2 Mar. 2021', ARTICLE.url as string]],
  ])('%s in English', async (name, parts) => {
    const { list, direction } = await format(name, HEBREW);
    expect([direction, list.filter(({ isPart }) => isPart).map(({ text }) => text)]).toEqual(['ltr', parts]);
  });

  test('a date in Hebrew is one part in a reference to an English article', async () => {
    const { list, direction } = await format('mla', {}, '', 'he-IL');
    expect(direction).toBe('rtl');
    expect(list).toContainEqual({ text: '2 מרץ 2021', italic: false, isPart: true });
  });
});
