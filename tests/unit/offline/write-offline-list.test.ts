import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Look, USUAL_LOOK } from '../../../src/domain/theme/look.ts';
import { writeOfflineList } from '../../../src/offline/write-offline-list.ts';

const BUILD = '00000000-11111111';

/** The list of a site with these files of the search index, each of so many bytes. */
async function listFor(
  index: Record<string, number>,
  look: Look = USUAL_LOOK,
  language = 'en',
  textLanguages: string[] = [],
): Promise<{ needed: string[]; index: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-offline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, bytes: number) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), Buffer.alloc(bytes));
  };
  const assets = [
    'b.js',
    'a.woff2',
    'c.css',
    'newsreader.x.woff2',
    'logo.x.svg',
    ...['ar', 'en', 'fr'].map((each) => `words-${each}-search.1.js`),
    ...['en', 'no', 'ru'].map((each) => `stems-${each}.1.js`),
    'csl-style-apa.1.js',
    'csl-locale-he-IL.1.js',
    'format-reference.1.js',
  ];
  for (const name of assets) write(`_astro/${name}`, 10);
  for (const [path, bytes] of Object.entries(index)) write(`data/${BUILD}/search/${path}`, bytes);
  await writeOfflineList(folder, BUILD, { look, language, textLanguages });
  return JSON.parse(readFileSync(join(folder, `data/${BUILD}/offline.json`), 'utf8'));
}

test('pages that a reader may want, and all scripts but those that format citations, are kept ahead', async () => {
  const { needed } = await listFor({ 'names.table': 1 });
  expect(needed).toEqual([
    '',
    'notebook/',
    'search/',
    'build.json',
    '_astro/a.woff2',
    '_astro/b.js',
    '_astro/newsreader.x.woff2',
    '_astro/stems-en.1.js',
    '_astro/words-en-search.1.js',
  ]);
});

test.each([
  ['ar', 'ar'],
  ['fr-CA', 'fr'],
  ['it', 'en'],
])('of the words of the interface, a site in %s keeps those in %s', async (language, spoken) => {
  const { needed } = await listFor({ 'names.table': 1 }, USUAL_LOOK, language);
  expect(needed.filter((path) => path.includes('words-'))).toEqual([`_astro/words-${spoken}-search.1.js`]);
});

test('of stems, those of the languages of the texts are kept', async () => {
  const { needed } = await listFor({ 'names.table': 1 }, USUAL_LOOK, 'ja', ['nb-NO', 'he']);
  expect(needed.filter((path) => path.includes('stems-'))).toEqual(['_astro/stems-no.1.js']);
});

test('of a look, its files are kept, and the typeface that it has no use for is not', async () => {
  const files = ['_astro/logo.x.svg', '_astro/a.woff2'].map((path) => ({ path, bytes: new Uint8Array() }));
  const { needed } = await listFor({ 'names.table': 1 }, { ...USUAL_LOOK, faces: [], files });
  expect(needed.slice(4)).toEqual([
    '_astro/a.woff2',
    '_astro/b.js',
    '_astro/logo.x.svg',
    '_astro/stems-en.1.js',
    '_astro/words-en-search.1.js',
  ]);
});

test('the index is kept in the order in which it is needed', async () => {
  const { index } = await listFor({
    'fragment/0.fragment': 1,
    'index/a.chunk': 1,
    'vocabulary/a.table': 1,
    'names.table': 1,
  });
  const names = ['names.table', 'vocabulary/a.table', 'index/a.chunk', 'fragment/0.fragment'];
  expect(index).toEqual(names.map((name) => `data/${BUILD}/search/${name}`));
});

test('of a large index as much is kept as fits', async () => {
  const texts = Object.fromEntries([0, 1, 2, 3].map((number) => [`fragment/${number}.fragment`, 2_000_000]));
  const { index } = await listFor({ ...texts, 'names.table': 500_000 });
  expect(index.length).toBe(3);
  const many = Object.fromEntries(Array.from({ length: 1600 }, (_, number) => [`index/${number}.chunk`, 1]));
  expect((await listFor(many)).index.length).toBe(1500);
});
