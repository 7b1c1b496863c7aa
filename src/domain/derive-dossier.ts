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
  const told = new Set(
    records.flatMap(({ article, quotation }) =>
      article.body.marks
        .filter(({ type, passage }) => type === 'event' && passage === quotation.passage)
        .map(({ target }) => target),
    ),
  );
  return catalog.entries.event.map(({ id }) => id as string).filter((id) => told.has(id));
}

/**
 * How many quotations fall in each year from the first to the last, years without any included. An article that may
 * be of several years counts in the first of them, so that the years add up to the quotations whose year is known.
 */
export function countYears(records: readonly QuotationRecord[]): Count<number>[] {
  const years = records.flatMap(({ article }) => yearsOf(article.data.published).slice(0, 1));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const counts = new Map(countBy(years).map(({ of, count }) => [of, count]));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    of: first + index,
    count: counts.get(first + index) ?? 0,
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
