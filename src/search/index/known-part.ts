import { join } from 'node:path';
import { CHUNKS, FRAGMENTS, fragmentFile, parseContent } from '../tables.ts';
import { readFragment } from './chunk-files.ts';
import { type ArticleRow, type PartTable, readPartTables, rowOf } from './part-tables.ts';

/** A part of an index that was made before. Its articles are known by numbers. */
export interface KnownPart {
  /** By the digest of a record what was made of it: null where it has no words. */
  records: ReadonlyMap<string, KnownArticle | null>;
  /** The digests of the words of its articles, in the order of their numbers. */
  words: readonly string[];
  /** The words of an article. */
  textOf(number: number): readonly string[];
  /** The folder of its chunks, and how many there are. */
  chunkFolder: string;
  chunks: number;
  vocabulary: PartTable['vocabulary'];
}

interface KnownArticle {
  /** The digest of its words. */
  words: string;
  number: number;
  row(): ArticleRow;
  /** The file of its fragment. */
  fragment: string;
}

/** @throws where there is no part in the folder */
export async function openKnownPart(folder: string): Promise<KnownPart> {
  const table = await readPartTables(folder);
  const fragmentOf = (number: number) => join(folder, FRAGMENTS, fragmentFile(number));
  const words: string[] = [];
  const records = table.records.map(([digest, own]): [string, KnownArticle | null] => {
    if (own === null) return [digest, null];
    const number = words.push(own) - 1;
    return [digest, { words: own, number, row: () => rowOf(table, number), fragment: fragmentOf(number) }];
  });
  const { chunks, vocabulary } = table;
  return {
    records: new Map(records),
    words,
    textOf: (number) => parseContent(readFragment(fragmentOf(number)).content),
    chunkFolder: join(folder, CHUNKS),
    chunks,
    vocabulary,
  };
}
