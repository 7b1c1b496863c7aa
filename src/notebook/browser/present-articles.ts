import { dataFolder, haveSameProgram, pageBuild, publishedBuild } from '../../browser/build.ts';
import type { NotebookData } from '../../site/notebook-data.ts';
import { compare, type Finding } from '../changes.ts';
import type { NotebookItem } from '../item.ts';

/** What became of an item since it was saved; `article-gone` where its article is no longer there. */
export type ItemOutcome = Finding | { is: 'article-gone' };

/**
 * Compares items with the articles as the site has them now. The data of each article are asked for once, from this site,
 * when the first of its items is looked at. All outcomes are of one build of the site.
 *
 * @param onUpdated called when another build has been published: its outcomes replace the earlier ones, or where
 *   `isReadable` is false, these scripts cannot read it
 */
export function presentArticles(
  base: string,
  onUpdated: (isReadable: boolean) => void,
): (item: NotebookItem) => Promise<ItemOutcome> {
  let build = pageBuild();
  let loaded = new Map<string, Promise<NotebookData | undefined>>();

  async function load(article: string): Promise<NotebookData | undefined> {
    const response = await fetch(`${dataFolder(base, build)}notebook/${article}.json`, { cache: 'no-cache' });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  }

  /** Takes up the build that is published, if it is another one. */
  async function takeUp(): Promise<void> {
    const published = await publishedBuild(base);
    if (published === build) return;
    const isReadable = haveSameProgram(published, build);
    if (isReadable) {
      build = published;
      loaded = new Map();
    }
    onUpdated(isReadable);
    if (!isReadable) throw new Error(`the build ${published} is of another program`);
  }

  return async function outcomeOf(item): Promise<ItemOutcome> {
    const from = build;
    const loading = loaded.get(item.article) ?? load(item.article);
    loaded.set(item.article, loading);
    const data = await loading;
    if (!data && from === build) await takeUp();
    if (from !== build) return outcomeOf(item);
    return data ? compare(item, data) : { is: 'article-gone' };
  };
}
