import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ParsedBody } from '../../../../src/markdown/types.ts';
import { findText } from '../../../../src/search/engine/terms.ts';
import type { Index } from '../../../../src/search/engine/types.ts';
import { listParts, writeIndex } from '../../../../src/search/index/write-index.ts';
import {
  type CollectionTable,
  type FacetTable,
  type Fragment,
  fragmentFile,
  parseContent,
  type QuotationTable,
} from '../../../../src/search/tables.ts';
import type { ArticleRecord, EntityRecord } from '../../../../src/site/search-records.ts';
import { contextOf, parse, type Setting } from '../../../markdown/article.ts';
import { collectionOf, indexFolder, openIndex } from '../indexed-collection.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-index-'));
const target = indexFolder(folder);
let index: Index;

/** The record of an article, as the catalog hands it over. */
function article(
  id: string,
  title: string,
  text: string,
  facets: Partial<ArticleRecord['facets']> = {},
  setting?: Setting,
) {
  const { body } = parse(text, setting);
  const { speakers } = contextOf(setting);
  const none = { expert: [], institution: [], topic: [], source: [], author: [], organization: [], year: [], kind: [] };
  return {
    address: `/articles/${id}/`,
    title,
    subtitle: 'Report',
    summary: '',
    byline: '',
    facets: { ...none, ...facets },
    html: body.html,
    quotations: body.quotations.map(({ id: anchor, text: words, marks: [, mark], by }) => {
      const { kind, name = '', role, to } = speakers.get(by) ?? {};
      const path = `/${kind === 'person' ? 'people' : 'organizations'}/${by}/`;
      return {
        anchor,
        text: words,
        mark,
        topics: [],
        speaker: { name, path, ...(role && { role: to ? `${role}, to ${to}` : role }) },
      };
    }),
    positions: positionsIn(body),
  } satisfies ArticleRecord;
}

function positionsIn({ annotations }: ParsedBody): ArticleRecord['positions'] {
  const claims = annotations.filter(({ by }) => by.length > 0);
  return Object.fromEntries(claims.map(({ passage, by }) => [`p${passage}`, by.map((id) => `/people/${id}/`)]));
}

const table = <Table>(name: string) =>
  JSON.parse(gunzipSync(readFileSync(join(target, `${name}.table`))).toString()) as Table;

/** The fragment of the first article that has a word. */
async function fragmentOf(word: string): Promise<Fragment> {
  const [article] = (await findText(word, index)).keys();
  if (article === undefined) throw new Error(`nothing has ${word}`);
  const bytes = gunzipSync(readFileSync(join(target, 'fragment', fragmentFile(article))));
  return JSON.parse(bytes.toString()) as Fragment;
}

const quoted = ({ content, quotations }: Pick<Fragment, 'content' | 'quotations'>) =>
  Object.fromEntries(
    quotations.map(([anchor, start, end, , last]) => {
      const words = parseContent(content).slice(start, end - 1);
      return [anchor, [...words, last].join('')];
    }),
  );

const ARTICLES: ArticleRecord[] = [
  article('ancient', 'Old piers', 'The barge sank.'),
  article('undated', 'No day', 'The barge waits.\u2028Still.'),
  { ...article('empty', '', ''), subtitle: '', byline: '' },
  article(
    'voices',
    'Voices',
    `The master (:quote[sail at dawn]{by=ada-berg id=glued}) said so; a heron—:quote[the tide, :event[never late]{id=tide}, turns]{by=ada-berg id=outer}—waits.

:::quote{by=port-office id=block}
First things first

Then the rest [of it](https://example.org/a?b=c&d=1) & more
:::

It was :quote[_over_ by 10:39]{by=ada-berg id=dotted}...`,
  ),
  article(
    'extract',
    'Extract',
    'An opening of a kestrel.\n\nA withheld word and :quote[kept words]{by=eli-dahl id=kept} here.',
    {},
    { rights: 'excerpt', base: '/reader/' },
  ),
  article('a-late', 'Dredging begins', 'The barge came.', { topic: ['sea/The sea'] }),
  {
    ...article('b-late', 'Dredging & its end', 'The *zircon* barge left.', {
      topic: ['sea/The sea', 'harbour/A & B'],
      year: ['2021/2021'],
    }),
    summary: 'The end of the dredging.',
  },
];

