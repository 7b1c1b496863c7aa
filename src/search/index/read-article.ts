import { type Facet, forFacets } from '../engine/facets.ts';
import { addressOf } from './built-html.ts';
import { readQuotations, type ShownQuotation } from './read-quotations.ts';
import { readTold } from './read-told.ts';

/** What the index is to know of an article beside its words. */
export interface IndexedArticle {
  /** Of its file in the built folder. */
  path: string;
  /** Its address without the base path. */
  address: string;
  /** The first day that it may be of, as `YYYY-MM-DD`; `0000-00-00` where nothing is known. */
  date: string;
  /** `id/Name`, by facet. */
  facets: Record<Facet, string[]>;
  quotations: ShownQuotation[];
}

/** Reads an article off its built page. */
export function readArticle(path: string, html: string): IndexedArticle {
  const told = readTold(html.slice(0, html.indexOf('</head>')));
  const valuesOf = (name: string) => told.filter(([key]) => key === name).map(([, value]) => value);
  return {
    path,
    address: addressOf(path),
    date: valuesOf('date')[0] ?? '0000-00-00',
    facets: forFacets((facet) => valuesOf(facet)),
    quotations: readQuotations(html),
  };
}

/** Puts articles in the order of their dates, then of their paths. */
export function sortArticles(articles: readonly IndexedArticle[]): IndexedArticle[] {
  return articles.toSorted(
    (a, b) => dayNumber(a.date) - dayNumber(b.date) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
}

/** A day as a number that grows with time; years before the common era have a minus before them. */
function dayNumber(day: string): number {
  return Number(day.slice(0, -6)) * 10_000 + Number(day.slice(-5, -3)) * 100 + Number(day.slice(-2));
}
