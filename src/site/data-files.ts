import { KINDS } from '../schema/kinds.ts';
import { catalog } from './collection.ts';
import { compareData } from './compare-data.ts';
import { isFiltered, listNames, namesFile } from './list-names.ts';
import { notebookData } from './notebook-data.ts';
import { articleChoices } from './pages/compare.ts';

/** Every article, for the page that compares two of them. */
const CHOICES = 'articles.json';

/** What scripts load of one article. */
const OF_ARTICLES = { compare: compareData, notebook: notebookData };

/** The paths of all files that scripts load, below the folder of the build's data; those of the search index stand apart. */
export function dataPaths(): string[] {
  const folders = Object.keys(OF_ARTICLES);
  return [
    CHOICES,
    ...KINDS.filter(isFiltered).map(namesFile),
    ...catalog.entries.article.flatMap(({ id }) => folders.map((folder) => `${folder}/${id}.json`)),
  ];
}

/** A file that scripts load, as JSON. @returns undefined where there is none with this path */
export function dataFile(path: string): string | undefined {
  if (path === CHOICES) return JSON.stringify(articleChoices());
  const listed = KINDS.find((kind) => isFiltered(kind) && namesFile(kind) === path);
  if (listed) return JSON.stringify(listNames(listed));
  const [, folder = '', id = ''] = /^(\w+)\/([a-z0-9-]+)\.json$/.exec(path) ?? [];
  const dataOf = Object.hasOwn(OF_ARTICLES, folder) ? OF_ARTICLES[folder as keyof typeof OF_ARTICLES] : undefined;
  const article = dataOf && catalog.find('article', id);
  return article && JSON.stringify(dataOf?.(article));
}
