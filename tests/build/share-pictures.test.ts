import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { PICTURE_SIZE } from '../../src/domain/share-picture.ts';
import { SITE_URL } from '../build-site.ts';
import { builtPages, filesIn } from './pages.ts';

/** What the head of a page says of its picture. */
function pictureOf(html: string) {
  const { document } = new JSDOM(html.slice(0, html.indexOf('</head>'))).window;
  const named = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return {
    address: named('og:image'),
    alt: named('og:image:alt'),
    size: [named('og:image:width'), named('og:image:height')],
    card: named('twitter:card'),
  };
}

describe.each([
  { base: '/', folder: inject('siteDir') },
  { base: '/reader/', folder: inject('basedSiteDir') },
])('the pages of a site for a known host, under $base', ({ base, folder }) => {
  const pages = builtPages(folder).map(({ path, html }) => ({ path, ...pictureOf(html) }));

  test('each name a picture that is there, with its size and its words', () => {
    const wrong = pages.filter(({ address, alt, size, card }) => {
      const bytes = readFileSync(join(folder, address.replace(`${SITE_URL}${base}`, '')));
      const { width, height } = PICTURE_SIZE;
      const isOfSize = bytes.readUInt32BE(16) === width && bytes.readUInt32BE(20) === height;
      const isAsNamed = String(size) === `${width},${height}` && card === 'summary_large_image';
      return !isOfSize || !isAsNamed || alt === '' || !bytes.includes(alt);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('have pictures of their own if they are of an article, a person, a topic or an event, and else that of the site', () => {
    const expected = (path: string) => {
      const [own = ''] = /^\/(?:articles|people|topics|events)\/[^/]+\//.exec(path) ?? [];
      return /^\/people\/[^/]+\/\D/.test(path) ? '/' : own || '/';
    };
    const wrong = pages.filter(
      ({ path, address }) => address !== `${SITE_URL}${base}${expected(path).slice(1)}picture.png`,
    );
    expect(wrong.map(({ path, address }) => `${path}: ${address}`)).toEqual([]);
  });
});

test('the words in a picture of an article are those of its speaker', () => {
  const folder = inject('siteDir');
  const articles = builtPages(folder).filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));
  const shown = articles.flatMap(({ path, html }) => {
    const [, words, name] = /^[“„«”](.*)[”“»] — ([^,]+)/.exec(pictureOf(html).alt) ?? [];
    return words === undefined ? [] : [{ path, html, words, name }];
  });
  expect(shown.length).toBeGreaterThan(2);
  for (const { path, html, words, name } of shown) {
    const { document } = new JSDOM(html).window;
    const [graph] = Array.from(document.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
      JSON.parse(textContent ?? ''),
    );
    const parts = [graph['@graph'].find((node: { hasPart?: unknown }) => node.hasPart)?.hasPart ?? []].flat();
    const quotation = parts.find(({ text }: { text: string }) => text === words);
    expect(quotation, path).toBeDefined();
    const page = new URL(quotation.creator['@id']).pathname;
    const speaker = new JSDOM(readFileSync(join(folder, page, 'index.html'), 'utf8')).window.document;
    expect(speaker.querySelector('h1')?.textContent, path).toBe(name);
  }
});

test('a site for a host that is not known has no pictures, and names none', () => {
  const folder = inject('ownSiteDir');
  expect(filesIn(folder).filter((name) => name.endsWith('picture.png'))).toEqual([]);
  expect(builtPages(folder).filter(({ html }) => /og:image|twitter:card/.test(html))).toEqual([]);
});
