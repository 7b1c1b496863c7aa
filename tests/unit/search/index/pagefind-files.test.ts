import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CHUNK_ENDING,
  engineFiles,
  type IndexEntry,
  type IndexMeta,
  indexedWords,
  joinChunk,
  joinWord,
  readBody,
  readEntry,
  readFragments,
  readMeta,
  splitChunk,
  WRITE_OPTIONS,
} from '../../../../src/search/index/pagefind-files.ts';

/** What the test says where the installed Pagefind does not write its files as `pagefind-files.ts` reads them. */
const CHANGED =
  'The installed Pagefind writes its index in another way than src/search/index/pagefind-files.ts reads it: see docs/decisions.';

const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
let entry: IndexEntry;
let meta: IndexMeta;

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['.number'], ...WRITE_OPTIONS });
  const page = (body: string) => `<html lang="en"><head></head><body>${body}</body></html>`;
  const pages = {
    '/z/': '<h1>Barges</h1><div id="p1"><a class="number">1</a><p>They said <q id="said">we wait</q>.</p></div>',
    '/a/': '<h1>Quays</h1><div id="p1"><p>The barge left.</p></div>',
  };
  for (const [url, body] of Object.entries(pages)) await index?.addHTMLFile({ url, content: page(body) });
  await index?.writeFiles({ outputPath: folder });
  entry = await readEntry(folder);
  meta = await readMeta(folder, entry);
}, 30_000);

afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

test('the head of an index lists its articles in the order in which they were added', async () => {
  const fragments = readFragments(folder, meta.pages);
  expect(
    fragments.map(({ url }) => url),
    CHANGED,
  ).toEqual(['/z/', '/a/']);
});

test('a fragment holds the text without what is excluded, and the word at which each anchor stands', async () => {
  const [fragment] = readFragments(folder, meta.pages);
  const words = indexedWords(fragment?.content ?? '');
  const wordAt = Object.fromEntries((fragment?.anchors ?? []).map(({ id, location }) => [id, words[location]]));
  expect([words, wordAt], CHANGED).toEqual([['Barges.', 'They', 'said', 'we', 'wait.'], { p1: 'They', said: 'we' }]);
});

test('all fragments are in one file', () => {
  expect(readdirSync(join(folder, 'fragment')), CHANGED).toHaveLength(1);
});

test('a chunk is taken apart into its words and put together again as it was', async () => {
  const [name = ''] = meta.chunks;
  const chunk = readBody(join(folder, 'index', `${name}${CHUNK_ENDING}`));
  const entries = [...splitChunk(chunk)];
  expect(entries.map(({ word }) => word).slice(0, 2), CHANGED).toEqual(['barg', 'left']);
  expect(entries[0]?.pages, CHANGED).toMatchObject({ count: 2, first: 0, last: 1 });
  const again = joinChunk(entries.map((entry) => joinWord(entry.word, [{ entry, offset: 0 }])));
  expect(again.equals(chunk), CHANGED).toBe(true);
});

test('the script of an index and its engine stand beside it', () => {
  expect(
    engineFiles(entry).filter((file) => !existsSync(join(folder, file))),
    CHANGED,
  ).toEqual([]);
});

test('an index of another version is refused in one sentence, with what to do', async () => {
  const other = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const written = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as IndexEntry;
  for (const version of ['1.7.0', '1.60.0', '2.0.0-rc.1']) {
    await writeFile(join(other, 'pagefind-entry.json'), JSON.stringify({ ...written, version }));
    await expect(readEntry(other)).rejects.toThrow(
      `An index that Pagefind ${version} wrote is not in the format of Pagefind 1.6. Keep "pagefind" at 1.6 in package.json`,
    );
  }
  await rm(other, { recursive: true });
});
