import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACETS, type Facet, forFacets } from '../engine/facets.ts';
import type { WordCounts } from './vocabulary.ts';

/** What the tables of a whole index need to know of a part. Articles are numbered within the part. */
export interface PartTable extends ArticleTable {
  /** How many chunks its words are in. */
  chunks: number;
  /** In how many articles each word stands. */
  vocabulary: WordCounts;
  /** The records that it was made of, in their order. */
  records: IndexedRecord[];
}

/** What was made of a record: its digest, and that of its words; null where it has none, and so no number. */
type IndexedRecord = [record: string, words: string | null];

/** The tables that have a row for each article. */
interface ArticleTable {
  /** The languages whose stems its words have besides those of the site, as `stemLanguage` gives them, and the articles in each. */
  languages: [language: string, articles: number[]][];
  /** The length of each article, and of its title, in words. */
  lengths: number[];
  titles: number[];
  facets: Record<Facet, ValueRows>;
  /** Where quotations stand, and the address of their speaker's page, or the name of one who has none. */
  quotations: ValueRows;
  /** By article: for each quotation the number of its topics, then their numbers among the values of the facet. */
  quotationTopics: number[][];
}

/** By article a list of numbers, of which some stand for values. */
export interface ValueRows {
  /** Each value, and how often it comes. */
  values: [value: string, count: number][];
  rows: number[][];
}

/** What the tables say of one article. */
export interface ArticleRow {
  /** Where it is another than the site's. */
  language: string | undefined;
  length: number;
  /** How many of its words are its title. */
  title: number;
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** Of each quotation the words between the last one's end and its start, its words, its speaker, and its topics. */
  quotations: { gap: number; length: number; speaker: string; topics: readonly string[] }[];
}

/** The tables of a part while its articles are added, in the order of their numbers. */
export interface ArticleTables {
  add(row: ArticleRow): void;
  table(): ArticleTable;
}

export function createArticleTables(): ArticleTables {
  const languages = new Map<string, number[]>();
  const lengths: number[] = [];
  const titles: number[] = [];
  const facets = forFacets(createRows);
  const quotations = createRows();
  const quotationTopics: number[][] = [];
  return {
    add({ language, length, title, facets: facetValues, quotations: quoted }) {
      if (language !== undefined) languages.set(language, [...(languages.get(language) ?? []), lengths.length]);
      lengths.push(length);
      titles.push(title);
      for (const facet of FACETS) facets[facet].rows.push(facetValues[facet].map(facets[facet].numberOf));
      quotationTopics.push(quoted.flatMap(({ topics }) => [topics.length, ...topics.map(facets.topic.numberOf)]));
      quotations.rows.push(quoted.flatMap((each) => [each.gap, each.length, quotations.numberOf(each.speaker)]));
    },
    table: () => ({
      languages: [...languages],
      lengths,
      titles,
      facets: forFacets((facet) => ({ values: facets[facet].values, rows: facets[facet].rows })),
      quotations: { values: quotations.values, rows: quotations.rows },
      quotationTopics,
    }),
  };
}

/** What tables say of an article, by its number: what was added of it. */
export function rowOf(
  { languages, lengths, titles, facets, quotations, quotationTopics }: ArticleTable,
  article: number,
) {
  const topics = (quotationTopics[article] ?? []).values();
  const next = (): number => topics.next().value ?? 0;
  const triples = quotations.rows[article] ?? [];
  const row: ArticleRow = {
    language: languages.find(([, articles]) => articles.includes(article))?.[0],
    length: lengths[article] ?? 0,
    title: titles[article] ?? 0,
    facets: forFacets((facet) => (facets[facet].rows[article] ?? []).map((value) => nameOfValue(facets[facet], value))),
    quotations: Array.from({ length: triples.length / 3 }, (_, each) => {
      const [gap = 0, length = 0, speaker = 0] = triples.slice(each * 3, each * 3 + 3);
      return {
        gap,
        length,
        speaker: nameOfValue(quotations, speaker),
        topics: Array.from({ length: next() }, () => nameOfValue(facets.topic, next())),
      };
    }),
  };
  return row;
}

function nameOfValue({ values }: ValueRows, number: number): string {
  return values[number]?.[0] ?? '';
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
