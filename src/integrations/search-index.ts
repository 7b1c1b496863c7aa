import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from '../search/index/write-index.ts';

/** Indexes the built pages for the search page. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'on-record-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { articles, names } = await writeIndex(fileURLToPath(dir));
        logger.info(`${articles} articles and ${names} names in the search index`);
      },
    },
  };
}
