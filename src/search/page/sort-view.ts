import { orderOf, type SearchState, type Sort } from '../engine/state.ts';

/** The choice of the results' order. */
export interface SortView {
  show(state: SearchState): void;
}

/** @param choose called when a reader takes another order */
export function sortView(root: ParentNode, choose: (sort: Sort) => void): SortView {
  const radios = [...root.querySelectorAll<HTMLInputElement>('[data-sort] input')];
  for (const radio of radios) radio.addEventListener('change', () => choose(radio.value as Sort));
  return {
    show: (state) => {
      for (const radio of radios) {
        radio.checked = radio.value === orderOf(state);
        // Without words there is nothing to match better.
        radio.disabled = radio.value === 'relevance' && state.words === '';
      }
    },
  };
}
