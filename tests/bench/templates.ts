import { KINDS, kindOfFolder } from '../../src/schema/kinds.ts';

/** Templates that have an address of their own. */
const SINGLE = ['timeline', 'network', 'compare', 'search', 'notebook', 'about'];

/** All that pages are made of, in the order of a table. */
export const TEMPLATES = ['home', ...KINDS, 'list', ...SINGLE, 'other'];

/**
 * What made a page, by its address without the base path: `/people/` and `/people/2/` are of a list, `/people/ada/` and
 * `/people/ada/2/` of a person.
 */
export function templateOf(path: string): string {
  const [folder = '', id = ''] = path.split('/').slice(1);
  if (folder === '') return 'home';
  if (SINGLE.includes(folder)) return folder;
  const kind = kindOfFolder(folder);
  if (!kind) return 'other';
  return /^(?:\d*|index\.html)$/.test(id) ? 'list' : kind;
}

/**
 * What scripts of a page of a template load while a reader uses it.
 * @param sizeOf the size of a file below the folder of the build's data, or of the largest one of a folder
 */
export function dataOf(template: string, sizeOf: (name: string) => number): number[] {
  // A passage that is saved is looked up in the article's data.
  if (template === 'article') return [sizeOf('notebook')];
  // The choice of two articles, and then both.
  return template === 'compare' ? [sizeOf('articles.json'), sizeOf('compare'), sizeOf('compare')] : [];
}
