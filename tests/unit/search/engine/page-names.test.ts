import { describe, expect, test } from 'vitest';
import { buildPageNameIndex } from '../../../../src/search/engine/page-names.ts';
import { singleWords, writtenWords } from '../../../../src/search/words.ts';

/** The words of a question, as names are compared with them. */
const textsOf = (typed: string) => singleWords(writtenWords(typed)).map(({ text }) => text);

const NAMES = [
  ...[
    'José Muñoz',
    'Jürgen Groß',
    'Anna-Lena Weiß',
    'Łukasz Żal',
    'Søren Østergård',
    'Antonín Dvořák',
    'Sinéad O’Neil',
  ],
  ...["Bo D'Arcy", 'Tom\u200Bas Aker', 'إبراهيم أحمد', 'Володимир Зеленський', '佐藤花子', 'Paul Baer', 'Rut Bar'],
];
const index = buildPageNameIndex(
  NAMES.map((name, number) => ({
    href: `/people/${number}/`,
    path: `/people/${number}/`,
    subtitle: 'Person',
    name,
    aliases: [],
  })),
);

describe('a name is found in every usual spelling', () => {
  test.each([
    ['Jose\u0301 Mun\u0303oz', 'José Muñoz'],
    ['jose munoz', 'José Muñoz'],
    ['Juergen Gross', 'Jürgen Groß'],
    ['Jurgen Groß', 'Jürgen Groß'],
    ['Weiss', 'Anna-Lena Weiß'],
    ['lukasz zal', 'Łukasz Żal'],
    ['Soeren Oestergaard', 'Søren Østergård'],
    ['Soren Ostergaard', 'Søren Østergård'],
    ['dvorak', 'Antonín Dvořák'],
    ["O'Neil", 'Sinéad O’Neil'],
    ['ONeil', 'Sinéad O’Neil'],
    ['D’Arcy', "Bo D'Arcy"],
    ['Tomas Aker', 'Tom\u200Bas Aker'],
    ['ابراهيم احمد', 'إبراهيم أحمد'],
    ['зеленський', 'Володимир Зеленський'],
    ['佐藤花子', '佐藤花子'],
    ['佐藤 花子', '佐藤花子'],
    ['佐藤', '佐藤花子'],
  ])('%s', (typed, name) => {
    const words = textsOf(typed);
    expect(index.namedBy(words).map((page) => page.name)).toEqual([name]);
  });

  test.each([
    ['what did Soeren Østergård say', 'Søren Østergård'],
    ['Groß on ferries', 'Jürgen Groß'],
    ['佐藤 花子', '佐藤花子'],
  ])('within a query: %s', (typed, name) => {
    expect(index.mentions(textsOf(typed)).map(({ page }) => page.name)).toEqual([name]);
  });
});

test('a spelling of one name is not the name of somebody else', () => {
  const named = (typed: string) => index.mentions(textsOf(typed)).map(({ page }) => page.name);
  expect(named('Baer')).toEqual(['Paul Baer']);
  expect(named('Bar')).toEqual(['Rut Bar']);
});

test('a transliteration names the one name that sounds like it, and none where two do', () => {
  const named = (typed: string, ...names: string[]) => {
    const pages = names.map((name) => ({
      href: name,
      path: `/people/${name}/`,
      subtitle: 'Person',
      name,
      aliases: [],
    }));
    return buildPageNameIndex(pages)
      .namedBy(textsOf(typed))
      .map(({ name }) => name);
  };
  expect(named('Khadafy', 'Muammar Gaddafi', 'Ismail Haniyeh')).toEqual(['Muammar Gaddafi']);
  expect(named('Janukowitsch', 'Viktor Yanukovych')).toEqual(['Viktor Yanukovych']);
  expect(named('Khadafy', 'Muammar Gaddafi', 'Saif Qadhafi')).toEqual([]);
});

describe('letters that many names begin with or contain name only what has them as a word', () => {
  const pages = ['The Lights Board', 'A call at night', 'Washington, D.C.', 'Theo Th', '佐藤花子'].map((name) => {
    return { href: name, path: `/topics/${name}/`, subtitle: 'Topic', name, aliases: [] };
  });
  const named = (typed: string) =>
    buildPageNameIndex(pages)
      .namedBy(textsOf(typed))
      .map(({ name }) => name);

  test.each([
    ['th', ['Theo Th']],
    ['the', ['The Lights Board', 'Theo Th']],
    ['a', []],
    ['C++', []],
    ['D.C.', ['Washington, D.C.']],
    ['佐', ['佐藤花子']],
  ])('%s', (typed, names) => {
    expect(named(typed)).toEqual(names);
  });
});

describe('a surname alone, within a query', () => {
  const page = (name: string, ...aliases: string[]) => ({
    href: '',
    path: `/people/${name}/`,
    subtitle: '',
    name,
    aliases,
  });
  const people = [
    page('Сергей Лавров', 'Sergei Lavrov', 'Sergej Lawrow', 'סרגיי לברוב'),
    page('Muammar Gaddafi', 'Muammar Qaddafi', 'Brother Leader'),
    page('Petra Holm', 'Петра Хольм'),
    page('Nils Holm', 'Нильс Хольм'),
  ];
  const surnames = buildPageNameIndex(people);
  const namedIn = (typed: string) => surnames.mentions(textsOf(typed)).map((mention) => mention.page.name);

  test.each([
    ['what did Lavrov say about ferries', 'Сергей Лавров'],
    ['was sagte Lawrow zur Lage', 'Сергей Лавров'],
    ['что сказал Лавров о мире', 'Сергей Лавров'],
    ['מה אמר לברוב על השלום', 'Сергей Лавров'],
    ['what did Qaddafi want of us', 'Muammar Gaddafi'],
  ])('is known in the spelling of an alias: %s', (typed, name) => {
    expect(namedIn(typed)).toEqual([name]);
  });

  test.each(['the leader of the harbour workers said no', 'что сказала Хольм о порте и мире вчера'])(
    'is none that an alias does not spell, or that two people have: %s',
    (typed) => {
      expect(namedIn(typed)).toEqual([]);
    },
  );
});
