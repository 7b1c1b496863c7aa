import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  chunkFiles,
  engineFiles,
  filesByPath,
  type IndexEntry,
  type IndexFiles,
  type IndexMeta,
  joinChunk,
  joinWord,
  readEntry,
  readMeta,
  splitChunk,
  unpackBody,
} from '../../../../src/search/index/pagefind-files.ts';
import { KEY_MARK } from '../../../../src/search/word-keys.ts';

/** What the test says where the installed Pagefind does not write its files as `pagefind-files.ts` reads them. */
const CHANGED =
  'The installed Pagefind writes its index in another way than src/search/index/pagefind-files.ts reads it: see docs/decisions.';

let files: IndexFiles;
let entry: IndexEntry;
let meta: IndexMeta;

/** How many words Pagefind counts in each article. */
let counts: number[];

async function indexOf(...articles: string[]): Promise<{ files: IndexFiles; counts: number[] }> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  const found: number[] = [];
  for (const [number, content] of articles.entries()) {
    const added = await index?.addCustomRecord({ url: `/${9 - number}/`, content, language: 'en' });
    found.push(added?.file.uniqueWords ?? 0);
  }
  return { files: filesByPath((await index?.getFiles())?.files ?? []), counts: found };
}

beforeAll(async () => {
  ({ files, counts } = await indexOf('Barges. They said “we wait.”', 'Quays- - The-barge left. --'));
  entry = readEntry(files);
  meta = readMeta(files, entry);
}, 30_000);

afterAll(close);

test('the words of an article are what spaces part, signs alone included', () => {
  expect([meta.articles, counts], CHANGED).toEqual([2, [5, 5]]);
});

test('each key of a word stands at its place, and the whole run of them is left out', async () => {
  const own = (await indexOf(`Herr muller-${KEY_MARK}-mueller left.`)).files;
  const chunks = chunkFiles(own, readMeta(own, readEntry(own)).chunks);
  const entries = chunks.flatMap(({ bytes, file }) => [...splitChunk(unpackBody(bytes, file))]);
  expect(
    entries.map(({ word }) => word),
    CHANGED,
  ).toEqual(['herr', 'left', 'mueller', 'muller']);
  expect(entries[2]?.pages, CHANGED).toEqual(entries[3]?.pages);
});

test('a chunk is taken apart into its words and put together again as it was', async () => {
  const [first] = chunkFiles(files, meta.chunks);
  const chunk = unpackBody(first?.bytes ?? new Uint8Array(), 'the first chunk');
  const entries = [...splitChunk(chunk)];
  expect(entries.map(({ word }) => word).slice(0, 2), CHANGED).toEqual(['barg', 'left']);
  expect(entries[0]?.pages, CHANGED).toMatchObject({ count: 2, first: 0, last: 1 });
  const again = joinChunk(entries.map((entry) => joinWord(entry.word, [{ entry, offset: 0 }])));
  expect(again.equals(chunk), CHANGED).toBe(true);
});

test('the script of an index and its engine are among its files', () => {
  expect(
    engineFiles(files, entry).map(({ file }) => file),
    CHANGED,
  ).toEqual(['pagefind.js', 'wasm.en.pagefind']);
});

test('an index of another version is refused in one sentence, with what to do', () => {
  const written = JSON.parse(new TextDecoder().decode(files.get('pagefind-entry.json'))) as IndexEntry;
  for (const version of ['1.7.0', '1.60.0', '2.0.0-rc.1']) {
    const other = new Map([['pagefind-entry.json', Buffer.from(JSON.stringify({ ...written, version }))]]);
    expect(() => readEntry(other)).toThrow(
      `An index that Pagefind ${version} made is not in the format of Pagefind 1.6. Keep "pagefind" at 1.6 in package.json`,
    );
  }
});
