import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { searchFolder } from '../../../src/browser/build.ts';
import { siteIndex } from '../../../src/search/engine/site-index.ts';
import type { Index } from '../../../src/search/engine/types.ts';
import type { IndexedCollection } from '../../../src/search/index/write-index.ts';
import type { ArticleRecord, EntityRecord, RecordedArticle } from '../../../src/site/search-records.ts';

/** The build whose index `openIndex` opens. */
const BUILD = 'program-content';

/** Records as the catalog hands them over. @param onRecord is told of every record that is asked for */
export function collectionOf(
  records: readonly ArticleRecord[],
  entities: readonly EntityRecord[] = [],
  onRecord: (address: string) => void = () => {},
): IndexedCollection {
  const articles = records.map((record): RecordedArticle => {
    const digest = createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 16);
    return {
      address: record.address,
      digest,
      record: () => {
        onRecord(record.address);
        return record;
      },
    };
  });
  return { language: 'en', articles, entities };
}

/** Where `openIndex` looks for an index in the folder of a site. */
export function indexFolder(site: string): string {
  return join(site, searchFolder('', BUILD));
}

/** Opens the index of a site in a folder as a browser does. `vi.unstubAllGlobals` takes back what Node had to be given. */
export function openIndex(site: string): Index {
  // What a browser has and Node does not: requests for files.
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(new URL(address.replace(/\?.*$/, '')))));
  return siteIndex(`${pathToFileURL(site)}/`, BUILD);
}
