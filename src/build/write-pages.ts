import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../browser/build.ts';
import { type PageLinks, readLinks } from './page-links.ts';
import type { SiteProgram } from './site-program.ts';

/**
 * Makes all pages and the files beside them.
 * @param folder where they are written
 * @returns the links and anchors of every page, by its path without the base path
 */
export async function writePages(site: SiteProgram, folder: string): Promise<Map<string, PageLinks>> {
  const links = new Map<string, PageLinks>();
  const { pages, files, data } = site.paths();
  const write = createWriter(folder);
  for (const path of pages) {
    const { text } = await site.render(path);
    write(path === '404/' ? '404.html' : `${path}index.html`, text);
    links.set(path === '404/' ? '404.html' : path, readLinks(text));
  }
  for (const path of files) {
    const { text } = await site.render(path);
    write(path, text);
    if (path.endsWith('.html')) links.set(path, readLinks(text));
  }
  for (const path of data) write(`${dataFolder('', site.build)}${path}`, (await site.makeData(path)).text);
  return links;
}

/** Writes files below a folder, and makes the folders that they need. */
function createWriter(folder: string): (path: string, text: string) => void {
  const made = new Set<string>();
  return (path, text) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  };
}
