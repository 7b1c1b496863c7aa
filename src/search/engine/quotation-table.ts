import type { QuotationTable, SpeakerTable } from '../tables.ts';
import type { Postings } from '../word-lists.ts';
import { memoize } from './memoize.ts';
import type { Lengths } from './rank.ts';
import type { Index } from './types.ts';

/** A table is loaded before anybody asks for it if it is at most this large. */
export const MAX_EAGER_TABLE_BYTES = 32_000;

/** Quotations of a collection, numbered in the order of their articles and, within an article, of its text. */
export interface QuotationLookup {
  lengths: Lengths;
  articleOf(quotation: number): number;
  /** Its number within its article, from 0. */
  indexOf(quotation: number): number;
  /** The quotations of one speaker, by the address of their page without the base path. */
  bySpeaker(path: string): readonly number[];
  speakerOf(quotation: number): string;
  /** The positions in articles as positions in quotations, from the beginning of each; others are left out. */
  within(postings: Postings): Postings;
}

/** All quotations of a collection. */
export interface WholeQuotationLookup extends QuotationLookup {
  /** What a quotation is about, as indexes of values of the facet. */
  topicsOf(quotation: number): readonly number[];
}

/** Where quotations stand and whose they are: what each of these has at one place is of one quotation. */
interface Places {
  articles: number[];
  /** Their numbers within their articles. */
  indexes: number[];
  starts: number[];
  ends: number[];
  speakers: string[];
}

/** The quotations of a table, read once. */
export const quotationsOf = memoize(({ speakers, rows, topics: topicRows }: QuotationTable): WholeQuotationLookup => {
  const places: Places = { articles: [], indexes: [], starts: [], ends: [], speakers: [] };
  for (const [article, row] of rows.entries()) {
    let position = 0;
    for (let at = 0; at < row.length; at += 3) {
      const start = position + (row[at] as number);
      position = start + (row[at + 1] as number);
      places.articles.push(article);
      places.indexes.push(at / 3);
      places.starts.push(start);
      places.ends.push(position);
      places.speakers.push(speakers[row[at + 2] as number] ?? '');
    }
  }
  const topics = topicRows.flatMap(divideTopics);
  return { ...createLookup(places), topicsOf: (quotation) => topics[quotation] ?? [] };
});

/**
 * The quotations of some speakers, by the addresses of their pages: of a large collection theirs alone are loaded, else all
 * are at hand.
 */
export async function quotationsBy(people: readonly string[], index: Index): Promise<QuotationLookup> {
  const { sizes } = await index.collection();
  if (sizes.quotations <= MAX_EAGER_TABLE_BYTES) return quotationsOf(await index.quotations());
  const tables = await Promise.all(
    [...new Set(people)].map(async (path) => ({ path, table: await index.quotationsBy(path) })),
  );
  const all = tables.flatMap(({ path, table }) => divideSpeakerTable(table).map((place) => ({ ...place, path })));
  all.sort((a, b) => a.article - b.article || a.index - b.index);
  return createLookup({
    articles: all.map(({ article }) => article),
    indexes: all.map(({ index: number }) => number),
    starts: all.map(({ start }) => start),
    ends: all.map(({ end }) => end),
    speakers: all.map(({ path }) => path),
  });
}

function divideSpeakerTable(table: SpeakerTable) {
  let article = 0;
  return table.map(([distance, index, start, length]) => {
    article += distance;
    return { article, index, start, end: start + length };
  });
}

function createLookup({ articles, indexes, starts, ends, speakers }: Places): QuotationLookup {
  /** By article, the first of its quotations. */
  const firstOf = new Map<number, number>();
  const byPath = new Map<string, number[]>();
  for (const [quotation, article] of articles.entries()) {
    if (!firstOf.has(article)) firstOf.set(article, quotation);
    const path = speakers[quotation] as string;
    const own = byPath.get(path) ?? [];
    byPath.set(path, own);
    own.push(quotation);
  }
  const lengthOf = (quotation: number) => (ends[quotation] ?? 0) - (starts[quotation] ?? 0);
  const words = articles.reduce((sum, _, quotation) => sum + lengthOf(quotation), 0);

  function within(postings: Postings): Postings {
    const found = new Map<number, number[]>();
    for (const [article, positions] of postings) {
      let quotation = firstOf.get(article) ?? articles.length;
      for (const position of positions) {
        while (articles[quotation] === article && (ends[quotation] as number) <= position) quotation += 1;
        if (articles[quotation] !== article) break;
        const start = starts[quotation] as number;
        if (position < start) continue;
        const inside = found.get(quotation);
        if (inside) inside.push(position - start);
        else found.set(quotation, [position - start]);
      }
    }
    return found;
  }

  return {
    lengths: { size: articles.length, mean: words / Math.max(1, articles.length), lengthOf },
    articleOf: (quotation) => articles[quotation] as number,
    indexOf: (quotation) => indexes[quotation] as number,
    bySpeaker: (path) => byPath.get(path) ?? [],
    speakerOf: (quotation) => speakers[quotation] ?? '',
    within,
  };
}

/** The topics of each quotation of an article. */
function divideTopics(row: readonly number[]): number[][] {
  const topics: number[][] = [];
  for (let at = 0; at < row.length; at += (row[at] ?? 0) + 1) topics.push(row.slice(at + 1, at + 1 + (row[at] ?? 0)));
  return topics;
}
