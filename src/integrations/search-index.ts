import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataFolder } from '../browser/build.ts';
import { writeIndex } from '../search/index/write-index.ts';
import type { RecordManifest } from '../site/search-records.ts';

/** The folder of the output into which `pages/search-records/` is rendered. */
const RECORDS = 'search-records';

/** Writes the search index from the records that the catalog hands over, and takes the records out of the output. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'on-record-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const records = join(folder, RECORDS);
        const { build } = JSON.parse(await readFile(join(records, 'manifest.json'), 'utf8')) as RecordManifest;
        const { articles, names } = await writeIndex(records, join(folder, dataFolder('', build), 'pagefind'));
        await rm(records, { recursive: true });
        logger.info(`${articles} articles and ${names} names in the search index`);
      },
    },
  };
}
