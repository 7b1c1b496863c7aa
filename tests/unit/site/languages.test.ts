import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages as en } from '../../../src/site/messages/en/pages.ts';
import { interfaceLanguage, interfaceLocale, LANGUAGES, messagesFor } from '../../../src/site/messages/index.ts';
import { marksOfLanguage } from '../../../src/text/language-marks.ts';

/** What a table says where it says the same as the English one, and rightly so. */
const SAME: Record<string, string[]> = {
  // Names of formats, signs and units, and what only puts together what it is given.
  all: ['Markdown', 'BibTeX', 'RIS', 'CSL-JSON', 'EPUB', '+', '−', '±', '/', '↑', '↓', 'Enter', 'Esc', '?'],
  ar: [],
  de: ['Interview', 'Blog', 'Text', 'Original', 'System', 'Sepia', 'Normal', 'Person', 'Website', 'Filter'],
  es: ['Blog', 'Original', 'Sepia', 'Normal'],
  fr: [
    ...['Article', 'Articles', 'Source', 'Sources', 'Date', 'Image', 'Table', 'Notes', 'Note', 'Opinion', 'Analyse'],
    ...['Magazine', 'Blog', 'Original', 'Licence', 'Organisation', 'Position', 'Positions', 'Pages', 'Normal'],
    ...['Corrections', 'Mentions', 'Style', 'Licences', 'articles', 'source', '3 articles', '3 sources'],
  ],
  he: [],
  ru: [],
};

/** What every language writes in Latin letters: formats, keys, the fields of the search, and what is put in. */
const LATIN =
  /JavaScript|Markdown|BibTeX|RIS|CSL-JSON|EPUB|APA|Chicago|MLA|JSON-LD|JSON|CSV|Data Package|Extended Date\/Time Format|schema\.org|UTF-8|Ctrl K|⌘ K|Enter|Esc|Tab|\b\w+:(?=[ ,،.0-9(]|$)|\{\w+\}|UTC|Xa|Ya|Za/g;

/** What a function is called with by its name; any other, with numbers. */
function argumentsOf(path: string): unknown[] {
  const name = path.split('.').at(-1) ?? '';
  if (/^(search\.)?between$/.test(path)) return [['Xa', 'Ya'], 'and'];
  if (/\.both\.|(?:^|\.)(?:list|line)$|^(and|clauses|search\.absent|search\.beginnings)$/.test(path))
    return [['Xa', 'Ya'], 3];
  if (name === 'bylineNotes') return [{ byline: false, headlineAdded: true, dateAdded: true, minutes: 7 }];
  if (name === 'kept') return [{ quotation: 3, passage: 5, selection: 7, article: 9 }];
  if (name === 'snippetBy') return [{ speakers: ['Xa'], isQuoted: false, paragraph: '4' }];
  if (name === 'season') return [2, '2021'];
  if (
    /^(sentence|quote|called|beginningOf|corrected|unknownValue|remove|correction|all)$/.test(name) &&
    !/live/.test(path)
  )
    return path === 'accounts.all' ? [3] : ['Xa', 'Ya'];
  return [3, 5, 7, 9];
}

/** Every string of a table by its path, the functions called. */
function stringsOf(table: unknown, path = ''): [path: string, text: string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return stringsOf(table(...argumentsOf(path)), `${path}()`);
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => stringsOf(value, path === '' ? key : `${path}.${key}`));
}

async function tablesOf(language: string) {
  const [pages, search, notebook, reading, save, cite, book, shared] = await Promise.all(
    ['pages', 'search', 'notebook', 'reading', 'save', 'cite', 'book', 'shared'].map(
      (part) => import(`../../../src/site/messages/${language}/${part}.ts`),
    ),
  );
  return {
    ...pages.pages,
    search: search.search,
    notebook: notebook.notebook,
    reading: reading.reading,
    save: save.save,
    cite: cite.cite,
    book: book.book,
    shared,
  };
}

const { shared: _, ...englishTables } = await tablesOf('en');
const english = new Map(stringsOf(englishTables));

test('the interface speaks seven languages', () => {
  expect(LANGUAGES).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he', 'ru']);
});