const ENTITIES: EntityRecord[] = [
  { address: '/people/ada-berg/', names: ['Ada Berg', 'Berg', 'A. Berg'], subtitle: 'Person' },
];

const records = collectionOf(ARTICLES, ENTITIES);

beforeAll(async () => {
  await writeIndex(records, target, join(folder, 'cache'));
  index = openIndex(folder);
}, 30_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('articles are numbered in the order of their records, and one without words has no number', async () => {
  const numbers = [...(await findText('barge', index)).keys()].sort((a, b) => a - b);
  const byNumber = await Promise.all(numbers.map(async (number) => [number, (await index.load(number)).href] as const));
  expect(byNumber.map(([number, href]) => [number, href.slice(href.indexOf('/articles/'))])).toEqual([
    [0, '/articles/ancient/'],
    [1, '/articles/undated/'],
    [4, '/articles/a-late/'],
    [5, '/articles/b-late/'],
  ]);
  expect(table<CollectionTable>('collection').lengths).toHaveLength(6);
});

test('an article with pictures is indexed as one without', async () => {
  const text = '![A quay](/quay.jpg "The quay")\n\nThe gannet ![](/b.jpg) dives.';
  const own = join(folder, 'pictures');
  const size = await writeIndex(
    collectionOf([article('plain', 'Plain', 'No picture.'), article('pictures', 'Pictures', text)], []),
    indexFolder(own),
    join(own, 'cache'),
  );
  expect(size.articles).toBe(2);
  expect([...(await findText('gannet', openIndex(own))).keys()]).toEqual([1]);
});

test('a quotation has the marks of its language, also where they stand apart from the words', async () => {
  const own = join(folder, 'french');
  const text =
    'Elle dit : :quote[le cormoran attend,]{by=ada-berg id=attend} puis : :quote[il part…]{by=ada-berg id=part}.';
  const french = article('french', 'Le quai', text, {}, { language: 'fr' });
  await writeIndex(collectionOf([french], []), indexFolder(own), join(own, 'cache'));
  const { words, quotations } = (await openIndex(own).load(0)).text;
  const shown = quotations.map(({ start, end, last }) => [...words.slice(start, end - 1), last].join(''));
  expect(shown).toEqual(['« le cormoran attend »', '« il part… »']);
});

test('a quotation has its own words, whatever is glued to them', async () => {
  const fragment = await fragmentOf('heron');
  expect(quoted(fragment)).toEqual({
    glued: '“sail at dawn”',
    outer: '“the tide, never late, turns”',
    block: '“First things first. Then the rest of it & more”',
    dotted: '“over by 10:39”',
  });
});

test('a quotation tells its speaker with the role of the first passage, and the page without the base path', async () => {
  const { quotations } = await fragmentOf('heron');
  const speakers = Object.fromEntries(quotations.map(([anchor, , , speaker]) => [anchor, speaker]));
  expect(speakers['dotted']).toEqual({ name: 'Ada Berg', path: '/people/ada-berg/', role: 'harbour master' });
  expect(speakers['block']).toEqual({
    name: 'Port Office',
    path: '/organizations/port-office/',
    role: 'the office, to Radio Sund',
  });
});

test('of an extract, the quotations are found and nothing that is withheld is anywhere', async () => {
  const extract = await fragmentOf('kestrel');
  expect(quoted(extract)).toEqual({ kept: '“kept words”' });
  expect(extract.quotations[0]?.[3]).toEqual({ name: 'Eli Dahl', path: '/people/eli-dahl/' });
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.(?:table|chunk|fragment)$/.test(entry.name))
    .map((entry) => gunzipSync(readFileSync(join(entry.parentPath, entry.name))).toString('latin1'));
  expect(files.some((text) => text.includes('kestrel'))).toBe(true);
  expect(files.filter((text) => /withheld|unwanted|outside/.test(text))).toEqual([]);
});

test('the tables say of each article what its record says', () => {
  const { topic, year, expert } = table<FacetTable>('facets');
  expect(topic).toEqual({
    values: [
      ['sea', 'The sea'],
      ['harbour', 'A & B'],
    ],
    rows: [[], [], [], [], [0], [0, 1]],
  });
  expect(year?.rows).toEqual([[], [], [], [], [], [0]]);
  expect(expert).toEqual({ values: [], rows: [[], [], [], [], [], []] });
  expect(table('names')).toEqual({
    paths: ['/people/ada-berg/'],
    subtitles: ['Person'],
    names: ['Ada Berg'],
    aliases: [['Berg', 'A. Berg']],
  });
});

