import { LAST_YEAR } from '../schema/edtf.ts';
import type { Catalog } from './catalog.ts';
import { yearsOf } from './dates.ts';
import { type ArticleEntry, type EntityKey, keyOf } from './entry.ts';
import { type QuotationRecord, speakerKey } from './relations.ts';

/** Something and how often it occurs. */
export interface Count<T> {
  of: T;
  count: number;
}

/** What a quotation is about: the topics it is marked with, or its article's main topic where it is marked with none. */
export function topicsOf({ article, quotation }: QuotationRecord): string[] {
  return quotation.topics.length > 0 ? quotation.topics : article.data.topics.slice(0, 1);
}

/** The topics of some quotations; a quotation on two topics counts for both. */
export function countTopics(records: readonly QuotationRecord[]): Count<string>[] {
  return countBy(records.flatMap(topicsOf));
}

/** The outlets of some quotations: how many quotations each carries. Adds up to the number of quotations. */
export function countOutlets(records: readonly QuotationRecord[]): Count<string>[] {
  return countBy(records.map(({ article }) => article.data.source as string));
}

/** The speakers of some quotations. Adds up to the number of quotations. */
export function countSpeakers(records: readonly QuotationRecord[]): Count<EntityKey>[] {
  return countBy(records.map(({ article, quotation }) => speakerKey(article, quotation.by)));
}

/** Who is quoted in the same articles as somebody, and in how many. */
export function quotedBeside(catalog: Catalog, key: EntityKey): Count<EntityKey>[] {
  return countBy(
    catalog.articlesOf(key, 'quoted').flatMap((article) => quotedIn(article).filter((other) => other !== key)),
  );
}

/** The events told in the passages that quote somebody, by date. */
export function eventsBeside(catalog: Catalog, records: readonly QuotationRecord[]): string[] {
  const reported = new Set(
    records.flatMap(({ article, quotation }) =>
      article.body.annotations
        .filter(({ type, passage }) => type === 'event' && passage === quotation.passage)
        .map(({ target }) => target),
    ),
  );
  return catalog.inOrder('event', reported);
}

/** A stretch of whole years, and how many quotations fall in it. `first` and `last` are years by ISO 8601: 0 is 1 BC. */
export interface YearCount {
  first: number;
  last: number;
  count: number;
}

/** The most stretches that the years of a dossier are divided into: what stays readable in one row. */
const MAX_STRETCHES = 60;
/** How many years a stretch may hold, ascending. */
const STRETCH_LENGTHS = [1, 10, 50, 100, 500, 1000, 5000, 10_000];

/**
 * How many quotations fall in each year from the first to the last, years without any included; where that is more than
 * 60 years, in each decade, half-century and so on. An article that may be of several years counts in the first of them,
 * so that all add up to the quotations whose year is known.
 */
export function countYears(records: readonly QuotationRecord[]): YearCount[] {
  const years = records.flatMap(({ article }) => yearsOf(article.data.published).slice(0, 1));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const stretchOf = (year: number, length: number) => Math.floor(year / length);
  const fits = (length: number) => stretchOf(last, length) - stretchOf(first, length) < MAX_STRETCHES;
  const length = STRETCH_LENGTHS.find(fits) ?? Math.ceil((last - first + 1) / (MAX_STRETCHES - 1));
  const counts = new Map(countBy(years.map((year) => stretchOf(year, length))).map(({ of, count }) => [of, count]));
  const start = stretchOf(first, length);
  return Array.from({ length: stretchOf(last, length) - start + 1 }, (_, index) => ({
    first: Math.max((start + index) * length, -LAST_YEAR),
    last: Math.min((start + index + 1) * length - 1, LAST_YEAR),
    count: counts.get(start + index) ?? 0,
  }));
}

function quotedIn({ data }: ArticleEntry): EntityKey[] {
  return data.quoted.map(({ person, organization }) =>
    person ? keyOf('person', person) : keyOf('organization', organization ?? ''),
  );
}

/** Counts equal values, the most frequent first; what is equally frequent keeps its order. */
function countBy<T>(values: readonly T[]): Count<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count);
}
