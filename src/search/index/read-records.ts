import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord, EntityRecord, RecordManifest } from '../../site/search-records.ts';

/** The records of a collection, as the build wrote them into a folder (`site/search-records.ts`). */
export interface SearchRecords {
  /** The language of the site (BCP 47). */
  language: string;
  entities(): AsyncIterable<EntityRecord>;
  /** In the order of their dates. Can be read more than once; a file at a time is held in memory. */
  articles(): AsyncIterable<ArticleRecord>;
}

/** Opens a folder of records. @throws where its manifest is not there */
export async function readRecords(folder: string): Promise<SearchRecords> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as RecordManifest;
  return {
    language: manifest.language,
    entities: () => readLines<EntityRecord>(folder, [manifest.entities]),
    articles: () => readLines<ArticleRecord>(folder, manifest.articles),
  };
}

async function* readLines<Item>(folder: string, names: readonly string[]): AsyncGenerator<Item> {
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line) as Item;
  }
}
