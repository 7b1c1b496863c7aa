import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  chunkFiles,
  engineFiles,
  filesByPath,
  type IndexEntry,
  type IndexFiles,
  type IndexMeta,
  indexedWords,
  joinChunk,
  joinWord,
  readEntry,
  readFragments,
  readMeta,
  splitChunk,
  unpackBody,
} from '../../../../src/search/index/pagefind-files.ts';

/** What the test says where the installed Pagefind does not write its files as `pagefind-files.ts` reads them. */
const CHANGED =
  'The installed Pagefind writes its index in another way than src/search/index/pagefind-files.ts reads it: see docs/decisions.';

let files: IndexFiles;
let entry: IndexEntry;
let meta: IndexMeta;

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['.number'] });
  const page = (body: string) => `<html lang="en"><head></head><body>${body}</body></html>`;
  const pages = {
    '/z/': '<h1>Barges</h1><div id="p1"><a class="number">1</a><p>They said <q id="said">we wait</q>.</p></div>',
    '/a/': '<h1>Quays</h1><div id="p1"><p>The barge left.</p></div>',
  };
  for (const [url, body] of Object.entries(pages)) await index?.addHTMLFile({ url, content: page(body) });
  files = filesByPath((await index?.getFiles())?.files ?? []);
  entry = readEntry(files);
  meta = readMeta(files, entry);
}, 30_000);

afterAll(close);

test('the head of an index lists its articles in the order in which they were added', async () => {
  const fragments = readFragments(files, meta.fragments);
  expect(
    fragments.map(({ url }) => url),
    CHANGED,
  ).toEqual(['/z/', '/a/']);
});

test('a fragment holds the text without what is excluded, and the word at which each anchor stands', async () => {
  const [fragment] = readFragments(files, meta.fragments);
  const words = indexedWords(fragment?.content ?? '');
  const wordAt = Object.fromEntries((fragment?.anchors ?? []).map(({ id, location }) => [id, words[location]]));
  expect([words, wordAt], CHANGED).toEqual([['Barges.', 'They', 'said', 'we', 'wait.'], { p1: 'They', said: 'we' }]);
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
