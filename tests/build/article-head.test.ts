import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/cli/project.mjs';
import { splitFrontmatter } from '../../src/schema/split-frontmatter.ts';
import { SITE_URL } from '../build-site.ts';
import { builtPages, filesIn } from './pages.ts';

const folder = inject('siteDir');
const content = join(root, 'tests/fixtures/collection');

const frontmatterOf = (file: string) =>
  parse(splitFrontmatter(readFileSync(join(content, file), 'utf8'))?.frontmatter ?? '');
const nameOf = (person: string) => frontmatterOf(`people/${person}.md`).name;
/** As `Family, Given`, which every author of the collection has. */
const sortNameOf = (person: string) => frontmatterOf(`people/${person}.md`).sortName;
const ZOTERO_TYPES: Record<string, string> = {
  newspaper: 'newspaperArticle',
  agency: 'newspaperArticle',
  magazine: 'magazineArticle',
  blog: 'blogPost',
};

const articles = filesIn(join(content, 'articles')).map((file) => {
  const id = file.replace(/\.md$/, '');
  const { document } = new JSDOM(readFileSync(join(folder, `articles/${id}/index.html`), 'utf8')).window;
  const all = (name: string) =>
    Array.from(document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`), (meta) =>
      meta.getAttribute('content'),
    );
  return { id, data: frontmatterOf(`articles/${file}`), document, all };
});

test.each(articles)(
  'the head of $id names what the article says of itself, each author once, and nothing else',
  ({ id, data, all }) => {
    const title = data.titleSupplied ? `[${data.title}]` : data.title;
    const authors = (data.authors ?? []).map(nameOf);
    for (const name of ['citation_title', 'dcterms.title', 'og:title']) expect(all(name)).toEqual([title]);
    expect(all('dcterms.creator')).toEqual(authors);
    expect(all('citation_author')).toEqual((data.authors ?? []).map(sortNameOf));
    expect(all('article:author')).toEqual(
      (data.authors ?? []).map((author: string) => `${SITE_URL}/people/${author}/`),
    );
    expect(all('article:tag')).toEqual(data.topics.map((topic: string) => frontmatterOf(`topics/${topic}.md`).name));
    expect(all('dcterms.rightsHolder')).toEqual([data.rights.holder]);
    expect(all('citation_public_url')).toEqual(data.url ? [data.url] : []);
    const source = parse(readFileSync(join(content, `sources/${data.source}.yaml`), 'utf8'));
    expect(all('prism.publicationName')).toEqual([source.name]);
    expect(all('dcterms.type')).toEqual([ZOTERO_TYPES[source.kind] ?? 'webpage']);
    const isHere = ['full', 'retold'].includes(data.rights.text);
    expect(all('citation_fulltext_html_url')).toEqual(
      isHere ? [`${SITE_URL}/articles/${id}/`] : data.url ? [data.url] : [],
    );
  },
);

test.each(articles)('the head of $id gives its date as exactly as it is known, or not at all', ({ data, all }) => {
  const [day] = String(data.published).split('T');
  const isExact = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day ?? '');
  for (const name of ['article:published_time', 'dcterms.issued']) expect(all(name)).toEqual(isExact ? [day] : []);
  expect(all('citation_online_date')).toEqual(isExact ? [day?.replaceAll('-', '/')] : []);
});

test.each(articles)('$id is found by search engines unless its full text is of another site', ({ data, all }) => {
  const isOurs = data.rights.holder === parse(readFileSync(join(content, 'site.yaml'), 'utf8')).publisher;
  expect(all('robots')).toEqual(data.rights.text === 'full' && !isOurs ? ['noindex'] : []);
});

test.each(articles)('the head of $id leads to its text as Markdown where that is published', ({ document, data }) => {
  const links = Array.from(document.querySelectorAll('link[rel="alternate"][type="text/markdown"]'), (link) =>
    link.getAttribute('href'),
  );
  expect(links).toHaveLength(['full', 'retold'].includes(data.rights.text) ? 1 : 0);
  for (const link of links) expect(existsSync(join(folder, link ?? ''))).toBe(true);
});

test('every page has one title and one description, and no property twice', () => {
  const wrong = builtPages(folder).filter(({ html }) => {
    const head = html.slice(0, html.indexOf('</head>'));
    const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0;
    const single = [
      /<title>/g,
      /<meta name="description"/g,
      /property="og:title"/g,
      /property="og:description"/g,
      /property="og:type"/g,
    ];
    return single.some((pattern) => count(pattern) !== 1);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
