import { announcer } from '../../browser/announcer.ts';
import { part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import { parseQuery } from '../engine/query.ts';
import type { Answer, SearchFailure } from '../engine/searcher.ts';
import { activeFacets, isBlank, type SearchState } from '../engine/state.ts';

/** The line above the results: that a search is going on, or how many results there are. It is announced too. */
export interface StatusView {
  /** Shows that no answer has come yet. */
  waiting(state: SearchState): void;
  /** @param updated whether the answer is from a later build than the page's own */
  found(state: SearchState, answer: Answer, updated: boolean): void;
  failed(failure: SearchFailure | undefined): void;
}

/** The stylesheet decides by `data-view` on the root which parts of the page are shown. */
export function createStatusView(root: HTMLElement, words: SearchMessages): StatusView {
  const count = part(root, 'count');
  const advice = part(root, 'advice');
  const failure = part(root, 'trouble');
  const announce = announcer(part(root, 'status'));

  function show(view: 'start' | 'waiting' | 'found' | 'none' | 'failed', line: string, said = line): void {
    root.dataset['view'] = view;
    count.textContent = line;
    announce(said);
  }

  return {
    waiting: (state) => (isBlank(state) ? show('start', '') : show('waiting', words.loading)),
    failed: (kind) => {
      failure.textContent = words.failures[kind ?? 'missing'];
      show('failed', '', failure.textContent);
    },
    found: (state, answer, updated) => {
      if (isBlank(state)) {
        show('start', '');
        return;
      }
      const list = answer[state.show];
      if (!list) return;
      const line = isOutOfOrder(answer, state)
        ? words.outOfOrder[state.show](list.total)
        : words.results[state.show](list.total, list.matchingAll);
      const pages = answer.pages.length;
      const said = [updated ? `${words.updated} ` : '', pages === 0 ? '' : `${words.alsoPages(pages)}. `, line].join(
        '',
      );
      const tip = list.total === 0 ? adviceOn(state, words) : undefined;
      // Where a page has a name with these words, something is found, though no article.
      if (tip === undefined || (tip === words.none && pages > 0)) show('found', line, said);
      else {
        advice.textContent = tip;
        show('none', line, `${said}. ${tip}`);
      }
    },
  };
}

/** Whether results contain every word, but none the words of a phrase in its order. */
function isOutOfOrder({ absent, ...answer }: Answer, { show }: SearchState): boolean {
  const { matchingAll = 0, results = [] } = answer[show] ?? {};
  return matchingAll === 0 && absent.length === 0 && results.some(({ missing }) => missing.length === 0);
}

/** Advice where nothing is found: about the filters first, then signs, the fields, and the excluded words. */
function adviceOn(state: SearchState, words: SearchMessages): string {
  const query = parseQuery(state.words);
  if (activeFacets(state).length > 0) return words.noneFiltered;
  if (query.length === 0) return words.noneReadable;
  if (query.some(({ kind }) => kind === 'field')) return words.noneInFields;
  return query.some(({ not }) => not) ? words.noneLeft : words.none;
}
