import { dataFolder, publishedBuild } from '../../browser/build.ts';
import type { NotebookData } from '../../site/notebook-data.ts';
import { addresses } from './reading-site.ts';

/** By article. */
const loaded = new Map<string, Promise<NotebookData | undefined>>();

/**
 * The data of an article as it is published now; each is loaded once, and what failed is tried again the next time.
 * @returns undefined where there is none: the article was taken out, or its build was replaced meanwhile
 * @throws where they cannot be loaded
 */
export function loadArticle(article: string): Promise<NotebookData | undefined> {
  const loading =
    loaded.get(article) ??
    fetchArticle(article).catch((error) => {
      loaded.delete(article);
      throw error;
    });
  loaded.set(article, loading);
  return loading;
}

async function fetchArticle(article: string): Promise<NotebookData | undefined> {
  const { home } = addresses;
  const response = await fetch(`${dataFolder(home, await publishedBuild(home))}notebook/${article}.json`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw response;
  return response.json();
}
