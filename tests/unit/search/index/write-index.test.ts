import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../../../src/cli/server/serve-folder.ts';
import type { IndexPage } from '../../../../src/search/index/pagefind-files.ts';
import { readRecords } from '../../../../src/search/index/read-records.ts';
import { writeFragments } from '../../../../src/search/index/write-fragments.ts';
import { writeIndex } from '../../../../src/search/index/write-index.ts';
import {
  articleOf,
  type CollectionTable,
  type FacetTable,
  fragmentName,
  type QuotationTable,
} from '../../../../src/search/tables.ts';
import type { ArticleRecord, EntityRecord, RecordManifest } from '../../../../src/site/search-records.ts';
import { contextOf, parse, type Setting } from '../../../markdown/article.ts';

/** What is used of Pagefind’s own script, which must be able to search the index. */
interface Bundle {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(words: string): Promise<{ results: { id: string; words: number[]; data(): Promise<Fragment> }[] }>;
  };
}

interface Fragment {
  url: string;
  content: string;
  filters: object;
  meta: object;
  anchors: { id: string; location: number }[];
  quotations: [anchor: string, start: number, end: number, speaker: object][];
}

const folder = mkdtempSync(join(tmpdir(), 'on-record-index-'));
let site: Served;
let search: ReturnType<Bundle['createInstance']>['search'];

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
  const none = { expert: [], topic: [], source: [], author: [], organization: [], year: [], kind: [] };
  return {
    address: `/articles/${id}/`,
    title,
    subtitle: 'Report',
    summary: '',
    byline: 'No byline',
    facets: { ...none, ...facets },
    html: body.html,
    quotations: body.quotations.map(({ id: anchor, text: words, by }) => {
      const { kind, name = '', role, to } = speakers.get(by) ?? {};
      const path = `/${kind === 'person' ? 'people' : 'organizations'}/${by}/`;
      return { anchor, text: words, speaker: { name, path, ...(role && { role: to ? `${role}, to ${to}` : role }) } };
    }),
  } satisfies ArticleRecord;
}

/** Writes records as the build does, in two files of articles. */
function write(articles: readonly ArticleRecord[], entities: readonly EntityRecord[], to: string): void {
  const files = {
    'articles-0.jsonl': articles.slice(0, 3),
    'articles-1.jsonl': articles.slice(3),
    'names.jsonl': entities,
  };
  const manifest: RecordManifest = {
    build: 'program-content',
    language: 'en',
    entities: 'names.jsonl',
    articles: ['articles-0.jsonl', 'articles-1.jsonl'],
  };
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, records] of Object.entries(files)) {
    writeFileSync(join(to, name), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }
}

const table = <Table>(name: string) =>
  JSON.parse(gunzipSync(readFileSync(join(folder, 'pagefind', `${name}.pf_table`))).toString()) as Table;

async function fragmentOf(words: string): Promise<Fragment> {
  const [result] = (await search(words)).results;
  if (!result) throw new Error(`nothing has ${words}`);
  return result.data();
}

const quoted = ({ content, quotations }: Fragment) =>
  Object.fromEntries(
    quotations.map(([anchor, start, end]) => [anchor, content.split(' ').slice(start, end).join(' ')]),
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
  article('b-late', 'Dredging & its end', 'The *zircon* barge left.', {
    topic: ['sea/The sea', 'harbour/A & B'],
    year: ['2021/2021'],
  }),
];

const ENTITIES: EntityRecord[] = [
  { address: '/people/ada-berg/', names: ['Ada Berg', 'Berg', 'A. Berg'], subtitle: 'Person' },
];

beforeAll(async () => {
  write(ARTICLES, ENTITIES, join(folder, 'records'));
  await writeIndex(join(folder, 'records'), join(folder, 'pagefind'));
  site = await serve({ directory: folder, port: 0 });
  const bundle = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as Bundle;
  const instance = bundle.createInstance({ basePath: `${site.url}pagefind/`, noWorker: true });
  search = (words) => instance.search(words);
}, 30_000);

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

