import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { formatOpenSearch } from '../../src/site/open-search.ts';
import { builtPages } from './pages.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';

/** Parses XML. @throws where it is not well formed */
function parse(xml: string): Element {
  return new JSDOM(xml, { contentType: 'text/xml' }).window.document.documentElement;
}

const textOf = (root: Element, name: string) => root.getElementsByTagNameNS(NAMESPACE, name)[0]?.textContent;
const template = (root: Element) => root.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '';

describe.each([
  { base: '/', folder: inject('siteDir') },
  { base: '/reader/', folder: inject('basedSiteDir') },
])('the description of the search under $base', ({ base, folder }) => {
  const root = parse(readFileSync(join(folder, 'opensearch.xml'), 'utf8'));

  test('leads to the search page, with the words', () => {
    expect([root.localName, root.namespaceURI]).toEqual(['OpenSearchDescription', NAMESPACE]);
    const asked = new URL(template(root).replace('{searchTerms}', encodeURIComponent('who said “x & y”?')));
    expect(asked.pathname).toBe(`${base}search/`);
    expect([...asked.searchParams]).toEqual([['q', 'who said “x & y”?']]);
    expect(readFileSync(join(folder, 'search/index.html'), 'utf8')).toContain('name="q"');
  });

  test('is named where one begins to search, at its own address', () => {
    const self = root.querySelector('Url[rel="self"]')?.getAttribute('template') ?? '';
    expect(new URL(self).pathname).toBe(`${base}opensearch.xml`);
    const naming = builtPages(folder).filter(({ html }) => html.includes('<link rel="search"'));
    expect(naming.map(({ path }) => path).sort()).toEqual(['/', '/404.html', '/search/']);
    const links = naming.map(({ html }) => /<link rel="search"[^>]*>/.exec(html)?.[0]);
    expect(links[0]).toContain(`href="${base}opensearch.xml"`);
    expect(links[0]).toContain('type="application/opensearchdescription+xml"');
  });
});

describe('the text of a description', () => {
  const given = {
    title: 'Harbour & Sea',
    tagline: '“Who” said <what>, & where',
    language: 'en-GB',
    search: 'https://sea.test/a"b/search/',
    self: 'https://sea.test/opensearch.xml',
    icon: 'https://sea.test/favicon.svg',
  };

  test('is XML, whatever the site says of itself', () => {
    const root = parse(formatOpenSearch({ ...given, tagline: `${given.tagline}\u0000\u000B\uFFFE` }));
    expect(textOf(root, 'ShortName')).toBe(given.title);
    expect(textOf(root, 'Description')).toBe(given.tagline);
    expect(textOf(root, 'Language')).toBe('en-GB');
    expect(template(root)).toBe('https://sea.test/a"b/search/?q={searchTerms}');
  });

  test.each([
    ['Sixteen letters!', 'Sixteen letters!'],
    ['The Record of the Harbour', 'The Record of'],
    ['Sund and Harbour – a Record', 'Sund and Harbour'],
    ['Internationalization', 'Internationaliza'],
    ['⛵'.repeat(20), '⛵'.repeat(16)],
  ])('has a short name of at most sixteen characters: %s', (title, expected) => {
    expect(textOf(parse(formatOpenSearch({ ...given, title })), 'ShortName')).toBe(expected);
  });
});
