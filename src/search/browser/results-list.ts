import type { SearchMessages } from '../../site/messages/search-en.ts';
import { part } from './elements.ts';
import type { FoundArticle, Hit, NamedPage } from './engine.ts';
import { articleItem, namedItem } from './results-view.ts';

/** How many articles are shown at first, and with each "more". */
export const BATCH = 10;

/** The results on the page: pages that the words name, then the articles. */
export interface ResultsList {
  /** @param loaded the first articles; of the others, those that are asked for are loaded then */
  show(pages: readonly NamedPage[], loaded: readonly FoundArticle[], hits: readonly Hit[]): void;
  clear(): void;
}

/** @param fail called when more results could not be loaded */
export function resultsList(root: ParentNode, words: SearchMessages, fail: (error: unknown) => void): ResultsList {
  const named = part(root, 'named');
  const namedPages = part(named, 'named-pages');
  const list = part(root, 'articles');
  const more = part<HTMLButtonElement>(root, 'more');
  let hits: readonly Hit[] = [];

  more.addEventListener('click', () => showMore().catch(fail));

  async function showMore(): Promise<void> {
    const asked = hits;
    const next = asked.slice(list.children.length, list.children.length + BATCH);
    const pages = await Promise.all(next.map((hit) => hit.load()));
    // The list may be another one by now.
    if (asked !== hits) return;
    const items = pages.map((page) => articleItem(page, words));
    list.append(...items);
    more.hidden = list.children.length >= hits.length;
    items[0]?.querySelector('a')?.focus();
  }

  function show(pages: readonly NamedPage[], loaded: readonly FoundArticle[], all: readonly Hit[]): void {
    hits = all;
    namedPages.replaceChildren(...pages.map(namedItem));
    named.hidden = pages.length === 0;
    list.replaceChildren(...loaded.map((page) => articleItem(page, words)));
    list.hidden = loaded.length === 0;
    more.hidden = loaded.length >= all.length;
  }

  return { show, clear: () => show([], [], []) };
}
