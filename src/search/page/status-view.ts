import { announcer } from '../../browser/announcer.ts';
import { part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import { parseQuery } from '../engine/query.ts';
import type { Answer, SearchFailure } from '../engine/searcher.ts';
import { activeFacets, isBlank, type SearchState } from '../engine/state.ts';

/** The line above the results: what is going on, or how many there are; seen, and said once it stands. */
export interface StatusView {
  /** Before there is an answer. */
  waiting(state: SearchState): void;
  found(state: SearchState, answer: Answer): void;
  failed(trouble: SearchFailure | undefined): void;
}

/** What else the page shows follows from `data-view` on its root, in the stylesheet. */
export function createStatusView(root: HTMLElement, words: SearchMessages): StatusView {
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
      trouble.textContent = words.failures[kind ?? 'missing'];
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
      const line = isOutOfOrder(answer, state)
        ? words.outOfOrder(noun, listing.total)
        : words.results(noun, listing.total, listing.whole);
      const pages = answer.pages.length;
      const said = pages === 0 ? line : `${words.alsoPages(pages)}. ${line}`;
      const tip = listing.total === 0 ? adviceOn(state, words) : undefined;
      // Whose page is above has a name with these words: only articles with them are lacking.
      if (tip === undefined || (tip === words.none && pages > 0)) show('found', line, said);
      else {
        advice.textContent = tip;
        show('none', line, `${said}. ${tip}`);
      }
    },
  };
}

/** Whether something has every word, but nothing the words in the order that was asked for. */
function isOutOfOrder({ absent, ...answer }: Answer, { show }: SearchState): boolean {
  const { whole = 0, results = [] } = answer[show] ?? {};
  return whole === 0 && absent.length === 0 && results.some(({ lacks }) => lacks.length === 0);
}

/** What to do where nothing is found: what narrows most comes first. */
function adviceOn(state: SearchState, words: SearchMessages): string {
  const query = parseQuery(state.words);
  if (activeFacets(state).length > 0) return words.noneFiltered;
  if (query.some(({ kind }) => kind === 'field')) return words.noneInFields;
  return query.some(({ not }) => not) ? words.noneLeft : words.none;
}