test('the table of quotations agrees with the fragments', async () => {
  const { speakers, rows } = table<QuotationTable>('quotations');
  const { quotations } = await fragmentOf('heron');
  let last = 0;
  const flat = quotations.flatMap(([, start, end, speaker]) => {
    const gap = start - last;
    last = end;
    return [gap, end - start, speakers.indexOf((speaker as { path: string }).path)];
  });
  expect(rows[2]).toEqual(flat);
  expect(table<CollectionTable>('collection').quotations).toBe(5);
});

test('each speaker has a table of their own', async () => {
  const { speakers, rows } = table<QuotationTable>('quotations');
  const places = rows.flatMap((row, article) => {
    let end = 0;
    return Array.from({ length: row.length / 3 }, (_, number) => {
      const [gap = 0, length = 0, speaker = 0] = row.slice(number * 3, number * 3 + 3);
      end += gap + length;
      return { article, number, start: end - length, length, speaker: speakers[speaker] };
    });
  });
  let article = 0;
  const own = (await index.quotationsBy('/people/ada-berg/')).map(([distance, number, start, length]) => {
    article += distance;
    return { article, number, start, length, speaker: '/people/ada-berg/' };
  });
  expect(own.length).toBeGreaterThan(0);
  expect(own).toEqual(places.filter(({ speaker }) => speaker === '/people/ada-berg/'));
  expect(await index.quotationsBy('/people/nobody/')).toEqual([]);
  expect(await index.quotationsBy('/topics/sea/')).toEqual([]);
});

test('the table of quotations has the topics of each', async () => {
  const own = join(folder, 'topics');
  const harbour = article('harbour', 'Harbour', ':quote[We wait]{by=ada-berg id=wait}.', { topic: ['ice/Ice'] });
  const quotations = harbour.quotations.map((quotation) => ({ ...quotation, topics: ['sea/Sea', 'ice/Ice'] }));
  await writeIndex(collectionOf([{ ...harbour, quotations }], []), indexFolder(own), join(own, 'cache'));
  const { topics } = await openIndex(own).quotations();
  const { topic } = await openIndex(own).facets();
  expect(topic?.values).toEqual([
    ['ice', 'Ice'],
    ['sea', 'Sea'],
  ]);
  expect(topic?.rows).toEqual([[0]]);
  expect(topics).toEqual([[2, 0, 1]]);
});

test('the vocabulary counts articles, by first letter', () => {
  const words = new Map(table<[string, number][]>('vocabulary/b'));
  expect(words.get('barge')).toBe(4);
  expect(table<[string, number][]>('vocabulary/z').map(([word]) => word)).toEqual(['zircon']);
  expect(table('vocabulary/x')).toEqual([]);
});

test('only what a search loads is written', () => {
  expect(readdirSync(target).sort()).toEqual([
    ...['collection.table', 'event', 'events.table', 'facets.table', 'fragment', 'index', 'names.table'],
    ...['quotations.table', 'speaker', 'vocabulary'],
  ]);
  expect(readdirSync(join(target, 'fragment')).sort()).toEqual(
    ['0', '1', '2', '3', '4', '5'].map((name) => `${name}.fragment`),
  );
});

test('a result shows the title, the subtitle and the summary of its record', async () => {
  const { title, subtitle, summary } = await fragmentOf('zircon');
  expect({ title, subtitle, summary }).toEqual({
    title: 'Dredging & its end',
    subtitle: 'Report',
    summary: 'The end of the dredging.',
  });
});

test('the numbered paragraphs of an article are told with their first words', async () => {
  const { content, passages } = await fragmentOf('kestrel');
  const words = parseContent(content).map((word) => word.trim());
  expect(passages.map(([anchor, start]) => [anchor, words[start]])).toEqual([
    ['p1', 'An'],
    ['p2', '“kept'],
  ]);
});

