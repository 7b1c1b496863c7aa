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
  progress.begin('Pages', pages.length);
  const links = new Map<string, PageLinks>();
  const parents = new Set<string>();
  let reused = 0;
  let made = 0;

  function targetOf(path: string): string {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!parents.has(parent)) mkdirSync(parent, { recursive: true });
    parents.add(parent);
    return target;
  }

  async function turn(): Promise<void> {
    made += 1;
    if (made % TURN === 0) await setImmediate();
  }

  async function renderPage(path: string): Promise<KeptFile> {
    const { text, reads } = await site.render(path);
    await turn();
    return cache.keep(path, { text, reads, links: readLinks(text) });
  }

  async function makeData(path: string): Promise<KeptFile> {
    const made = await site.makeData(path);
    await turn();
    return cache.keep(`data/${path}`, made);
  }

  for (const path of pages) {
    progress.advance();
    const known = cache.find(path);
    const page = known ?? (await renderPage(path));
    if (known) reused += 1;
    const file = path === '404/' ? '404.html' : `${path}index.html`;
    page.place(targetOf(file));
    if (page.links) links.set(path === '404/' ? file : path, page.links);
  }
  const published = dataFolder('', site.build);
  progress.begin('Data of articles', data.length);
  for (const path of data) {
    progress.advance();
    const file = cache.find(`data/${path}`) ?? (await makeData(path));
    file.place(targetOf(published + path));
  }
  // They name the build, and are made anew.
  for (const path of files) {
    const { text } = await site.render(path);
    writeFileSync(targetOf(path), text);
    if (path.endsWith('.html')) links.set(path, readLinks(text));
  }
  return { links, pages: pages.length, reused };
}
