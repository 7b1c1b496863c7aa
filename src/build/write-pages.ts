import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dataFolder } from '../browser/build.ts';
import type { BuildProgress } from './build-progress.ts';
import type { KeptFile, PageCache } from './page-cache.ts';
import { type PageLinks, readLinks } from './page-links.ts';
import type { SiteProgram } from './site-program.ts';

/** What was written. */
export interface WrittenPages {
  /** The links and anchors of every page, by its path without the base path. */
  links: Map<string, PageLinks>;
  /** How many pages there are, and how many of them are those of the last build. */
  pages: number;
  reused: number;
}

/** How many files are made before others get their turn. */
const TURN = 50;

/** Makes pages and files, or takes them from the cache. */
interface Maker {
  page(path: string): Promise<{ file: KeptFile; isKnown: boolean }>;
  data(path: string): Promise<KeptFile>;
}

function createMaker(site: SiteProgram, cache: PageCache): Maker {
  let made = 0;

  async function turn(): Promise<void> {
    made += 1;
    if (made % TURN === 0) await setImmediate();
  }

  return {
    async page(path) {
      const known = cache.find(path);
      if (known) return { file: known, isKnown: true };
      const { text, reads } = await site.render(path);
      await turn();
      return { file: cache.keep(path, { text, reads, links: readLinks(text) }), isKnown: false };
    },
    async data(path) {
      const known = cache.find(`data/${path}`);
      if (known) return known;
      const making = await site.makeData(path);
      await turn();
      return cache.keep(`data/${path}`, making);
    },
  };
}

/**
 * Writes all pages and the files beside them. What is in the cache and would be made again as it is, is taken from there.
 * @param folder where they are written
 */
export async function writePages(
  site: SiteProgram,
  cache: PageCache,
  folder: string,
  progress: BuildProgress,
): Promise<WrittenPages> {
  const { pages, files, data } = site.paths();
  const make = createMaker(site, cache);
  const links = new Map<string, PageLinks>();
  const parents = new Set<string>();
  let reused = 0;

  function targetOf(path: string): string {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!parents.has(parent)) mkdirSync(parent, { recursive: true });
    parents.add(parent);
    return target;
  }

  progress.begin('Pages', pages.length);
  for (const path of pages) {
    const { file, isKnown } = await make.page(path);
    if (isKnown) reused += 1;
    const name = path === '404/' ? '404.html' : `${path}index.html`;
    file.place(targetOf(name));
    if (file.links) links.set(path === '404/' ? name : path, file.links);
    progress.advance();
  }
  progress.begin('Data of articles', data.length);
  const published = dataFolder('', site.build);
  for (const path of data) {
    (await make.data(path)).place(targetOf(published + path));
    progress.advance();
  }
  // They name the build, and are made anew.
  for (const path of files) {
    const { text } = await site.render(path);
    writeFileSync(targetOf(path), text);
    if (path.endsWith('.html')) links.set(path, readLinks(text));
  }
  return { links, pages: pages.length, reused };
}

/** Makes some pages and files, and keeps them in the cache. */
export async function keepPages(
  site: SiteProgram,
  cache: PageCache,
  { pages, data }: { pages: readonly string[]; data: readonly string[] },
  progress: BuildProgress,
): Promise<void> {
  const make = createMaker(site, cache);
  progress.begin('Pages', pages.length);
  for (const path of pages) {
    await make.page(path);
    progress.advance();
  }
  progress.begin('Data of articles', data.length);
  for (const path of data) {
    await make.data(path);
    progress.advance();
  }
}
