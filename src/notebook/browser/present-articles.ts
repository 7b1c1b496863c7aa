import { createAddresses } from '../../domain/addresses.ts';
import type { NotebookData } from '../../site/notebook-data.ts';
import { compare, type Finding } from '../changes.ts';
import type { NotebookItem } from '../item.ts';

/** What became of an item since it was saved; `article-gone` where its article is no longer there. */
export type ItemOutcome = Finding | { is: 'article-gone' };

/**
 * Compares items with the articles as the site has them now. The data of each article are asked for once, from this site,
 * when the first of its items is looked at.
 */
export function presentArticles(base: string): (item: NotebookItem) => Promise<ItemOutcome> {
  const addresses = createAddresses(base);
  const loaded = new Map<string, Promise<NotebookData | undefined>>();

  async function load(article: string): Promise<NotebookData | undefined> {
    const response = await fetch(addresses.notebookData(article), { cache: 'no-cache' });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  }

  return async (item) => {
    const loading = loaded.get(item.article) ?? load(item.article);
    loaded.set(item.article, loading);
    const data = await loading;
    return data ? compare(item, data) : { is: 'article-gone' };
  };
}
