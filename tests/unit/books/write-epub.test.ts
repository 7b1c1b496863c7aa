import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { writeEpub } from '../../../src/books/write-epub.ts';
import { notebookBook } from '../../../src/notebook/notebook-book.ts';
import { book as words } from '../../../src/site/messages/en/book.ts';
import { notebook as notebookWords } from '../../../src/site/messages/en/notebook.ts';
import { makeItem } from '../notebook/items.ts';
import { addressOf, bookOf, STORM, TIDE } from './books.ts';

const BOOK = bookOf([{ article: STORM }, { article: TIDE }, { article: STORM, quotations: ['q2'] }]);
const EPUB = writeEpub(BOOK, words);
const FILES = Object.fromEntries(Object.entries(unzipSync(EPUB)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const { DOMParser } = new JSDOM().window;

function fileOf(book: typeof BOOK, name: string): string {
  return strFromU8(unzipSync(writeEpub(book, words))[name] as Uint8Array);
}

function parse(name: string): Document {
  return new DOMParser().parseFromString(FILES[name] ?? '', 'application/xml');
}

const all = (document: Document, tag: string) => [...document.getElementsByTagNameNS('*', tag)];
const texts = (document: Document, tag: string) => all(document, tag).map(({ textContent }) => textContent);
const values = (document: Document, tag: string, attribute: string) =>
  all(document, tag).map((each) => each.getAttribute(attribute));

describe('an EPUB', () => {
  test('begins with its media type, not compressed', () => {
    expect(strFromU8(EPUB.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('has well-formed XML in all its files', () => {
    const names = Object.keys(FILES).filter((name) => /\.(?:xml|opf|xhtml)$/.test(name));
    expect(names).toHaveLength(7);
    for (const name of names) expect(all(parse(name), 'parsererror'), name).toEqual([]);
  });

  test('lists every file in its manifest, and every page in its order', () => {
    const document = parse('EPUB/package.opf');
    const listed = values(document, 'item', 'href').map((href) => `EPUB/${href}`);
    const there = Object.keys(FILES).filter((name) => name.startsWith('EPUB/') && name !== 'EPUB/package.opf');
    expect(listed.sort()).toEqual(there.sort());
    const order = values(document, 'itemref', 'idref');
    expect(order).toEqual(['title-page', 'nav', 'chapter-1', 'chapter-2', 'chapter-3']);
  });

  test('says what it is', () => {
    const document = parse('EPUB/package.opf');
    expect(texts(document, 'identifier')).toEqual(['https://example.org/reader/topics/weather/']);
    expect(texts(document, 'title')).toEqual(['Weather']);
    expect(texts(document, 'language')).toEqual(['en', 'he']);
    const modified = all(document, 'meta').find((meta) => meta.getAttribute('property') === 'dcterms:modified');
    expect(modified?.textContent).toBe('2026-03-04T00:00:00Z');
  });

  test('has its title in the language of the collection, where the interface does not speak it', () => {
    const book = { ...BOOK, title: 'آب و هوا', contentLanguage: 'fa' };
    const opf = fileOf(book, 'EPUB/package.opf');
    expect(opf).toContain('<dc:title xml:lang="fa" dir="rtl">آب و هوا</dc:title>');
    expect(opf.match(/<dc:language>[^<]*/g)).toEqual(['<dc:language>fa', '<dc:language>en', '<dc:language>he']);
    expect(fileOf(book, 'EPUB/title-page.xhtml')).toContain('<h1 lang="fa" dir="rtl">آب و هوا</h1>');
  });

  test('has a table of contents with every page by its title', () => {
    const [contents] = all(parse('EPUB/nav.xhtml'), 'nav');
    const links = [...(contents?.getElementsByTagName('a') ?? [])];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['title-page.xhtml', 'Title page'],
      ['chapter-1.xhtml', 'Storm & <calm>'],
      ['chapter-2.xhtml', 'הגאות'],
      ['chapter-3.xhtml', 'Storm & <calm>'],
    ]);
  });

  test('names the speaker, the role and the way of every quotation', () => {
    expect(texts(parse('EPUB/chapter-1.xhtml'), 'figcaption')).toEqual([
      'Anna Geifman, harbour master · quotation',
      'Idris Okafor, as reported by Interfax, translated · quotation',
    ]);
  });

  test('leads from every quotation to its place on the site', () => {
    expect(values(parse('EPUB/chapter-1.xhtml'), 'blockquote', 'cite')).toEqual([
      'https://example.org/reader/articles/storm/#q1',
      'https://example.org/reader/articles/storm/#q2',
    ]);
  });

  test('has the facts of an article, and its original', () => {
    const facts = texts(parse('EPUB/chapter-1.xhtml'), 'dd');
    expect(facts).toEqual([
      'Sund Courier',
      '2 March 2026',
      'Mira "Mi" Holm',
      'https://courier.example/storm?a=1&b=2',
      'https://example.org/reader/articles/storm/',
      'The full text of the original.',
      'Sund Courier. CC-BY-4.0',
    ]);
  });

  test('has the text of an article where all of it may be published, and nowhere else', () => {
    expect(FILES['EPUB/chapter-1.xhtml']).toContain('It blew for &lt;two&gt; days &amp; nights.');
    expect(FILES['EPUB/chapter-2.xhtml']).not.toContain('First paragraph of an extract');
    expect(FILES['EPUB/chapter-3.xhtml']).not.toContain('It blew');
  });

  test('has of a dossier the quotations that belong to it', () => {
    expect(texts(parse('EPUB/chapter-3.xhtml'), 'figcaption')).toEqual([
      'Idris Okafor, as reported by Interfax, translated · quotation',
    ]);
  });

  test('marks the language and the direction of every article', () => {
    const [html] = all(parse('EPUB/chapter-2.xhtml'), 'html');
    expect([html?.getAttribute('lang'), html?.getAttribute('dir')]).toEqual(['he', 'rtl']);
  });

  test('is paged as most of its articles run', () => {
    const paged = (book: typeof BOOK) =>
      /page-progression-direction="(\w+)"/.exec(fileOf(book, 'EPUB/package.opf'))?.[1];
    expect([paged(BOOK), paged(bookOf([{ article: TIDE }]))]).toEqual(['ltr', 'rtl']);
  });

  test('is the same bytes for the same book', () => {
    expect(Buffer.compare(writeEpub(BOOK, words), EPUB)).toBe(0);
  });
});

const NOTEBOOK = notebookBook([makeItem({ speaker: 'Ada Berg', note: 'My own thought' })], {
  imprint: { language: 'en', made: '2026-03-04', site: { name: 'On Record', address: 'https://example.org/' } },
  address: 'https://example.org/notebook/',
  addressOf,
  words: notebookWords,
  bookWords: words,
});

test('a notebook has the reader’s own words in a box of their own, under their name', () => {
  const document = new DOMParser().parseFromString(fileOf(NOTEBOOK, 'EPUB/chapter-1.xhtml'), 'application/xml');
  const [note] = [...document.getElementsByClassName('note')];
  expect(note?.textContent).toBe('Reader’s noteMy own thought');
  expect(note?.closest('blockquote, figure')).toBeNull();
});

/** What has the checker start at once: it is done before code that Java makes faster would have paid. */
const QUICK_JAVA = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** How the checker is called: Debian's program is an archive that not every machine starts by itself. */
const checker = [['epubcheck'], ['java', '-jar', '/usr/share/java/epubcheck.jar']].find(([program = '', ...given]) =>
  spawnSync(program, [...given, '--version'], { encoding: 'utf8' }).stdout?.includes('EPUBCheck'),
);
if (!checker) console.log('epubcheck is not installed: EPUBs are not checked by it.');

test.runIf(checker)('epubcheck finds nothing wrong with any', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-epub-'));
  try {
    for (const [name, book] of Object.entries({
      topic: BOOK,
      other: { ...BOOK, contentLanguage: 'fa' },
      notebook: NOTEBOOK,
    })) {
      const file = join(folder, `${name}.epub`);
      writeFileSync(file, writeEpub(book, words));
      const [program = '', ...given] = checker ?? [];
      const env = { ...process.env, JAVA_TOOL_OPTIONS: QUICK_JAVA };
      const { stdout, stderr } = spawnSync(program, [...given, file], { encoding: 'utf8', env });
      expect(stdout + stderr, name).toContain('No errors or warnings detected');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
