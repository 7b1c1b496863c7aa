import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseId } from '../../../src/cli/new/choose-id.ts';
import { root } from '../../../src/cli/project.mjs';
import { buildContentIndex } from '../../../src/import/draft/content-index.ts';
import { draftArticle } from '../../../src/import/draft/draft-article.ts';
import { idFromName } from '../../../src/schema/id-from-name.ts';
import { isId } from '../../../src/schema/ids.ts';
import { FOLDERS, FORMATS, KINDS, type Kind } from '../../../src/schema/kinds.ts';
import { COMPLETE, captureOf, quotationsOf } from '../import/made-capture.ts';

test.each([
  ['The Harbour Reopens', 'the-harbour-reopens'],
  ['The Harbour’s “Last” Ferry: 10:39', 'the-harbours-last-ferry-10-39'],
  ['U.S. Navy', 'us-navy'],
  ['J.K. Rowling', 'jk-rowling'],
  ['A U.S.-led talk in D.C.', 'a-us-led-talk-in-dc'],
  ['Ada Berg, Ph.D.', 'ada-berg-phd'],
  ['Ærø, Łódź & Straße — déjà vu', 'aero-lodz-and-strasse-deja-vu'],
  ['Łucja Ørsted-Müller', 'lucja-orsted-muller'],
  ['Straße', 'strasse'],
  ['Ǿrsted, Đặng and İpek', 'orsted-dang-and-ipek'],
  ['Hawaiʻi, Ta‘izz and Kazan’', 'hawaii-taizz-and-kazan'],
  ['Research & Rescue', 'research-and-rescue'],
  ['Sund’s Air Force™', 'sunds-air-force'],
  ['  2021: a year --- in   review!', '2021-a-year-in-review'],
  ['2021', 'n-2021'],
  ['CON', 'con-2'],
  ['דורית לוי־שחר', 'dvryt-lvy-shhr'],
  ['שָׁלוֹם, צה״ל', 'shlvm-tshl'],
  ['محمد عبد الله', 'mhmd-abd-allh'],
  ['علی خامنه\u200cای', 'aly-khamnhay'],
  ['А.С. Лесной', 'as-lesnoy'],
  ['Ольга Подъяпольская', 'olga-podyapolskaya'],
  ['Юлія Їжак', 'yuliya-izhak'],
  ['Γιώργος Αλέξης', 'giorgos-alexis'],
  ['やまだ たろう', 'yamada-tarou'],
  ['ガンダム', 'gandamu'],
  ['佐々木', 'zuo-zuo-mu'],
  ['北京：2021年', 'bei-jing-2021-nian'],
  ['김정은', 'gimjeongeun'],
  ['नरेन्द्र मोदी', 'nrendr-modi'],
  ['Ada Бerg', 'ada-berg'],
  ['٢٠٢١', 'n-2021'],
  ['☺ ʹ', ''],
  ['…', ''],
  ['  ', ''],
])('the name %j has the id %j', (name, id) => {
  expect(idFromName(name)).toBe(id);
});

test.each([
  ['composition', 'Zoé Müller', 'Zoe\u0301 Mu\u0308ller'],
  ['characters without width', 'Zoé Müller', 'Zo\u200Bé\uFEFF Mü\u2060ller'],
  ['soft hyphens', 'Zoé Müller', 'Zoé Mül\u00ADler'],
  ['hyphens that do not break', 'Zoé-Müller', 'Zoé\u2011Müller'],
  ['spaces', 'Zoé Müller', ' Zoé \u00A0 Müller\t'],
  ['apostrophes', "Zoé O'Müller", 'Zoé O’Müller'],
  ['Hebrew points', 'שלום', 'שָׁלוֹם'],
  ['Arabic points', 'محمد', 'مُحَمَّد'],
  ['gershayim', 'צה״ל', 'צה"ל'],
  ['composition of kana and Hangul', 'ガ 김', 'ガ 김'.normalize('NFD')],
])('names that differ only in %s have one id', (_, name, other) => {
  expect(idFromName(other)).toBe(idFromName(name));
});

