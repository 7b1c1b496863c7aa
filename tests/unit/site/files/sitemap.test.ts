import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { formatSitemap, sitemapNames } from '../../../../src/site/files/sitemap.ts';

const pages = ['', 'a/?x&y', 'b/', 'c/', 'd/'].map((path, index) => ({
  address: `https://record.example/${path}`,
  ...(index === 1 && { changed: '2022-09' }),
}));
const addressOf = (name: string) => `https://record.example/${name}`;
const locations = (xml: string) =>
  Array.from(
    new JSDOM(xml, { contentType: 'text/xml' }).window.document.querySelectorAll('loc'),
    (loc) => loc.textContent,
  );

test('few pages are listed in one file, each with the time of its last change where that is known', () => {
  expect(sitemapNames(pages.length)).toEqual(['sitemap.xml']);
  const xml = formatSitemap('sitemap.xml', pages, addressOf);
  expect(locations(xml)).toEqual(pages.map(({ address }) => address));
  expect(xml.match(/<lastmod>[^<]*/g)).toEqual(['<lastmod>2022-09']);
});

test('more than a file may list are divided among several, which an index lists', () => {
  const names = sitemapNames(pages.length, 2);
  expect(names).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  const [index, ...parts] = names.map((name) => locations(formatSitemap(name, pages, addressOf, 2)));
  expect(index).toEqual(names.slice(1).map(addressOf));
  expect(parts.flat()).toEqual(pages.map(({ address }) => address));
  expect(parts.every((part) => part.length <= 2)).toBe(true);
  expect(sitemapNames(50_000)).toHaveLength(1);
  expect(sitemapNames(50_001)).toHaveLength(3);
});
