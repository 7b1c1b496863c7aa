import type { SearchMessages } from '../../site/messages/search-en.ts';
import { part } from './elements.ts';
import { articleItem, namedItem, quotationItem } from './results-view.ts';
import type { Answer } from './searcher.ts';
import type { List } from './state.ts';

/** How many results are shown at first, and with each "more". */
export const BATCH = 10;

/** The results on the page: pages that the words name, then the articles or the quotations. */
export interface ResultsList {
  /** Shows the list that the reader chose, with the first of the new results in focus where they asked for more. */
  show(answer: Answer, list: List): void;
  clear(): void;
}

/** @param askMore called when a reader wants more results */
export function resultsList(root: ParentNode, words: SearchMessages, askMore: () => void): ResultsList {
  const named = part(root, 'named');
  const namedPages = part(named, 'named-pages');
  const lists = { articles: part(root, 'articles'), quotations: part(root, 'quotations') };
  const more = part<HTMLButtonElement>(root, 'more');
  let focusFrom: number | undefined;

  more.addEventListener('click', () => {
    focusFrom = (lists.articles.hidden ? lists.quotations : lists.articles).children.length;
    askMore();
  });

  return {
    show: (answer, shown) => {
      const { articles, quotations, pages } = answer;
      namedPages.replaceChildren(...pages.map(namedItem));
      named.hidden = pages.length === 0;
      const listing = shown === 'articles' ? articles : quotations;
      const items =
        shown === 'articles'
          ? articles?.results.map((article) => articleItem(article, words))
          : quotations?.results.map((quotation) => quotationItem(quotation, words));
      for (const [name, list] of Object.entries(lists)) {
        list.replaceChildren(...(name === shown ? (items ?? []) : []));
        list.hidden = list.children.length === 0;
      }
      more.hidden = (items?.length ?? 0) >= (listing?.total ?? 0);
      if (focusFrom !== undefined) items?.[focusFrom]?.querySelector('a')?.focus();
      focusFrom = undefined;
    },
    clear: () => {
      named.hidden = true;
      more.hidden = true;
      for (const list of Object.values(lists)) list.replaceChildren();
    },
  };
}
