import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ArticleRecord } from '../../site/search-records.ts';
import { FACETS, forFacets } from '../engine/facets.ts';
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

const compress = promisify(gzip);

/** What the tables hold beside what articles and their quotations say. */
interface TableSources {
  /** The folder that the fragments are in. */
  fragments: string;
  /** Of the articles in the order of their numbers, in words. */
  lengths: readonly number[];
  names: readonly NameRow[];
  stopWords: string[];
  vocabulary: ReadonlyMap<string, VocabularyTable>;
}

/** The tables of an index while its articles are read, in the order of their numbers. */
export interface Tables {
  add(article: Pick<ArticleRecord, 'facets'>, quotations: readonly QuotationRow[]): void;
  /** Writes all tables into the folder of an index. */
  write(folder: string, sources: TableSources): Promise<void>;
}

/** Of each article only numbers are kept, so that a large collection takes little memory. */
export function createTables(): Tables {
  const facets = forFacets(() => ({ values: createValues(), rows: [] as number[][] }));
  const speakers = createValues();
  const quotationRows: number[][] = [];
  let quotationCount = 0;

  function facetTable(): FacetTable {
    const table = FACETS.map((facet) => {
      const { values, rows } = facets[facet];
      const { ranked, rankOf } = values.rank();
      const renumbered = rows.map((row) => [...new Set(row.map(rankOf))].sort((a, b) => a - b));
      return [facet, { values: ranked.map(splitValue), rows: renumbered }] as const;
    });
    return Object.fromEntries(table);
  }

  function quotationTable(): QuotationTable {
    const { ranked, rankOf } = speakers.rank();
    const rows = quotationRows.map((row) => row.map((each, place) => (place % 3 === 2 ? rankOf(each) : each)));
    return { speakers: ranked, rows };
  }

  return {
    add(article, quotations) {
      for (const facet of FACETS) {
        const { values, rows } = facets[facet];
        rows.push(article.facets[facet].map(values.numberOf));
      }
      let last = 0;
      quotationRows.push(
        quotations.flatMap(([, start, end, { name, path }]) => {
          const gap = start - last;
          last = end;
          return [gap, end - start, speakers.numberOf(path ?? name)];
        }),
      );
      quotationCount += quotations.length;
    },
    async write(folder, sources) {
      const write = (name: string, table: unknown) => writeTable(join(folder, `${name}${TABLE_ENDING}`), table);
      await mkdir(join(folder, 'vocabulary'), { recursive: true });
      const [facetsSize, quotationsSize] = await Promise.all([
        write('facets', facetTable()),
        write('quotations', quotationTable()),
        write('names', sources.names),
        ...Array.from(sources.vocabulary, ([shard, words]) => write(`vocabulary/${shard}`, words)),
      ]);
      const collection: CollectionTable = {
        fragments: sources.fragments,
        lengths: sources.lengths.map(lengthClass),
        stopWords: sources.stopWords,
        quotations: quotationCount,
        sizes: { facets: facetsSize, quotations: quotationsSize },
      };
      await write('collection', collection);
    },
  };
}

/** Values by number, in the order in which they first come, each with how often it comes. */
function createValues() {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  return {
    numberOf(value: string): number {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    /** The values with the most frequent first, so that the smallest numbers stand most often, and where each went. */
    rank(): { ranked: string[]; rankOf: (number: number) => number } {
      const count = (number: number) => counts[number] ?? 0;
      const sorted = [...numbers].sort(([a, first], [b, second]) => count(second) - count(first) || (a < b ? -1 : 1));
      const ranks = new Map(sorted.map(([, number], rank) => [number, rank]));
      return { ranked: sorted.map(([value]) => value), rankOf: (number) => ranks.get(number) ?? 0 };
    },
  };
}

function splitValue(value: string): [id: string, name: string] {
  const slash = value.indexOf('/');
  return [value.slice(0, slash), value.slice(slash + 1)];
}

/** Writes a table. @returns its size in bytes */
async function writeTable(file: string, table: unknown): Promise<number> {
  const bytes: Buffer = await compress(JSON.stringify(table), { level: 9 });
  await writeFile(file, bytes);
  return bytes.length;
}
