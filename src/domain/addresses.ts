import { FOLDERS, type Kind } from '../schema/kinds.ts';

/** The folder of the pages by which other sites show quotations. */
export const EMBED_FOLDER = 'embed';

/** Tools of the reader, by the paths of their pages: a search engine finds nothing on them. */
export const TOOLS = ['compare', 'notebook', 'print', 'search'] as const;

/** The pages that every site has beside its home page, by their paths. */
export const FIXED_PAGES = ['about', 'data', ...TOOLS] as const;

/** Makes every address of the site. Each ends in a slash and begins with the base path. */
export interface Addresses {
  home: string;
  search: string;
  timeline: string;
  about: string;
  /** The page of the collection as data. */
  data: string;
  /** What the reader has saved, in the reader's own browser. */
  notebook: string;
  /** The page that sets two articles side by side. */
  compare: string;
  /** The same with both chosen, by their ids. */
  compareWith(a: string, b: string): string;
  /** The page that gathers what belongs to something, to print it or save it as an EPUB. */
  print(kind: Kind, id: string): string;
  /** A year of the timeline, by pages from 1. */
  timelineYear(year: number, page?: number): string;
  /** Who is quoted with whom, by pages from 1. */
  network(page?: number): string;
  /** The list of a kind, by pages from 1. */
  list(kind: Kind, page?: number): string;
  /** An entity's page; `page` where its lists go on. */
  entity(kind: Kind, id: string, page?: number): string;
  /** A page of an entity that shows a part of it, by its name: what a person said on one topic. */
  entityPart(kind: Kind, id: string, part: string, page?: number): string;
  /** A place in an article: a paragraph, a quotation, a mention; the article itself where the anchor is empty. */
  anchor(article: string, anchor: string): string;
  /** The page by which other sites show a quotation. */
  embed(article: string, quotation: string): string;
  /** The search page with one facet chosen. */
  searchFor(facet: string, value: string): string;
  /** Puts the base path before a root-relative path. */
  withBase(path: string): string;
}

/** @param base the path the site is served under: `/` or `/reader/`, with or without the last slash */
export function createAddresses(base: string): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const pageOf = (page: number | undefined) => (page === undefined || page === 1 ? '' : `${page}/`);
  const entity: Addresses['entity'] = (kind, id, page) => `${root}${FOLDERS[kind]}/${id}/${pageOf(page)}`;
  return {
    home: root,
    search: `${root}search/`,
    timeline: `${root}timeline/`,
    about: `${root}about/`,
    data: `${root}data/`,
    notebook: `${root}notebook/`,
    compare: `${root}compare/`,
    compareWith: (a, b) => `${root}compare/?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`,
    print: (kind, id) => `${root}print/?${kind}=${encodeURIComponent(id)}`,
    timelineYear: (year, page) => `${root}timeline/${year}/${pageOf(page)}`,
    network: (page) => `${root}network/${pageOf(page)}`,
    list: (kind, page) => `${root}${FOLDERS[kind]}/${pageOf(page)}`,
    entity,
    entityPart: (kind, id, part, page) => `${entity(kind, id)}${part}/${pageOf(page)}`,
    anchor: (article, anchor) => `${entity('article', article)}${anchor === '' ? '' : `#${anchor}`}`,
    embed: (article, quotation) => `${root}${EMBED_FOLDER}/${article}/${quotation}/`,
    searchFor: (facet, value) => `${root}search/?${facet}=${encodeURIComponent(value)}`,
    withBase: (path) => `${root}${path.replace(/^\/+/, '')}`,
  };
}
