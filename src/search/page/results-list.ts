import { part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import type { Answer } from '../engine/searcher.ts';
import type { List } from '../engine/state.ts';
import { articleItem, namedItem, quotationItem } from './results-view.ts';

/** How many results are shown at first, and with each "more". */
export const BATCH = 10;

/** The results on the page: pages that the words name, then the articles or the quotations. */
export interface ResultsList {
  /**
   * Shows the list that the reader chose. The focus goes to the first of the new results where they asked for more, and
   * otherwise stays at its place among the results, whatever stands there now.
   */
  show(answer: Answer, list: List): void;
  clear(): void;
}

/**
 * @param field gets the focus where it was in results that are gone
 * @param askMore called when a reader wants more results
 */
export function resultsList(
  root: ParentNode,
  words: SearchMessages,
  field: HTMLElement,
  askMore: () => void,
): ResultsList {
  const named = part(root, 'named');
  const namedPages = part(named, 'named-pages');
  const lists = { articles: part(root, 'articles'), quotations: part(root, 'quotations') };
  const more = part<HTMLButtonElement>(root, 'more');
  let focusFrom: number | undefined;

  const stops = () => [...root.querySelectorAll<HTMLElement>('[data-stop]')];

  /** The place of what has the focus among the results; undefined where it is elsewhere. */
  function placeInFocus(): number | undefined {
    const focused = document.activeElement;
    const item = [namedPages, ...Object.values(lists)].some((list) => list.contains(focused));
    return item ? stops().findLastIndex((stop) => stop.closest('li') === focused?.closest('li')) : undefined;
  }

  function focusPlace(place: number): void {
    const now = stops();
    (now[Math.min(place, now.length - 1)] ?? field).focus({ preventScroll: true });
  }

  more.addEventListener('click', () => {
    focusFrom = (lists.articles.hidden ? lists.quotations : lists.articles).children.length;
    askMore();
  });

  return {
    show: (answer, shown) => {
      const { articles, quotations, pages } = answer;
      const place = placeInFocus();
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
      if (focusFrom !== undefined) items?.[focusFrom]?.querySelector<HTMLElement>('[data-stop]')?.focus();
      else if (place !== undefined) focusPlace(place);
      focusFrom = undefined;
    },
    clear: () => {
      named.hidden = true;
      more.hidden = true;
      for (const list of Object.values(lists)) list.replaceChildren();
    },
  };
}
