import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dataFolder } from '../browser/build.ts';
import type { BuildProgress } from './build-progress.ts';
import type { KeptFile, Making, PageCache } from './page-cache.ts';
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

/** Who is given each file that was made, or taken from the cache. */
interface FileTakers {
  page(path: string, file: KeptFile, isKnown: boolean): void;
  data(path: string, file: KeptFile): void;
}

/** Makes pages and the files that scripts load. What is in the cache and would be made again as it is, is taken from there. */
async function makeFiles(
  site: SiteProgram,
  cache: PageCache,
  { pages, data }: { pages: readonly string[]; data: readonly string[] },
  progress: BuildProgress,
  take: FileTakers,
): Promise<void> {
  let made = 0;

  async function make(name: string, making: () => Promise<Making>): Promise<{ file: KeptFile; isKnown: boolean }> {
    progress.advance();
    const known = cache.find(name);
    if (known) return { file: known, isKnown: true };
    const file = cache.keep(name, await making());
    made += 1;
    if (made % TURN === 0) await setImmediate();
    return { file, isKnown: false };
  }

  progress.begin('Pages', pages.length);
  for (const path of pages) {
    const { file, isKnown } = await make(path, async () => {
      const { text, reads } = await site.render(path);
      return { text, reads, links: readLinks(text) };
    });
    take.page(path, file, isKnown);
  }
  progress.begin('Data of articles', data.length);
  for (const path of data) {
    const { file } = await make(`data/${path}`, () => site.makeData(path));
    take.data(path, file);
  }
}

/**
 * Writes all pages and the files beside them.
 * @param folder where they are written
 */
export async function writePages(
  site: SiteProgram,
  cache: PageCache,
  folder: string,
  progress: BuildProgress,
): Promise<WrittenPages> {
  const paths = site.paths();
  const published = dataFolder('', site.build);
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

  await makeFiles(site, cache, paths, progress, {
    page(path, file, isKnown) {
      // A host answers with this file where it has no page.
      const isFallback = path === '404/';
      file.place(targetOf(isFallback ? '404.html' : `${path}index.html`));
      if (file.links) links.set(isFallback ? '404.html' : path, file.links);
      if (isKnown) reused += 1;
    },
    data: (path, file) => file.place(targetOf(published + path)),
  });
  // They name the build, and are made anew.
  for (const path of paths.files) {
    const { text } = await site.render(path);
    writeFileSync(targetOf(path), text);
    if (path.endsWith('.html')) links.set(path, readLinks(text));
  }
  return { links, pages: paths.pages.length, reused };
}

/** Makes some pages and files, and keeps them in the cache. */
export async function keepPages(
  site: SiteProgram,
  cache: PageCache,
  paths: { pages: readonly string[]; data: readonly string[] },
  progress: BuildProgress,
): Promise<void> {
  await makeFiles(site, cache, paths, progress, { page: () => {}, data: () => {} });
}
