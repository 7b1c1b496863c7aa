import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type ContentCache,
  createContentCache,
  openPacks,
  PARSING_FOLDERS,
} from '../../../src/loaders/content-cache.ts';
import { type Content, readContent } from '../../../src/loaders/read-content.ts';
import { BASE, COLLECTION, comparable, makeFolder } from '../content-folder.ts';
import { importsOf } from '../project/source-files.ts';

const ARTICLE = 'articles/harbour-reopens.md';
const VERSION = 'versionAAAAAAAAA';

/** A second article, which names nobody and quotes nobody. */
const STORM = {
  'articles/storm.md': `---
title: Storm
source: sund-courier
published: 2021
kind: report
summary: A storm.
topics: [harbour]
rights: {holder: Courier, text: retold}
---
It blew all night.
`,
};

/** A folder for a cache, which is not there yet, and is gone when the test has ended. */
function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'content');
}

const open = (folder: string, version = VERSION) => openPacks(folder, version);
const packsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.pack'));

/** A cache, and what is parsed because it is not in there: paths of files, and "text" for each text. */
function watched(cache: ContentCache) {
  const parsed: string[] = [];
  const watching: ContentCache = {
    file: (key) => cache.file(key),
    addFile(key, record) {
      parsed.push(key.replace(/ .*/, ''));
      cache.addFile(key, record);
    },
    text: (...asked) => cache.text(...asked),
    addTexts(keys, texts, names) {
      parsed.push(...keys.map(() => 'text'));
      return cache.addTexts(keys, texts, names);
    },
    save: () => cache.save(),
  };
  return { parsed, cache: watching };
}

function readWith(cache: ContentCache | undefined, folder: string, base = '/'): Promise<Content> {
  return readContent({ folder, base, drafts: true, ...(cache && { cache }) });
}

const plain = async (folder: string, cache?: ContentCache, base = '/') =>
  comparable(await readWith(cache, folder, base));

const change = async (folder: string, file: string, from: string | RegExp, to: string) =>
  writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace(from, to));

describe('what was parsed before', () => {
  test.each([
    ['in memory', createContentCache],
    ['on disk', () => open(cacheFolder())],
  ])('is taken again where nothing has changed: %s', async (_, create) => {
    const created = create();
    const first = await plain(COLLECTION, created);
    const { parsed, cache } = watched(created);
    expect([await plain(COLLECTION, cache), parsed]).toEqual([first, []]);
    expect(first).toEqual(await plain(COLLECTION));
  });

  test('is taken again by the next build', async () => {
    const folder = cacheFolder();
    const first = await plain(BASE, open(folder));
    const { parsed, cache } = watched(open(folder));
    expect([await plain(BASE, cache), parsed]).toEqual([first, []]);
  });

  const withShip = { ...STORM, 'organizations/ada-berg.md': '---\nname: The Ada Berg\n---\n' };

  test.each([
    ['a name that the text has', 'places/sund.yaml', 'name: Sund', 'name: storm', '/', ['places/sund.yaml', 'text']],
    ['a name that no text has', 'places/sund.yaml', 'name: Sund', 'name: Sundet', '/', ['places/sund.yaml']],
    ['the base path', '', '', '', '/reader/', ['text', 'text']],
    ['the language of the site', 'site.yaml', 'language: en', 'language: de', '/', ['site.yaml', 'text', 'text']],
    ['the role of a speaker', ARTICLE, 'harbour master', 'captain', '/', [ARTICLE, 'text']],
    ['what the rights are', ARTICLE, 'text: retold', 'text: excerpt', '/', [ARTICLE, 'text']],
    ['the text', ARTICLE, 'tonight', 'today', '/', [ARTICLE, 'text']],
    ['a field that the text does not depend on', ARTICLE, 'kind: report', 'kind: opinion', '/', [ARTICLE]],
    ['the name of a speaker', 'people/ada-berg.md', 'name: Ada', 'name: Ida', '/', ['people/ada-berg.md', 'text']],
    // On as many lines as before, so that the body stays where it was.
    [
      'who is quoted under the same id',
      ARTICLE,
      'topics:\n  - harbour',
      '  - {organization: ada-berg, as: ship}\ntopics: [harbour]',
      '/',
      [ARTICLE, 'text'],
    ],
  ])('is parsed again where it depends on what changed: %s', async (_, file, from, to, base, expected) => {
    const folder = await makeFolder(withShip);
    const packs = cacheFolder();
    await readWith(open(packs), folder);
    if (file !== '') await change(folder, file, from, to);
    const { parsed, cache } = watched(open(packs));
    const content = await plain(folder, cache, base);
    expect(parsed).toEqual(expected);
    expect(content).toEqual(await plain(folder, undefined, base));
    // What was looked through for the names of today is remembered with them.
    const again = watched(open(packs));
    expect([await plain(folder, again.cache, base), again.parsed]).toEqual([content, []]);
  });

  test('is parsed again where it depends on the name of who passed words on', async () => {
    const folder = await makeFolder({ 'people/max-lund.md': '---\nname: Max Lund\n---\n' });
    await change(folder, ARTICLE, 'id=ferries', 'id=ferries via=max-lund');
    const cache = createContentCache();
    const html = async (known?: ContentCache) => (await readWith(known, folder)).entries.article[0]?.body.html;
    expect(await html(cache)).toContain('Max Lund');
    await change(folder, 'people/max-lund.md', 'Max Lund', 'Mia Lund');
    expect(await html(cache)).toContain('Mia Lund');
    expect(await html(cache)).toBe(await html());
  });
});

