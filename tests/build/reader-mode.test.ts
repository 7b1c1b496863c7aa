import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { MARGIN_CLASSES } from '../../src/markdown/class-names.ts';
import { builtPages } from './pages.ts';

/** The articles of the built site, each with what the reader mode of a browser makes of it. */
const articles = builtPages(inject('siteDir'))
  .filter(({ html }) => html.includes('data-article'))
  .map(({ path, html }) => {
    const page = new JSDOM(html).window.document;
    const read = new Readability(new JSDOM(html).window.document).parse();
    const content = new JSDOM(read?.content ?? '').window.document.body;
    return { path, page, read, content: wordsOf(content, namesIn(page)) };
  });

/** What the page puts beside the text about its speakers: a reader mode may keep it, where it stands, or not. */
function namesIn(page: Document): string[] {
  return Array.from(page.querySelectorAll('.text .voice'), (note) => wordsOf(note));
}

/** The text of an element without white space and without some parts of it. */
function wordsOf(element: Element, without: readonly string[] = []): string {
  const words = (element.textContent ?? '').replace(/\s+/g, '');
  return without.reduce((text, part) => text.replaceAll(part, ''), words);
}

/** The words of the elements that a selector finds in the text of an article, without what stands beside it. */
function textsOf(page: Document, selector: string): string[] {
  return Array.from(page.querySelectorAll(`.text ${selector}`), (element) => {
    const copy = element.cloneNode(true) as Element;
    for (const beside of copy.querySelectorAll(MARGIN_CLASSES.map((name) => `.${name}`).join())) beside.remove();
    return wordsOf(copy);
  });
}

describe('a reader mode', () => {
  test('keeps every paragraph and every quotation with its marks', () => {
    const lost = articles.flatMap(({ path, page, content }) =>
      [...textsOf(page, '.passage'), ...textsOf(page, '.said')]
        .filter((text) => !content.includes(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(articles.length).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });

  test('names the authors, and nobody where the source names none', () => {
    const bylines = Object.fromEntries(articles.map(({ path, read }) => [path, read?.byline ?? '']));
    expect(bylines).toMatchObject({
      '/articles/velmar-courts-corvane/': 'Marit Osei and Daniel Ferrand',
      '/articles/why-the-lamps-went-out/': 'Anton Brook',
      '/articles/eleven-weeks-of-ice/': '',
      '/articles/three-analysts-on-corvane-in-velmar/': '',
    });
  });

  test('finds the marks of the language around quotations', () => {
    const marks = Object.fromEntries(
      articles.map(({ path, page }) => [path, textsOf(page, '.said').map((text) => text.at(0) ?? '')]),
    );
    expect(marks['/articles/hochwasser-in-elmsee/']).toEqual(['„']);
    expect(marks['/articles/shomer-hamigdalor/']).toEqual(['”', '”']);
    expect(new Set(marks['/articles/three-analysts-on-corvane-in-velmar/'])).toEqual(new Set(['“']));
  });
});