describe.each(LANGUAGES)('the tables in %s', async (language) => {
  const { shared, checkedBy, ...tables } = await tablesOf(language);
  const strings = stringsOf(tables);
  const { forms } = shared;

  test('say something everywhere, and leave no place unfilled', () => {
    for (const [path, text] of strings) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/#|undefined|NaN|\[object/);
    }
  });

  test('put the same things into what a script fills in', () => {
    const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    for (const [path, text] of strings) expect(placesIn(text), path).toBe(placesIn(english.get(path) ?? ''));
  });

  test.runIf(language !== 'en')('have nothing left in English', () => {
    const same = [...(SAME['all'] ?? []), ...(SAME[language] ?? [])];
    const left = strings.filter(
      ([path, text]) => text === english.get(path) && /\p{L}{3}/u.test(text.replace(/Xa|Ya/g, '')),
    );
    expect(left.filter(([, text]) => !same.includes(text))).toEqual([]);
  });

  test.runIf(['ar', 'he', 'ru'].includes(language))('have no Latin letters but in names of their own', () => {
    expect(strings.filter(([, text]) => /\p{Script=Latin}/u.test(text.replace(LATIN, '')))).toEqual([]);
  });

  test('have a form for every category of numbers that the language has', () => {
    const { counts, event, accounts } = messagesFor(language);
    for (const value of [...Array(201).keys(), 1.5, 1_000_000]) {
      for (const count of Object.values(counts)) expect(count(value, value)).not.toMatch(/#|undefined/);
      expect(event.moreArticles(value) + accounts.inOutlets(value)).not.toMatch(/#|undefined/);
    }
  });

  test('write numbers as the language does, with the digits 0 to 9', () => {
    const numbers = new Intl.NumberFormat(interfaceLocale(language), { numberingSystem: 'latn' });
    for (const value of [0, 7, 999, 1000, 12_345, -1, 1.5]) expect(forms.number(value)).toBe(numbers.format(value));
  });

  test('quote as texts of the language do', () => {
    expect(forms.quote('')).toBe(marksOfLanguage(language).outer.join(''));
  });

  test('are listed in the README with who has read them', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
    expect(readme).toMatch(new RegExp(`^\\| ${name} +\\| \`${language}\` +\\| ${checkedBy} +\\|$`, 'm'));
  });
});

test.each([
  ['ru', 1, '1 статья'],
  ['ru', 2, '2 статьи'],
  ['ru', 5, '5 статей'],
  ['ru', 11, '11 статей'],
  ['ru', 21, '21 статья'],
  ['ru', 1.5, '1,5 статьи'],
  ['ar', 0, 'لا مقالات'],
  ['ar', 1, 'مقال واحد'],
  ['ar', 2, 'مقالان'],
  ['ar', 3, '3 مقالات'],
  ['ar', 11, '11 مقالًا'],
  ['ar', 100, '100 مقال'],
  ['he', 1, 'כתבה אחת'],
  ['he', 2, 'שתי כתבות'],
  ['he', 12, '12 כתבות'],
  ['de', 1, '1 Artikel'],
  ['de', 1234, '1.234 Artikel'],
  ['fr', 0, '0 article'],
  ['fr', 2, '2 articles'],
  ['fr', 1_000_000, '1\u202F000\u202F000 d’articles'],
  ['es', 1, '1 artículo'],
  ['es', 2, '2 artículos'],
  ['en', 1, '1 article'],
  ['en', 0, '0 articles'],
])('in %s, articles are counted: %d', (language, value, text) => {
  expect(messagesFor(language).counts.articles(value)).toBe(text);
});

test.each([
  ['en', 'A, B and C'],
  ['de', 'A, B und C'],
  ['fr', 'A, B et C'],
  ['es', 'A, B y C'],
  ['ru', 'A, B и C'],
  ['he', 'A, B ו-C'],
  ['ar', 'A وB وC'],
])('in %s, names are listed as the language does', (language, text) => {
  const messages = messagesFor(language);
  expect(messages.and(['A', 'B', 'C'])).toBe(text);
  const [first, second] = messages.between(['A', 'B', 'C'], 'and');
  expect(`A${first}B${second}C`).toBe(text);
});

test('a language without tables has the interface in English, with a locale of its own', () => {
  expect(messagesFor('it')).toBe(en);
  expect([interfaceLanguage('it'), interfaceLanguage('de-AT')]).toEqual(['en', 'de-AT']);
});

test('digits are those of addresses and paragraphs, whatever the region', () => {
  expect(interfaceLocale('ar-EG')).toBe('ar-EG-u-nu-latn');
  expect(interfaceLocale('ar')).toBe('ar');
  expect(messagesFor('ar-EG').counts.articles(12)).toContain('12');
});