test('articles are numbered in the order of their records, and one without words has no number', async () => {
  const { results } = await search('barge');
  const byNumber = await Promise.all(
    results.map(async ({ id, data }) => [articleOf(id), new URL((await data()).url).pathname] as const),
  );
  expect(byNumber.sort(([a], [b]) => a - b)).toEqual([
    [0, '/articles/ancient/'],
    [1, '/articles/undated/'],
    [4, '/articles/a-late/'],
    [5, '/articles/b-late/'],
  ]);
  expect(table<CollectionTable>('collection').lengths).toHaveLength(6);
});

test('a quotation has its own words, whatever is glued to them', async () => {
  const fragment = await fragmentOf('heron');
  expect(quoted(fragment)).toEqual({
    glued: 'sail at dawn)',
    outer: 'the tide, never late, turns—waits.',
    block: 'First things first. Then the rest of it & more.',
    dotted: 'over by 10:39...',
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
  expect(quoted(extract)).toEqual({ kept: 'kept words.' });
  expect(extract.quotations[0]?.[3]).toEqual({ name: 'Eli Dahl', path: '/people/eli-dahl/' });
  const files = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => /\.pf_/.test(entry.name))
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
  expect(table('names')).toEqual([['/people/ada-berg/', 'Person', 'Ada Berg', 'Berg', 'A. Berg']]);
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

test('the vocabulary counts articles, by first letter', () => {
  const words = new Map(table<[string, number][]>('vocabulary/b'));
  expect(words.get('barge')).toBe(4);
  expect(table<[string, number][]>('vocabulary/z').map(([word]) => word)).toEqual(['zircon']);
  expect(table('vocabulary/x')).toEqual([]);
});

test('only what a search loads is written, and Pagefind’s own filters are not', async () => {
  const names = readdirSync(join(folder, 'pagefind')).map((name) => name.replace(/\.[\da-f]{8}\./, '.*.'));
  expect(names.sort()).toEqual([
    ...['collection.pf_table', 'facets.pf_table', 'fragment', 'index', 'names.pf_table', 'pagefind-entry.json'],
    ...['pagefind-worker.js', 'pagefind.*.pf_meta', 'pagefind.js', 'quotations.pf_table', 'vocabulary'],
    'wasm.en.pagefind',
  ]);
  expect((await fragmentOf('zircon')).filters).toEqual({});
  expect(existsSync(join(folder, 'pagefind.raw'))).toBe(false);
});

test('a result shows the title, the subtitle and the summary of its record', async () => {
  expect((await fragmentOf('zircon')).meta).toEqual({ title: 'Dredging & its end', under: 'Report' });
});

test('the same records give the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  await writeIndex(join(folder, 'records'), join(again, 'pagefind'));
  expect(digests(again)).toEqual(digests(folder));
  rmSync(again, { recursive: true });
});

test('records in another order than the articles were indexed in are refused', async () => {
  const raw = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  const pages = [5, 4].map((number): IndexPage => [fragmentName(number), 0, '']);
  const { fragments } = table<CollectionTable>('collection');
  const indexed = join(folder, 'pagefind/fragment', fragments);
  const { articles } = await readRecords(join(folder, 'records'));
  const listeners = { onFragment: () => {}, onArticle: () => {} };
  await expect(writeFragments(pages, articles(), [indexed, join(raw, 'new')], listeners)).rejects.toThrow(
    'the search index has /articles/a-late/ out of its order',
  );
  rmSync(raw, { recursive: true });
});

test('a site without articles has an index that can be opened', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  write([], ENTITIES, join(bare, 'records'));
  expect(await writeIndex(join(bare, 'records'), join(bare, 'pagefind'))).toEqual({ articles: 0, names: 1 });
  expect(existsSync(join(bare, 'pagefind/pagefind-entry.json'))).toBe(true);
  rmSync(bare, { recursive: true });
});

function digests(directory: string): string[] {
  return readdirSync(join(directory, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return `${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`;
    })
    .sort();
}
