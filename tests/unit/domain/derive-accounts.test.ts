import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog.ts';
import { accountOf, deriveNamed, namedIn } from '../../../src/domain/derive-accounts.ts';
import { COLLECTION, makeFolder, read, THREE_ARTICLES } from '../content-folder.ts';

async function catalogOf(folder: string): Promise<Catalog> {
  const { site, entries, problems } = await read(folder);
  if (!site || problems.length > 0) throw new Error(`${folder} has problems: ${JSON.stringify(problems)}`);
  return buildCatalog(site, entries);
}

const STORM = 'articles/storm-closes-harbour.md';

let small: Catalog;
let whole: Catalog;

beforeAll(async () => {
  [small, whole] = await Promise.all([catalogOf(THREE_ARTICLES), catalogOf(COLLECTION)]);
});

/** What each article that reports an event says of it. */
const accountsOf = (catalog: Catalog, event: string) =>
  catalog.articlesOf(`event/${event}`, 'event').map((article) => accountOf(article, event));

const told = (catalog: Catalog, event: string) =>
  accountsOf(catalog, event).map(({ article, mentions }) => [
    article.id,
    mentions.map(({ passage, anchor, stretches, quotations }) => ({
      passage,
      anchor,
      marked: stretches.filter(({ marked }) => marked).map(({ text }) => text),
      quoted: quotations.map(({ id }) => id),
    })),
  ]);

describe('accounts of an event', () => {
  test('have a mention for each passage, with what is quoted in it', () => {
    expect(told(small, 'april-storm')).toEqual([
      [
        'storm-closes-harbour',
        [
          {
            passage: 1,
            anchor: 'e-april-storm',
            marked: ['The storm has closed the harbour'],
            quoted: ['nobody-sails', 'not-tomorrow'],
          },
          { passage: 2, anchor: 'e-april-storm-2', marked: ['It was the worst in years'], quoted: ['the-answer'] },
        ],
      ],
    ]);
  });

  test('are none where nobody tells of it', () => {
    expect(accountsOf(small, 'harbour-built')).toEqual([]);
  });

  test.each([
    ['corvane-visit-may-2019', [6], [3]],
    ['corvane-visit-september-2019', [1], [1]],
    ['haddad-accuses-velmar', [4], [3]],
  ])('%s: stand side by side from both articles', (event, first, second) => {
    const passages = accountsOf(whole, event).map(({ mentions }) => mentions.map(({ passage }) => passage));
    expect(passages).toEqual([first, second]);
  });

  test('carry the whole passage around what is marked', () => {
    const [gazette] = accountsOf(whole, 'corvane-visit-may-2019');
    const stretches = gazette?.mentions[0]?.stretches ?? [];
    expect(stretches.map(({ marked }) => marked)).toEqual([false, true, false]);
    expect(stretches.map(({ text }) => text).join('')).toBe(gazette?.article.body.passages[5]?.text);
  });
});

describe('of an extract', () => {
  test('a passage that may not be published has no text, and what is quoted there is still reported', async () => {
    const text = `---
title: Storm Closes the Harbour
source: sund-courier
published: 2021-04-10
kind: report
summary: S
quoted:
  - {person: ada-berg, as: harbour master}
topics: [harbour]
rights: {holder: Sund Courier, text: excerpt}
---

A first paragraph.

:event[Secret words of the storm]{id=april-storm}, said Ada Berg: :quote[Nobody sails]{by=ada-berg id=nobody-sails}.
`;
    const catalog = await catalogOf(await makeFolder({ [STORM]: text }, THREE_ARTICLES));
    const accounts = accountsOf(catalog, 'april-storm');
    expect(told(catalog, 'april-storm')).toEqual([
      ['storm-closes-harbour', [{ passage: 2, anchor: '', marked: [], quoted: ['nobody-sails'] }]],
    ]);
    expect(accounts[0]?.mentions[0]?.stretches).toEqual([]);
    expect(JSON.stringify(accounts)).not.toContain('Secret words');
  });
});

describe('names', () => {
  test('are those of the byline, the speakers and the text', () => {
    const storm = small.get('article', 'storm-closes-harbour');
    expect(namedIn(storm).toSorted()).toEqual([
      'organization/port-office',
      'person/ada-berg',
      'person/max-berg',
      'place/sund',
    ]);
  });

  test('the Foundation for the Study of Harbours is named by both articles', () => {
    const both = whole.entries.article.filter(({ data }) =>
      data.topics.some((topic) => topic === 'velmar-and-corvane'),
    );
    expect(both).toHaveLength(2);
    expect(deriveNamed(both).all).toContain('organization/foundation-for-the-study-of-harbours');
  });

  test.each([
    ['small', () => small],
    ['whole', () => whole],
  ])('of the articles of the %s collection are each in exactly one group', (_, catalog) => {
    const { article } = catalog().entries;
    const { all, some, one } = deriveNamed(article);
    const grouped = [...all, ...some.map(({ item }) => item), ...one.flat()];
    expect(grouped.toSorted()).toEqual([...new Set(article.flatMap(namedIn))].toSorted());
    expect(one.flat().filter((key) => all.includes(key))).toEqual([]);
  });
});
