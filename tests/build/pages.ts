import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built page: its address without the base path, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** Reads every page of a built folder, but for those that lead on from a former address or are for other sites. */
export function builtPages(folder: string): BuiltPage[] {
  return allPages(folder).filter(({ path, html }) => !isMoved(html) && !path.startsWith(EMBED));
}

/** Reads every page by which other sites show a quotation. */
export function embedPages(folder: string): BuiltPage[] {
  return allPages(folder).filter(({ path, html }) => path.startsWith(EMBED) && !isMoved(html));
}

const EMBED = '/embed/';

/** Reads every page that leads on from a former address. */
export function movedPages(folder: string): BuiltPage[] {
  return allPages(folder).filter(({ html }) => isMoved(html));
}

const isMoved = (html: string) => /<script src="[^"]*" data-to=/.test(html);

function allPages(folder: string): BuiltPage[] {
  return filesIn(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ path: `/${name.replace(/index\.html$/, '')}`, html: readFileSync(join(folder, name), 'utf8') }));
}

/** The names of all files of a folder, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The part of a page between its `<main>` tags, where its own content is. */
export function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}
