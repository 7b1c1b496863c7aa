import { dataFolder, publishedBuild } from '../../browser/build.ts';
import { canRead, ownBuild } from '../../browser/own-build.ts';
import type { NotebookData } from '../../site/notebook-data.ts';
import { compare, type Finding } from '../changes.ts';
import type { NotebookItem } from '../item.ts';

/** What became of an item since it was saved, with the present id of its article; `article-gone` where that is no longer there. */
export type ItemOutcome = (Finding & { article: string }) | { is: 'article-gone' };

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
  /** The build that was taken up in place of the page's own. */
  let replacement: string | undefined;
  /** By address. */
  const loaded = new Map<string, Promise<NotebookData | undefined>>();

  function load(build: string, article: string): Promise<NotebookData | undefined> {
    const address = `${dataFolder(base, build)}notebook/${article}.json`;
    const loading = loaded.get(address) ?? fetchData(address);
    loaded.set(address, loading);
    return loading;
  }

  async function current(): Promise<string> {
    return replacement ?? ownBuild(base);
  }

  /** Takes up the build that is published, if it is another one than the build that was used. */
  async function takeUp(used: string): Promise<void> {
    const published = await publishedBuild(base);
    if (published === used || published === replacement) return;
    checkReadable(published);
    replacement = published;
    onUpdated(true);
  }

  function checkReadable(build: string): void {
    if (canRead(build)) return;
    onUpdated(false);
    throw new Error(`the build ${build} is of another program`);
  }

  return async function outcomeOf(item): Promise<ItemOutcome> {
    const build = await current();
    checkReadable(build);
    const data = await load(build, item.article);
    if (!data && build === (await current())) await takeUp(build);
    if (build !== (await current())) return outcomeOf(item);
    return data ? { ...compare(item, data), article: data.article } : { is: 'article-gone' };
  };
}

async function fetchData(address: string): Promise<NotebookData | undefined> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
