import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../../site/search-records.ts';
import { FACETS, type Facet, forFacets } from '../engine/facets.ts';
import type { QuotationRow } from '../tables.ts';
import { createWordCounter, type WordCounts } from './vocabulary.ts';

/** What the tables of a whole index need to know of a part. Articles are numbered within the part. */
export interface PartTable {
  /** How many chunks its words are in. */
  chunks: number;
  /** The languages whose stems its words have besides those of the site, as `stemLanguage` gives them, and the articles in each. */
  languages: [language: string, articles: number[]][];
  /** The length of each article, in words. */
  lengths: number[];
  facets: Record<Facet, ValueRows>;
  /** Where quotations stand, and the address of their speaker's page, or the name of one who has none. */
  quotations: ValueRows;
  /** By article: for each quotation the number of its topics, then their numbers among the values of the facet. */
  quotationTopics: number[][];
  /** In how many articles each word stands. */
  vocabulary: WordCounts;
}

/** By article a list of numbers, of which some stand for values. */
export interface ValueRows {
  /** Each value, and how often it comes. */
  values: [value: string, count: number][];
  rows: number[][];
}

/** The tables of a part while its articles are read, in the order of their numbers. */
export interface PartTables {
  /**
   * @param words of the article, as the index counts them
   * @param topics of the quotations, by their anchors
   */
  add(
    words: readonly string[],
    facets: ArticleRecord['facets'],
    quotations: readonly QuotationRow[],
    topics: ReadonlyMap<string, readonly string[]>,
  ): void;
  /** @param chunks how many its words are in @param languages see `PartTable` */
  table(chunks: number, languages: PartTable['languages']): PartTable;
}

export function createPartTables(): PartTables {
  const lengths: number[] = [];
  const facets = forFacets(createRows);
  const quotations = createRows();
  const quotationTopics: number[][] = [];
  const vocabulary = createWordCounter();
  return {
    add(words, facetValues, placed, topicsOf) {
      lengths.push(words.length);
      vocabulary.add(words);
      for (const facet of FACETS) facets[facet].rows.push(facetValues[facet].map(facets[facet].numberOf));
      quotationTopics.push(
        placed.flatMap(([anchor]) => {
          const topics = topicsOf.get(anchor) ?? [];
          return [topics.length, ...topics.map(facets.topic.numberOf)];
        }),
      );
      let last = 0;
      quotations.rows.push(
        placed.flatMap(([, start, end, { name, path }]) => {
          const gap = start - last;
          last = end;
          return [gap, end - start, quotations.numberOf(path ?? name)];
        }),
      );
    },
    table: (chunks, languages) => ({
      chunks,
      languages,
      lengths,
      facets: forFacets((facet) => ({ values: facets[facet].values, rows: facets[facet].rows })),
      quotations: { values: quotations.values, rows: quotations.rows },
      quotationTopics,
      vocabulary: vocabulary.counts(),
    }),
  };
}

function createRows() {
  const numbers = new Map<string, number>();
  const values: ValueRows['values'] = [];
  return {
    values,
    rows: [] as number[][],
    /** The number of a value, counted once more. */
    numberOf(value: string): number {
      const number = numbers.get(value) ?? values.push([value, 0]) - 1;
      numbers.set(value, number);
      const counted = values[number];
      if (counted) counted[1] += 1;
      return number;
    },
  };
}

const FILE = 'part.json';

export async function writePartTables(folder: string, table: PartTable): Promise<void> {
  await writeFile(join(folder, FILE), JSON.stringify(table));
}

/** @throws where there is no part in the folder */
export async function readPartTables(folder: string): Promise<PartTable> {
  return JSON.parse(await readFile(join(folder, FILE), 'utf8')) as PartTable;
}
