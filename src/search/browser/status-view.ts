import type { SearchMessages } from '../../site/messages/search-en.ts';
import { announcer } from './announcer.ts';
import { part } from './elements.ts';
import type { Answer, Trouble } from './searcher.ts';
import { activeFacets, isBlank, type SearchState } from './state.ts';

/** The line above the results: what is going on, or how many there are; seen, and said once it stands. */
export interface StatusView {
  /** Before there is an answer. */
  waiting(state: SearchState): void;
  found(state: SearchState, answer: Answer): void;
  failed(trouble: Trouble | undefined): void;
}

/** What else the page shows follows from `data-view` on its root, in the stylesheet. */
export function statusView(root: HTMLElement, words: SearchMessages): StatusView {
  const count = part(root, 'count');
  const advice = part(root, 'advice');
  const trouble = part(root, 'trouble');
  const announce = announcer(part(root, 'status'));

  function show(view: 'start' | 'waiting' | 'found' | 'none' | 'failed', line: string, said = line): void {
    root.dataset['view'] = view;
    count.textContent = line;
    announce(said);
  }

  return {
    waiting: (state) => (isBlank(state) ? show('start', '') : show('waiting', words.loading)),
    failed: (kind) => {
      trouble.textContent = words.troubles[kind ?? 'missing'];
      show('failed', '', trouble.textContent);
    },
    found: (state, answer) => {
      if (isBlank(state)) {
        show('start', '');
        return;
      }
      const listing = answer[state.show];
      if (!listing) return;
      const noun = words.lists[state.show];
      const line = words.results(noun, listing.total, listing.whole);
      const pages = answer.pages.length;
      if (listing.total === 0 && pages === 0) {
        advice.textContent = activeFacets(state).length > 0 ? words.noneFiltered : words.none;
        show('none', line, `${line}. ${advice.textContent}`);
      } else show('found', line, pages === 0 ? line : `${words.alsoPages(pages)}. ${line}`);
    },
  };
}