test('a long name has an id of whole words', () => {
  const id = idFromName('ferry '.repeat(40));
  expect(id).toMatch(/^ferry(?:-ferry)*$/);
  expect(id.length).toBeLessThanOrEqual(60);
  expect(idFromName('x'.repeat(300))).toHaveLength(60);
});

test('an id that is taken gets the first free number', () => {
  const taken = new Set(['storm', 'storm-2', 'con-2', 'n-2021']);
  const free = (name: string) => idFromName(name, (id) => taken.has(id));
  expect(['Storm', 'Con', '2021', 'Ferry'].map(free)).toEqual(['storm-3', 'con-3', 'n-2021-2', 'ferry']);
});

const ANY_TEXT = fc.array(fc.integer({ max: 0xffff, min: 0 })).map((codes) => String.fromCharCode(...codes));

test('whatever a name is, it gives an id or nothing', () => {
  fc.assert(
    fc.property(ANY_TEXT, (name) => {
      const id = idFromName(name);
      expect(id === '' || (isId(id) && id.length <= 60)).toBe(true);
    }),
  );
});

describe('npm run new and npm run import', () => {
  const none = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Parameters<
    typeof buildContentIndex
  >[0];
  const WORDS = 'The ferry sails.';

  /** The path of the file that the import of a page makes for a name that stands on it. */
  function importedPath(kind: Kind, name: string): string | undefined {
    const said = {
      title: 'T',
      source: 'S',
      ...(kind === 'article' && { title: name }),
      ...(kind === 'source' && { source: name }),
    };
    const quotations =
      kind === 'person' || kind === 'organization' ? quotationsOf(WORDS, [['The ferry sails.', { name, kind }]]) : [];
    const { files } = draftArticle(captureOf(WORDS, said), quotations, buildContentIndex(none, []), COMPLETE);
    return files.map(({ path }) => path).find((path) => path.startsWith(`${FOLDERS[kind]}/`));
  }

  const WORD = fc.constantFrom(
    ...['U.S.', 'Navy', 'J.K.', 'Rowling', 'O’Neill', 'Straße', 'Øresund', 'Łódź', '&', 'of', 'é', 'Zoe\u0301', 'con'],
    ...[
      '2021',
      'Research',
      '“Last”',
      'Ferry:',
      '10:39',
      'Mül\u00ADler',
      'Sund\u2011Bank',
      'Иван',
      '東京',
      'A/B',
      'x'.repeat(30),
    ],
  );
  const NAME = fc.oneof(
    fc.array(WORD, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
    fc.string(),
  );

  test.each(['article', 'person', 'organization', 'source'] as const)(
    'give one name of a kind one file: %s',
    (kind) => {
      fc.assert(
        fc.property(NAME, (text) => {
          const name = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
          const { id } = chooseId(name);
          fc.pre(id !== '' && !(isId(name) && name.includes('-')));
          const path = `${FOLDERS[kind]}/${id}${FORMATS[kind] === 'markdown' ? '.md' : '.yaml'}`;
          expect(importedPath(kind, name)).toBe(path);
        }),
        { numRuns: 50 },
      );
    },
  );

  test('take their ids from one function, and no other module makes one', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.m?ts$/.test(file),
    );
    const sources = new Map(
      files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, 'src', file), 'utf8')]),
    );
    const holding = (pattern: RegExp) =>
      [...sources].flatMap(([file, source]) => (pattern.test(source) ? [file] : [])).sort();
    expect(holding(/\[\^a-z0-9\]\+/)).toEqual(['schema/id-from-name.ts']);
    expect(holding(/export (?:async )?function \w*(?:make|derive|create|slug|build)\w*(?:Id|Slug)\b|slugify/i)).toEqual(
      [],
    );
    expect(holding(/\bimport \{ idFromName \}/)).toEqual([
      'cli/new/choose-id.ts',
      'import/draft/choose-ids.ts',
      'import/draft/source.ts',
      'import/draft/speaker-resolver.ts',
      // The name of the collection as a Data Package.
      'site/data/exports.ts',
    ]);
  });
});
