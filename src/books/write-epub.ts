import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BookMessages } from '../site/messages/en/book.ts';
import { textDirection } from '../text/text-direction.ts';
import type { Book, Chapter } from './book.ts';
import { formatXml, type Markup, type MarkupElement, markup } from './markup.ts';
import { chapterPage, inLanguage, titlePage } from './pages.ts';

/** A page of the book as a file of its own. */
interface Page {
  id: string;
  href: string;
  title: string;
  language: string;
  text: string;
}

/** Of every file in the archive, so that the same book is the same bytes: the first day that the format knows. */
const WRITTEN = new Date(1980, 0, 1);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const CONTAINER = markup(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  markup(
    'rootfiles',
    {},
    markup('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
  ),
);

const STYLE = `body { margin: 5%; line-height: 1.4; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
.kicker, .article-facts, figcaption, .label, .number { font-size: 0.85em; }
.title-page { margin-block-start: 20%; }
.article-facts dt { float: inline-start; clear: both; margin-inline-end: 0.5em; font-weight: bold; }
.article-facts dd { margin: 0 0 0.2em; overflow-wrap: anywhere; }
.quotation { margin: 1.2em 0; break-inside: avoid; }
.quotation blockquote { margin: 0; }
.quotation blockquote p { margin: 0 0 0.3em; }
.note { margin: 1em 0; padding: 0.6em 0.9em; border: 1px solid; }
.note p { margin: 0.2em 0; }
nav ol { padding-inline-start: 1.5em; }
`;

/** Writes a book as EPUB 3.3. The same book gives the same bytes. */
export function writeEpub(book: Book, words: BookMessages): Uint8Array<ArrayBuffer> {
  const pages = [
    {
      id: 'title-page',
      href: 'title-page.xhtml',
      title: words.titlePage,
      language: book.language,
      text: formatPage(book.title, book.language, titlePage(book, words)),
    },
    ...book.chapters.map((chapter, index) => chapterFile(chapter, index + 1, book)),
  ];
  const files: Zippable = {
    // Programs know the format by this file: it has to be the first, and not compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(DECLARATION + formatXml(CONTAINER)),
    'EPUB/package.opf': strToU8(DECLARATION + formatXml(packageOf(book, pages, words))),
    'EPUB/nav.xhtml': strToU8(formatNavigation(book, pages, words)),
    'EPUB/style.css': strToU8(STYLE),
    ...Object.fromEntries(pages.map(({ href, text }) => [`EPUB/${href}`, strToU8(text)])),
  };
  return zipSync(files, { mtime: WRITTEN });
}

function chapterFile(chapter: Chapter, number: number, book: Book): Page {
  const id = `chapter-${number}`;
  const { title, language } = chapter;
  const text = formatPage(title, language, chapterPage(chapter, book, 1));
  return { id, href: `${id}.xhtml`, title, language, text };
}

function formatPage(title: string, language: string, ...content: readonly Markup[]): string {
  const { lang = '', dir = '' } = inLanguage(language);
  const page = markup(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang,
      'xml:lang': lang,
      dir,
    },
    markup(
      'head',
      {},
      markup('title', {}, title),
      markup('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    markup('body', {}, ...content),
  );
  return `${DECLARATION}<!DOCTYPE html>\n${formatXml(page)}\n`;
}

/** The table of contents, and where reading programs lead by themselves. */
function formatNavigation(book: Book, pages: readonly Page[], words: BookMessages): string {
  const lines = pages.map(({ href, title, language }) =>
    markup('li', {}, markup('a', { href, ...inLanguage(language) }, title)),
  );
  const mark = (type: string, href: string, name: string) =>
    markup('li', {}, markup('a', { 'epub:type': type, href }, name));
  const [first, body] = pages as [Page, Page?];
  return formatPage(
    words.contents,
    book.language,
    markup('nav', { 'epub:type': 'toc', id: 'toc' }, markup('h1', {}, words.contents), markup('ol', {}, ...lines)),
    markup(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden' },
      markup('h2', {}, words.landmarks),
      markup(
        'ol',
        {},
        mark('titlepage', first.href, words.titlePage),
        mark('toc', 'nav.xhtml#toc', words.contents),
        ...(body ? [mark('bodymatter', body.href, words.text)] : []),
      ),
    ),
  );
}

function packageOf(book: Book, pages: readonly Page[], words: BookMessages): MarkupElement {
  const { lang = '', dir = '' } = inLanguage(book.language);
  const xhtml = 'application/xhtml+xml';
  const items = pages.map(({ id, href }) => markup('item', { id, href, 'media-type': xhtml }));
  const [first, ...others] = pages.map(({ id }) => markup('itemref', { idref: id }));
  return markup(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': lang, dir },
    metadataOf(book, words),
    markup(
      'manifest',
      {},
      markup('item', { id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
      markup('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
      ...items,
    ),
    markup(
      'spine',
      { 'page-progression-direction': progressionOf(book) },
      ...(first ? [first] : []),
      markup('itemref', { idref: 'nav' }),
      ...others,
    ),
  );
}

function metadataOf(book: Book, words: BookMessages): MarkupElement {
  const property = (name: string, value: string) => markup('meta', { property: name }, value);
  const own = book.contentLanguage === undefined ? {} : inContentLanguage(book.contentLanguage);
  // Libraries file a book under the first of them.
  const languages = new Set([book.contentLanguage ?? book.language, ...book.chapters.map(({ language }) => language)]);
  return markup(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    markup('dc:identifier', { id: 'id' }, book.identifier),
    markup('dc:title', own, book.title),
    ...Array.from(languages, (language) => markup('dc:language', {}, language)),
    markup('dc:publisher', own, book.site.name),
    markup('dc:source', {}, book.address),
    markup('dc:date', {}, book.made),
    property('dcterms:modified', `${book.made}T00:00:00Z`),
    property('schema:accessMode', 'textual'),
    property('schema:accessModeSufficient', 'textual'),
    ...['tableOfContents', 'readingOrder', 'structuralNavigation'].map((feature) =>
      property('schema:accessibilityFeature', feature),
    ),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', words.accessibility),
  );
}

function inContentLanguage(language: string): Record<string, string> {
  const { lang = '', dir = '' } = inLanguage(language);
  return { 'xml:lang': lang, dir };
}

/** How pages follow one another: as most articles run, and where there are none as the book's own words do. */
function progressionOf({ language, chapters }: Book): 'ltr' | 'rtl' {
  const backwards = chapters.filter((chapter) => textDirection(chapter.language) === 'rtl').length;
  if (chapters.length === 0) return textDirection(language);
  return backwards * 2 > chapters.length ? 'rtl' : 'ltr';
}
