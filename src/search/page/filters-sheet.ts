import { announcer } from '../../browser/announcer.ts';
import { part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import type { Answer } from '../engine/searcher.ts';
import { activeFacets, isBlank, type SearchState } from '../engine/state.ts';

/** Windows in which the filters are beside the results; the stylesheet has the same width. */
const WIDE = '(min-width: 60.01rem)';

/** The sheet that holds the filters where the window is narrow. */
export interface FiltersSheet {
  /** Shows how many results there are, on the button that leads to them, and announces it where the sheet is open. */
  show(state: SearchState, answer: Answer): void;
}

/**
 * Puts the filters beside the results where the window is wide, and elsewhere into a sheet, which a button before the
 * results opens. Escape, its buttons and a click outside it close it; the browser returns the focus to the button.
 *
 * @param clear called when a reader removes all filters
 */
export function createFiltersSheet(root: ParentNode, words: SearchMessages, clear: () => void): FiltersSheet {
  const filters = part(root, 'filters');
  const results = part(root, 'found');
  const sheet = part<HTMLDialogElement>(root, 'filters-sheet');
  const clearAll = part(sheet, 'clear');
  const done = part(sheet, 'show-results');
  const announce = announcer(part(sheet, 'announced'));
  const wide = matchMedia(WIDE);

  function placeFilters(): void {
    if (wide.matches) {
      sheet.close();
      results.after(filters);
    } else part(sheet, 'filters-place').append(filters);
  }

  wide.addEventListener('change', placeFilters);
  part(root, 'open-filters').addEventListener('click', () => sheet.showModal());
  for (const button of [done, part(sheet, 'close')]) button.addEventListener('click', () => sheet.close());
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close());
  clearAll.addEventListener('click', () => {
    // The button is about to disappear.
    done.focus();
    clear();
  });
  placeFilters();

  return {
    show: (state, answer) => {
      const total = answer[state.show]?.total;
      const isCounted = total !== undefined && !isBlank(state);
      done.textContent = isCounted ? words.showResults[state.show](total) : words.dialog.close;
      clearAll.hidden = activeFacets(state).length === 0;
      if (sheet.open) announce(done.textContent);
    },
  };
}
