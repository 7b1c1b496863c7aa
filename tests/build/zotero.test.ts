import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from './pages.ts';

/*
 * What Zotero takes from a page, as its translators of 2026 do ("Embedded Metadata", "COinS"), told by what they look for:
 *
 * - of the head: `citation_*` before `dcterms.*` and `og:*`. The kind of the item is `dcterms.type` where that is one of Zotero's;
 *   without it, `citation_title` makes a journal article of everything. `dcterms.source` and `prism.publicationName` are the title of
 *   the publication; `citation_public_url` is the address, before that of the page.
 * - of authors: a name with a comma is inverted. One that stands alone is two authors, where both sides of its comma have a space.
 * - of lists: `span.Z3988`, which goes before the head: on the page of an article it would hide the article.
 */

const pages = builtPages(inject('siteDir'));
const articles = pages.filter(({ path }) => /^\/articles\/[a-z][^/]*\/$/.test(path));

const TYPES = ['newspaperArticle', 'magazineArticle', 'blogPost', 'webpage'];

interface Creator {
  lastName: string;
  firstName?: string;
}

/** A name as Zotero divides it: at its comma, or before its last word. */
function creatorOf(name: string): Creator {
  const trimmed = name.replace(/[\s,.]+$/, '');
  if (!name.includes(',')) {
    const at = trimmed.lastIndexOf(' ');
    return { lastName: trimmed.slice(at + 1), ...(at > 0 && { firstName: trimmed.slice(0, at) }) };
  }
  const [lastName = '', firstName] = trimmed.split(/, ?/);
  return { lastName, ...(firstName !== undefined && { firstName }) };
}

function readHead(html: string) {
  const { document } = new JSDOM(html).window;
  const all = (name: string) =>
    Array.from(
      document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`),
      ({ content }) => content,
    );
  const first = (...names: string[]) => names.flatMap(all)[0];
  const authors = all('citation_author');
  const parts = authors.length === 1 ? (authors[0] ?? '').split(/\s*,\s*/) : [];
  return {
    itemType: first('dcterms.type') ?? 'journalArticle',
    title: first('citation_title', 'dcterms.title', 'og:title'),
    creators:
      parts.length > 1 && parts[0]?.includes(' ') && parts[1]?.includes(' ')
        ? parts.map(creatorOf)
        : authors.map(creatorOf),
    publicationTitle: first('prism.publicationName', 'dcterms.source', 'og:site_name'),
    date: first('article:published_time', 'dcterms.issued', 'citation_online_date'),
    url: first('citation_public_url', 'og:url'),
    language: first('dcterms.language'),
    isList: document.querySelector('span.Z3988[title]') !== null,
  };
}

function readCoins(span: Element) {
  const item: Record<string, string> & { creators?: never } = {};
  const creators: Creator[] = [];
  for (const pair of (span.getAttribute('title') ?? '').split('&')) {
    const [name = '', value = ''] = pair.split('=').map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    if (name === 'rft.creator') creators.push(creatorOf(value));
    else item[name] = value;
  }
  return { item, creators };
}

/** An article as the file of all citations has it. */
interface CslItem {
  id: string;
  title: string;
  'container-title': string;
  URL?: string;
  language: string;
  issued: { 'date-parts'?: [number[]]; circa?: boolean; season?: string | number };
  author?: Record<string, string>[];
}

const cited = JSON.parse(readFileSync(join(inject('siteDir'), 'data/citations.json'), 'utf8')) as CslItem[];
const cslOf = (path: string) => {
  const found = cited.find(({ id }) => path === `/articles/${id}/`);
  if (!found) throw new Error(`${path} is not cited`);
  return found;
};
const namesOf = (csl: { author?: Record<string, string>[] }) =>
  (csl.author ?? []).map(({ literal, family, given, 'non-dropping-particle': particle }) =>
    literal === undefined
      ? { lastName: [particle, family].filter(Boolean).join(' '), firstName: given }
      : { lastName: literal },
  );

describe.each(articles)('Zotero saves $path', ({ path, html }) => {
  const csl = cslOf(path);
  const saved = readHead(html);

  test('as the article that it is, with its outlet and the address of the original', () => {
    expect(TYPES).toContain(saved.itemType);
    expect(saved).toMatchObject({
      title: csl.title,
      publicationTitle: csl['container-title'],
      url: csl.URL,
      language: csl.language,
      isList: false,
    });
  });

  test('with its authors, each whole and divided as the citation has them', () => {
    expect(saved.creators).toEqual(namesOf(csl));
  });

  test('with its date as far as it is known, or none', () => {
    const dates: number[][] = csl.issued['date-parts'] ?? [];
    const [parts = []] = dates.length === 1 ? dates : [];
    const isExact = parts.length > 0 && !csl.issued.circa && csl.issued.season === undefined;
    expect(saved.date?.slice(0, 10)).toEqual(
      isExact ? parts.map((part) => String(part).padStart(2, '0')).join('-') : undefined,
    );
  });

  test('and finds in its linked data the same title, authors and date', () => {
    const { document } = new JSDOM(html).window;
    const [article] = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')[
      '@graph'
    ];
    expect(article['@type']).toContain('NewsArticle');
    expect(article.headline ?? article.name).toBe(csl.title);
    expect([article.author ?? []].flat()).toHaveLength((csl.author ?? []).length);
    expect(article.datePublished).toBe(saved.date);
    expect(article.inLanguage).toBe(csl.language);
  });
});

describe('in a list Zotero finds', () => {
  const lists = pages
    .map(({ path, html }) => ({
      path,
      spans: [...new JSDOM(html).window.document.querySelectorAll('span.Z3988[title]')],
    }))
    .filter(({ spans }) => spans.length > 0);

  test('every article of the list of all, of a source and of an author', () => {
    const kinds = new Set(lists.map(({ path }) => path.split('/')[1]));
    expect(kinds).toEqual(new Set(['articles', 'sources', 'people']));
    expect(lists.find(({ path }) => path === '/articles/')?.spans).toHaveLength(articles.length);
  });

  test('each with what its citation says', () => {
    const byTitle = new Map(articles.map(({ path }) => [cslOf(path).title, cslOf(path)]));
    for (const span of lists.flatMap(({ spans }) => spans)) {
      const { item, creators } = readCoins(span);
      const csl = byTitle.get(item['rft.title'] ?? '') as CslItem;
      expect(item).toMatchObject({
        ctx_ver: 'Z39.88-2004',
        rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
        'rft.source': csl['container-title'],
        'rft.identifier': csl.URL,
      });
      expect(TYPES).toContain(item['rft.type']);
      expect(creators).toEqual(namesOf(csl));
    }
  });
});

test('a name is divided as Zotero does', () => {
  expect(creatorOf('von der Leyen, Ursula')).toEqual({ lastName: 'von der Leyen', firstName: 'Ursula' });
  expect(creatorOf('Xi Jinping,')).toEqual({ lastName: 'Xi Jinping' });
});
