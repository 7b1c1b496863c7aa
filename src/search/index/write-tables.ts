import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FACETS } from '../engine/facets.ts';
import {
  type CollectionTable,
  type FacetTable,
  lengthClass,
  type NameRow,
  type QuotationRow,
  type QuotationTable,
  TABLE_ENDING,
  type VocabularyTable,
} from '../tables.ts';
import { writeTable } from './pagefind-files.ts';
import type { IndexedArticle } from './read-article.ts';

/** Everything that the tables are made of; articles, lengths and quotations in the order of the articles' numbers. */
export interface TableSources {
  /** The folder that the fragments are in. */
  fragments: string;
  articles: readonly IndexedArticle[];
  /** In words. */
  lengths: readonly number[];
  quotations: readonly (readonly QuotationRow[])[];
  names: readonly NameRow[];
  stopWords: string[];
  vocabulary: ReadonlyMap<string, VocabularyTable>;
}

/** Writes all tables into the folder of an index. */
export async function writeTables(folder: string, sources: TableSources): Promise<void> {
  const write = (name: string, table: unknown) => writeTable(join(folder, `${name}${TABLE_ENDING}`), table);
  await mkdir(join(folder, 'vocabulary'), { recursive: true });
  const [facets, quotations] = await Promise.all([
    write('facets', facetTable(sources.articles)),
    write('quotations', quotationTable(sources.quotations)),
    write('names', sources.names),
    ...Array.from(sources.vocabulary, ([shard, words]) => write(`vocabulary/${shard}`, words)),
  ]);
  const collection: CollectionTable = {
    fragments: sources.fragments,
    lengths: sources.lengths.map(lengthClass),
    stopWords: sources.stopWords,
    quotations: sources.quotations.flat().length,
    sizes: { facets, quotations },
  };
  await write('collection', collection);
}

/** The values that most articles carry come first, so that the smallest indexes stand most often. */
function facetTable(articles: readonly IndexedArticle[]): FacetTable {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const rows = articles.map(({ facets }) => facets[facet]);
      const { values, indexes } = ranked(rows.flat());
      const numbered = rows.map((row) =>
        [...new Set(row.map((value) => indexes.get(value) ?? 0))].sort((a, b) => a - b),
      );
      return [facet, { values: values.map(splitValue), rows: numbered }];
    }),
  );
}

function quotationTable(quotations: readonly (readonly QuotationRow[])[]): QuotationTable {
  const keyOf = ([, , , { name, path }]: QuotationRow) => path ?? name;
  const { values, indexes } = ranked(quotations.flat().map(keyOf));
  const rows = quotations.map((row) => {
    let last = 0;
    return row.flatMap((quotation) => {
      const [, start, end] = quotation;
      const gap = start - last;
      last = end;
      return [gap, end - start, indexes.get(keyOf(quotation)) ?? 0];
    });
  });
  return { speakers: values, rows };
}

/** Different values, the most frequent first, and where each stands. */
function ranked(all: readonly string[]): { values: string[]; indexes: Map<string, number> } {
  const counts = Map.groupBy(all, (value) => value);
  const values = [...counts]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([value]) => value);
  return { values, indexes: new Map(values.map((value, index) => [value, index])) };
}

function splitValue(value: string): [id: string, name: string] {
  const slash = value.indexOf('/');
  return [value.slice(0, slash), value.slice(slash + 1)];
}