test('the same records give the same bytes, cold and from the cache, and the cache is not asked for records', async () => {
  const again = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  const asked: string[] = [];
  const watched = collectionOf(ARTICLES, ENTITIES, (address) => asked.push(address));
  expect(await writeIndex(watched, join(again, 'cached'), join(folder, 'cache'))).toMatchObject({ parts: 1, made: 0 });
  expect(asked).toEqual([]);
  expect(await writeIndex(watched, join(again, 'cold'), join(again, 'cache'))).toMatchObject({ parts: 1, made: 1 });
  expect(asked).toEqual(ARTICLES.map(({ address }) => address));
  expect(digests(join(again, 'cached'))).toEqual(digests(target));
  expect(digests(join(again, 'cold'))).toEqual(digests(target));
  rmSync(again, { recursive: true });
});

test('of a part that has hardly changed, only the records that have are asked for', async () => {
  const again = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  const cache = join(again, 'cache');
  const changed = ARTICLES.map((each, number) => (number === 1 ? { ...each, title: 'No day is known' } : each));
  const asked: string[] = [];
  const watched = collectionOf(changed, ENTITIES, (address) => asked.push(address));
  await writeIndex(records, join(again, 'before'), cache);
  await writeIndex(watched, join(again, 'after'), cache);
  expect(asked).toEqual(['/articles/undated/']);
  await writeIndex(collectionOf(changed, ENTITIES), join(again, 'alone'), join(again, 'empty'));
  expect(digests(join(again, 'after'))).toEqual(digests(join(again, 'alone')));
  rmSync(again, { recursive: true });
}, 20_000);

test('where the earlier part is spoilt, a part is made of its records alone', async () => {
  const again = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  const cache = join(again, 'cache');
  await writeIndex(collectionOf(ARTICLES.slice(0, 3)), join(again, 'before'), cache);
  for (const part of await listParts(cache)) writeFileSync(join(cache, part, 'part.json'), '{');
  await writeIndex(records, join(again, 'after'), cache);
  expect(digests(join(again, 'after'))).toEqual(digests(target));
  rmSync(again, { recursive: true });
}, 20_000);

test.each(['{', ''])(
  'where a part itself is spoilt, it is made anew: “%s”',
  async (spoilt) => {
    const again = mkdtempSync(join(tmpdir(), 'on-record-index-'));
    const cache = join(again, 'cache');
    await writeIndex(records, join(again, 'before'), cache);
    for (const part of await listParts(cache)) writeFileSync(join(cache, part, 'part.json'), spoilt);
    const size = await writeIndex(records, join(again, 'after'), cache);
    expect(digests(join(again, 'after'))).toEqual(digests(target));
    expect(size.made).toBe(size.parts);
    rmSync(again, { recursive: true });
  },
  20_000,
);

test('written over another index, it is the same; files that are there already are left as they are', async () => {
  const again = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  const cache = join(again, 'cache');
  const own = join(again, 'own');
  await writeIndex(collectionOf(ARTICLES.slice(1).concat(ARTICLES[0] ?? []), ENTITIES), own, cache);
  await writeIndex(records, own, cache);
  expect(digests(own)).toEqual(digests(target));
  const folders = ['fragment', 'index'].map((name) => join(own, name));
  const paths = () => folders.flatMap((files) => readdirSync(files).map((name) => join(files, name)));
  const timesOf = () => paths().map((path) => lstatSync(path, { bigint: true }).ctimeNs);
  const before = timesOf();
  expect(before.length).toBeGreaterThan(ARTICLES.length - 1);
  for (const files of folders) writeFileSync(join(files, 'stray'), '');
  await writeIndex(records, own, cache);
  expect(timesOf()).toEqual(before);
  expect(digests(own)).toEqual(digests(target));
  rmSync(again, { recursive: true });
});

test('a record that cannot be derived ends the writing with its error', async () => {
  const again = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  const failing = collectionOf(ARTICLES, ENTITIES, () => {
    throw new Error('no record');
  });
  await expect(writeIndex(failing, join(again, 'search'), join(again, 'cache'))).rejects.toThrow('no record');
  rmSync(again, { recursive: true });
});

test('a site without articles has an index that can be opened', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  const size = await writeIndex(collectionOf([], ENTITIES), indexFolder(bare), join(bare, 'cache'));
  expect(size).toMatchObject({ articles: 0, names: 1 });
  const opened = openIndex(bare);
  expect((await opened.names()).map(({ name }) => name)).toEqual(['Ada Berg']);
  expect((await findText('barge', opened)).size).toBe(0);
  rmSync(bare, { recursive: true });
});

function digests(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return `${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`;
    })
    .sort();
}
