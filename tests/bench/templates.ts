import { KINDS, kindOfFolder } from '../../src/schema/kinds.ts';

/** Templates that have an address of their own. */
const SINGLE = ['timeline', 'network', 'compare', 'search', 'notebook', 'data', 'print', 'about', 'embed'];

/** What somebody says on one topic, or by topic, on a page of their own. */
const PART = 'speaker-topic';

/** What is shown where nothing is. */
const MISSING = '404';

/** A page that the publisher has written. */
const OWN = 'own';

/** All that pages are made of, in the order of a table. */
export const TEMPLATES = ['home', ...KINDS, PART, 'list', ...SINGLE, MISSING, OWN];

/**
 * What made a page, by its address without the base path: `/people/` and `/people/2/` are of a list, `/people/ada/` and
 * `/people/ada/2/` of a person, `/people/ada/harbours/` of what she says on one topic.
 */
export function templateOf(path: string): string {
  const [folder = '', id = '', part = ''] = path.split('/').slice(1);
  if (folder === '') return 'home';
  if (folder === '404.html') return MISSING;
  if (SINGLE.includes(folder)) return folder;
  const kind = kindOfFolder(folder);
  if (!kind) return OWN;
  if (NUMBER.test(id)) return 'list';
  return NUMBER.test(part) ? kind : PART;
}

/** What stands for a page of something that has several: nothing, for the first. */
const NUMBER = /^(?:\d*|index\.html)$/;

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
