import type { QuotationTable } from '../tables.ts';
import type { Postings } from '../word-lists.ts';
import { memoize } from './memoize.ts';
import type { Lengths } from './rank.ts';

/** The quotations of the collection, numbered in the order of their articles and, within an article, of its text. */
export interface QuotationLookup {
  lengths: Lengths;
  articleOf(quotation: number): number;
  /** Its number within its article, from 0. */
  indexOf(quotation: number): number;
  /** The quotations of one speaker, by the address of their page without the base path. */
  bySpeaker(path: string): readonly number[];
  speakerOf(quotation: number): string;
  /** What a quotation is about, as indexes of values of the facet. */
  topicsOf(quotation: number): readonly number[];
  /** The positions in articles as positions in quotations, from the beginning of each; others are left out. */
  within(postings: Postings): Postings;
}

/** Reads the table of quotations into a form that can be asked by quotation, speaker and position. */
function readQuotationTable({ speakers, rows, topics: topicRows }: QuotationTable): QuotationLookup {
  const articles: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const speaker: number[] = [];
  const firstOf: number[] = [];
  const byPath = new Map<string, number[]>(speakers.map((path) => [path, []]));
  for (const [article, row] of rows.entries()) {
    firstOf.push(articles.length);
    let position = 0;
    for (let at = 0; at < row.length; at += 3) {
      const start = position + (row[at] as number);
      position = start + (row[at + 1] as number);
      byPath.get(speakers[row[at + 2] as number] ?? '')?.push(articles.length);
      articles.push(article);
      starts.push(start);
      ends.push(position);
      speaker.push(row[at + 2] as number);
    }
  }
  const topics = topicRows.flatMap(divideTopics);
  const lengthOf = (quotation: number) => (ends[quotation] ?? 0) - (starts[quotation] ?? 0);
  const words = articles.reduce((sum, _, quotation) => sum + lengthOf(quotation), 0);

  function within(postings: Postings): Postings {
    const found = new Map<number, number[]>();
    for (const [article, positions] of postings) {
      const last = firstOf[article + 1] ?? articles.length;
      let quotation = firstOf[article] ?? last;
      for (const position of positions) {
        while (quotation < last && (ends[quotation] as number) <= position) quotation += 1;
        if (quotation === last) break;
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
    indexOf: (quotation) => quotation - (firstOf[articles[quotation] as number] as number),
    bySpeaker: (path) => byPath.get(path) ?? [],
    speakerOf: (quotation) => speakers[speaker[quotation] as number] ?? '',
    topicsOf: (quotation) => topics[quotation] ?? [],
    within,
  };
}

/** The topics of each quotation of an article. */
function divideTopics(row: readonly number[]): number[][] {
  const topics: number[][] = [];
  for (let at = 0; at < row.length; at += (row[at] ?? 0) + 1) topics.push(row.slice(at + 1, at + 1 + (row[at] ?? 0)));
  return topics;
}

/** The quotations of a table, read once. */
export const quotationsOf = memoize(readQuotationTable);