describe('packs', () => {
  test.each([
    ['is cut off', (path: string) => truncateSync(path, 1000)],
    ['is empty', (path: string) => truncateSync(path, 0)],
    ['is something else', (path: string) => writeFileSync(path, 'x'.repeat(5000))],
    ['has lost the bodies', (path: string) => loseBodies(path)],
    ['has another letter in every word of an entry', (path: string) => spoil(path, 'Berg', 'Borg')],
    ['has another letter in every word of a body', (path: string) => spoil(path, 'the', 'thy')],
    ['is a folder', (path: string) => replaceByFolder(path)],
  ])('do no harm where one %s', async (_, harm) => {
    const folder = cacheFolder();
    await readWith(open(folder), BASE);
    for (const name of packsIn(folder)) harm(join(folder, name));
    expect(await plain(BASE, open(folder))).toEqual(await plain(BASE));
  });

  /** Changes words without their length, as a failing disk may. */
  function spoil(path: string, word: string, other: string): void {
    const text = readFileSync(path, 'latin1');
    expect(text).toContain(word);
    writeFileSync(path, text.replaceAll(word, other), 'latin1');
  }

  function loseBodies(path: string): void {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('{"names"');
    expect(end).toBeGreaterThan(100);
    writeFileSync(path, bytes.fill(0, 0, end));
  }

  function replaceByFolder(path: string): void {
    rmSync(path);
    mkdirSync(path);
  }

  test('may be removed while they are in use', async () => {
    const folder = cacheFolder();
    await readWith(open(folder), BASE);
    const content = await readWith(open(folder), BASE);
    for (const name of packsIn(folder)) rmSync(join(folder, name));
    expect(comparable(content)).toEqual(await plain(BASE));
    expect(await plain(BASE, open(folder))).toEqual(await plain(BASE));
  });

  test('are left out where they cannot be written', async () => {
    const folder = cacheFolder();
    writeFileSync(folder, 'a file in place of the folder');
    expect(await plain(BASE, open(folder))).toEqual(await plain(BASE));
    expect(readFileSync(folder, 'utf8')).toBe('a file in place of the folder');
  });

  test('are shared by builds at the same time', async () => {
    const folder = cacheFolder();
    const other = await makeFolder(STORM);
    await Promise.all([BASE, other, BASE].map((content) => readWith(open(folder), content)));
    for (const content of [BASE, other]) {
      const { parsed, cache } = watched(open(folder));
      expect(await plain(content, cache)).toEqual(await plain(content));
      expect(parsed).toEqual([]);
    }
  });

  test('are made one before there are too many', async () => {
    const folder = cacheFolder();
    const content = await makeFolder(STORM);
    for (let day = 1; day <= 40; day += 1) {
      await change(content, ARTICLE, /tonight|on day \d+/, `on day ${day}`);
      await readWith(open(folder), content);
    }
    expect(readdirSync(folder)).toEqual(packsIn(folder));
    expect(packsIn(folder).length).toBeLessThanOrEqual(16);
    const { parsed, cache } = watched(open(folder));
    expect(await plain(content, cache)).toEqual(await plain(content));
    expect(parsed).toEqual([]);
  });

  test('of other versions are not read, and removed but for the last that was used', async () => {
    const folder = cacheFolder();
    const versions = ['A', 'B', 'C'].map((letter) => letter.repeat(16));
    for (const [day, version] of versions.entries()) {
      const { parsed, cache } = watched(open(folder, version));
      await readWith(cache, BASE);
      expect(parsed).not.toEqual([]);
      for (const name of packsIn(folder)) if (name.startsWith(version)) utimesSync(join(folder, name), day, day);
    }
    const left = () => packsIn(folder).map((name) => name[0]);
    expect(left()).toEqual(['B', 'C']);
    open(folder, 'B'.repeat(16));
    open(folder, 'D'.repeat(16));
    expect(left()).toEqual(['B']);
  });

  test('are the only files that are ever removed', async () => {
    const folder = cacheFolder();
    const around = join(folder, '..');
    await readWith(open(folder, 'B'.repeat(16)), BASE);
    const name = packsIn(folder)[0]?.slice(16) ?? '';
    const others = ['notes.md', 'x.pack', `short${name}`, `${'A'.repeat(16)}${name}.bak`, `${'A'.repeat(16)}.pack`];
    for (const other of others) writeFileSync(join(folder, other), '');
    mkdirSync(join(folder, 'A'.repeat(16), 'inside'), { recursive: true });
    mkdirSync(join(folder, `${'A'.repeat(16)}${name}`));
    mkdirSync(join(around, 'beside', 'content'), { recursive: true });
    symlinkSync(join(around, 'beside'), join(folder, `${'C'.repeat(16)}${name}`));
    for (const each of [...others, 'A'.repeat(16)]) utimesSync(join(folder, each), 1, 1);
    const before = [readdirSync(folder), readdirSync(around, { recursive: true })];
    for (const version of ['D', 'E', 'F']) open(folder, version.repeat(16));
    const kept = (names: (string | Buffer)[]) => names.filter((each) => !/(?:^|\/)B{16}-/.test(String(each)));
    expect(kept(readdirSync(folder))).toEqual(kept(before[0] ?? []));
    expect(kept(readdirSync(around, { recursive: true }))).toEqual(kept(before[1] ?? []));
  });

  test('that a killed build left unfinished are removed once no build can be at them', async () => {
    const folder = cacheFolder();
    await readWith(open(folder), BASE);
    const [pack = ''] = packsIn(folder);
    const [old, fresh] = [pack.replace(/\w{4}\./, '0000.'), pack.replace(/\w{4}\./, '1111.')].map(
      (name) => `${name}.part`,
    );
    for (const name of [old, fresh]) writeFileSync(join(folder, String(name)), 'x');
    utimesSync(join(folder, String(old)), 1, 1);
    expect(await plain(BASE, open(folder))).toEqual(await plain(BASE));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([fresh]);
  });
});

test('the folders on which a version depends hold everything that parses', () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const imported of importsOf(file)) visit(imported);
  };
  visit('loaders/parse-worker.ts');
  expect(reached.size).toBeGreaterThan(50);
  const isInside = (file: string) => PARSING_FOLDERS.some((folder) => `src/${file}`.startsWith(`${folder}/`));
  expect([...reached].filter((file) => !isInside(file))).toEqual([]);
});
