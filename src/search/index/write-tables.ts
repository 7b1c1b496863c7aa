import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EntityRecord } from '../../site/search-records.ts';
import { FACETS } from '../engine/facets.ts';
import {
  type AccountRow,
  type CollectionTable,
  type EventTable,
  type FacetTable,
  isSpeaker,
  lengthClass,
  type PageNameTable,
  packWords,
  type QuotationTable,
  type SpeakerTable,
  TABLE_ENDING,
} from '../tables.ts';
import type { PartTable, ValueRows } from './part-tables.ts';
import { addCounts, commonWords, stopWords, vocabularyTables } from './vocabulary.ts';

/** What the tables hold beside what the parts say. */
interface TableSources {
  /** The language of the site (BCP 47). */
  language: string;
  entities: readonly EntityRecord[];
  /** The limits of the chunks: see `CollectionTable`. */
  chunks: string[];
}

/** Writes the tables of a whole index into its folder. @param parts in their order */
export async function writeTables(
  parts: readonly PartTable[],
  { language, entities, chunks }: TableSources,
  folder: string,
): Promise<void> {
  const write = (name: string, table: unknown) => writeTable(join(folder, `${name}${TABLE_ENDING}`), table);
  const lengths = parts.flatMap((part) => part.lengths);
  const vocabulary = addCounts(parts.map((part) => part.vocabulary));
  await mkdir(join(folder, 'vocabulary'), { recursive: true });
  for (const [shard, words] of vocabularyTables(vocabulary, lengths.length)) await write(`vocabulary/${shard}`, words);
  await write('names', nameTable(entities));
  const events = entities.flatMap(({ address, event }) => (event ? [{ address, ...event }] : []));
  const eventTable: EventTable = {
    paths: events.map(({ address }) => address),
    happened: events.map(({ words }) => words),
    around: events.map(({ around }) => around),
  };
  await write('events', eventTable);
  await mkdir(join(folder, 'event'), { recursive: true });
  for (const [number, { accounts }] of events.entries()) {
    const rows = accounts.map(({ address, outlet, title }): AccountRow => [address, outlet, title]);
    await write(`event/${number}`, rows);
  }
  const quotations = quotationTable(parts);
  await mkdir(join(folder, 'speaker'), { recursive: true });
  const bySpeaker = speakerTables(quotations);
  for (const [number, { address }] of entities.entries())
    if (isSpeaker(address)) await write(`speaker/${number}`, bySpeaker.get(address) ?? []);
  const collection: CollectionTable = {
    language,
    chunks: packWords(chunks),
    lengths: lengths.map(lengthClass),
    titleLength: mean(parts.flatMap((part) => part.titles)),
    languages: articlesByLanguage(parts),
    stopWords: stopWords(language, commonWords(vocabulary, lengths.length)),
    quotations: quotations.rows.reduce((sum, row) => sum + row.length / 3, 0),
    sizes: { facets: await write('facets', facetTable(parts)), quotations: await write('quotations', quotations) },
  };
  await write('collection', collection);
}

function nameTable(entities: readonly EntityRecord[]): PageNameTable {
  return {
    paths: entities.map(({ address }) => address),
    subtitles: entities.map(({ subtitle }) => subtitle),
    names: entities.map(({ names: [name = ''] }) => name),
    aliases: entities.map(({ names: [, ...aliases] }) => aliases),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

/** The articles in each language of the parts, by their numbers in the whole index. */
function articlesByLanguage(parts: readonly PartTable[]): CollectionTable['languages'] {
  const languages = new Map<string, number[]>();
  let before = 0;
  for (const part of parts) {
    for (const [language, articles] of part.languages) {
      languages.set(language, [...(languages.get(language) ?? []), ...articles.map((own) => before + own)]);
    }
    before += part.lengths.length;
  }
  return [...languages].sort(([a], [b]) => (a < b ? -1 : 1));
}

function facetTable(parts: readonly PartTable[]): FacetTable {
  const table = FACETS.map((facet) => {
    const { ranked, ranksOf } = rankValues(parts.map((part) => part.facets[facet].values));
    const rows = parts.flatMap((part, number) =>
      part.facets[facet].rows.map((row) => [...new Set(row.map(ranksOf(number)))].sort((a, b) => a - b)),
    );
    return [facet, { values: ranked.map(splitValue), rows }] as const;
  });
  return Object.fromEntries(table);
}

function quotationTable(parts: readonly PartTable[]): QuotationTable {
  const { ranked, ranksOf } = rankValues(parts.map((part) => part.quotations.values));
  const rows = parts.flatMap((part, number) => {
    const rankOf = ranksOf(number);
    return part.quotations.rows.map((row) => row.map((each, place) => (place % 3 === 2 ? rankOf(each) : each)));
  });
  return { speakers: ranked, rows, topics: quotationTopics(parts) };
}

/** The quotations of each speaker, by the address of their page. */
function speakerTables({ speakers, rows }: QuotationTable): Map<string, SpeakerTable> {
  const tables = speakers.map((speaker) => ({ speaker, last: 0, table: [] as SpeakerTable }));
  for (const [article, row] of rows.entries()) {
    let position = 0;
    for (let at = 0; at < row.length; at += 3) {
      const [gap = 0, length = 0, speaker = 0] = row.slice(at, at + 3);
      const own = tables[speaker];
      own?.table.push([article - own.last, at / 3, position + gap, length]);
      if (own) own.last = article;
      position += gap + length;
    }
  }
  return new Map(tables.map(({ speaker, table }) => [speaker, table]));
}

function quotationTopics(parts: readonly PartTable[]): QuotationTable['topics'] {
  const { ranksOf } = rankValues(parts.map((part) => part.facets.topic.values));
  return parts.flatMap((part, number) => part.quotationTopics.map((row) => rankTopics(row, ranksOf(number))));
}

/** The same row with ranks in the place of numbers; how many topics follow stays as it is. */
function rankTopics(row: readonly number[], rankOf: (number: number) => number): number[] {
  const ranked: number[] = [];
  for (let at = 0; at < row.length; at += (row[at] ?? 0) + 1) {
    const count = row[at] ?? 0;
    const topics = row.slice(at + 1, at + 1 + count).map(rankOf);
    ranked.push(count, ...topics.sort((a, b) => a - b));
  }
  return ranked;
}

/**
 * Ranks the values of all parts with the most frequent first, so that the smallest numbers stand most often.
 *
 * @returns the values, and the rank of a value by the number of its part and its own number there
 */
function rankValues(parts: readonly ValueRows['values'][]): {
  ranked: string[];
  ranksOf: (part: number) => (number: number) => number;
} {
  const counts = new Map<string, number>();
  for (const values of parts) for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  const sorted = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  const ranks = new Map(sorted.map(([value], rank) => [value, rank]));
  const byPart = parts.map((values) => values.map(([value]) => ranks.get(value) ?? 0));
  return { ranked: sorted.map(([value]) => value), ranksOf: (part) => (number) => byPart[part]?.[number] ?? 0 };
}

function splitValue(value: string): [id: string, name: string] {
  const slash = value.indexOf('/');
  return [value.slice(0, slash), value.slice(slash + 1)];
}

/** Writes a table. @returns its size in bytes */
async function writeTable(file: string, table: unknown): Promise<number> {
  const bytes = gzipSync(JSON.stringify(table), { level: 9 });
  await writeFile(file, bytes);
  return bytes.length;
}
