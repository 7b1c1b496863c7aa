import { part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import type { Answer } from '../engine/searcher.ts';
import { LISTS, type List, orderOf, type SearchState, type Sort } from '../engine/state.ts';

/** The tabs above the results: articles and quotations, each with its number of results. */
export interface TabsView {
  show(chosen: List, answer?: Answer): void;
}

/**
 * Arrow keys go from tab to tab, as the ARIA Authoring Practices have it.
 *
 * @param choose called when a reader chooses another list
 */
export function createTabsView(root: ParentNode, words: SearchMessages, choose: (list: List) => void): TabsView {
  const panel = part(root, 'found');
  const tabs = LISTS.map((list) => ({ list, tab: part<HTMLButtonElement>(root, `tab-${list}`) }));

  for (const [index, { list, tab }] of tabs.entries()) {
    tab.addEventListener('click', () => choose(list));
    tab.addEventListener('keydown', (event) => {
      const onward = document.documentElement.dir === 'rtl' ? -1 : 1;
      const step = { ArrowRight: onward, ArrowLeft: -onward }[event.key];
      const next = step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length];
      if (!next) return;
      event.preventDefault();
      next.tab.focus();
      choose(next.list);
    });
  }

  return {
    show: (chosen, answer) => {
      for (const { list, tab } of tabs) {
        const total = answer?.[list]?.total;
        part(tab, 'number').textContent = total === undefined ? '' : words.number(total);
        tab.setAttribute('aria-selected', String(list === chosen));
        tab.tabIndex = list === chosen ? 0 : -1;
        if (list === chosen) panel.setAttribute('aria-labelledby', tab.id);
      }
    },
  };
}

/** The choice of how the results are sorted. */
export interface SortView {
  show(state: SearchState): void;
}

/** @param choose called when a reader chooses another order */
export function createSortView(root: ParentNode, choose: (sort: Sort) => void): SortView {
  const radios = [...root.querySelectorAll<HTMLInputElement>('[data-sort] input')];
  for (const radio of radios) radio.addEventListener('change', () => choose(radio.value as Sort));
  return {
    show: (state) => {
      for (const radio of radios) {
        radio.checked = radio.value === orderOf(state);
        // Without words no result matches better than another.
        radio.disabled = radio.value === 'relevance' && state.words === '';
      }
    },
  };
}
