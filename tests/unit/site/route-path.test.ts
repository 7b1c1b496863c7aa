import { expect, test } from 'vitest';
import { routePath } from '../../../src/site/route-path.ts';

test.each([
  ['articles/2/', 'lists/articles/2/'],
  ['articles/', 'lists/articles/'],
  ['articles/storm/', 'articles/storm/'],
  ['articles/124062/', 'articles/124062/'],
  ['people/124062/', 'lists/people/124062/'],
  ['timeline/2022/', 'timeline/2022/'],
  ['robots.txt', 'files/robots.txt/'],
  ['sitemap.xml', 'files/sitemap.xml/'],
  ['sitemap-12.xml', 'files/sitemap-12.xml/'],
  ['.well-known/tdmrep.json', 'files/.well-known/tdmrep.json/'],
  ['articles/storm/index.html.md', 'files/articles/storm/index.html.md/'],
  ['people/ada-berg/feed.atom', 'files/people/ada-berg/feed.atom/'],
  ['data/people.csv', 'files/data/people.csv/'],
  ['data/citations.bib', 'files/data/citations.bib/'],
  ['data/citations.ris', 'files/data/citations.ris/'],
  ['data/citations.json', 'files/data/citations.json/'],
  ['citation-licences.txt', 'files/citation-licences.txt/'],
  ['data/', 'data/'],
  ['data/editing-editing/articles.json', 'data/editing-editing/articles.json'],
  ['embed/storm/said/', 'files/embed/storm/said/index.html/'],
  ['embed/storm/said/oembed.json', 'files/embed/storm/said/oembed.json/'],
  ['opensearch.xml', 'opensearch.xml'],
  ['src/site/en.ts', 'src/site/en.ts'],
])('the routes know %s as %s', (path, expected) => {
  const isEntity = (kind: string, id: string) => kind === 'article' && id === '124062';
  expect(routePath(path, isEntity)).toBe(expected);
});
