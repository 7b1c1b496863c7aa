import { part } from '../../browser/dom.ts';
import { isOwnBuild } from '../../browser/own-build.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import { loadSearchMessages } from '../../site/messages/load.ts';
import { oneLine } from '../../text/one-line.ts';
import { createSearcher } from '../engine/create-searcher.ts';
import type { Facet } from '../engine/facets.ts';
import { replaceField } from '../engine/query.ts';
import { type Answer, SearchError, type Searcher, type SearchFailure } from '../engine/searcher.ts';
import { formatState, isBlank, parseState, type SearchState, toggleValue } from '../engine/state.ts';
import { offerReload } from '../offer-reload.ts';
import { createChipsView, createFacetsView, createYearsView } from './facets-view.ts';
import { suggestFieldValues } from './field-values.ts';
import { createFiltersSheet } from './filters-sheet.ts';
import { handleKeys } from './keyboard.ts';
import { createNotesView } from './notes-view.ts';
import { createResultsList, RESULTS_PER_BATCH } from './results-list.ts';
import { createSearchHistory } from './search-history.ts';
import { createStatusView } from './status-view.ts';
import { createSortView, createTabsView } from './tabs-view.ts';

/** How long typing must pause before the next question, unless the last one is at least as long ago, in milliseconds. */
const DEBOUNCE_MS = 60;

/** How long an answer is awaited before the page says that it is searching, in milliseconds. */
const LOADING_DELAY_MS = 250;

/** Starts the search page. Its state is the address, and everything it shows follows from the state. */
function startSearchPage(root: HTMLElement, searcher: Searcher, words: SearchMessages): void {
  const field = part<HTMLInputElement>(root, 'quick-search');
  const retry = part(root, 'retry');
  const askValues = part<HTMLButtonElement>(root, 'ask-values');
  const pageTitle = document.title;
  let state = parseState(location.search);
  let limit = RESULTS_PER_BATCH;
  let latest = 0;
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the values of the facets are wanted although their table is large. */
  let values = false;
  /** The build that the values shown are from. */
  let valuesFrom = '';
  /** The state whose results are shown. */
  let shown: SearchState | undefined;
  /** Why the last search failed. */
  let failure: SearchFailure | undefined;

  const toggle = (facet: Facet, id: string) => decide(toggleValue(state, facet, id));
  const status = createStatusView(root, words);
  const results = createResultsList(root, words, field, () => {
    limit += RESULTS_PER_BATCH;
    update(state).catch(fail);
  });
  const facets = createFacetsView(root, words, toggle);
  const years = createYearsView(root, (chosen) => decide({ ...state, chosen }));
  const chips = createChipsView(root, words, toggle, () => {
    field.focus();
    decide({ ...state, chosen: {} });
  });
  const sheet = createFiltersSheet(root, words, () => decide({ ...state, chosen: {} }));
  const sorts = createSortView(root, (sort) => decide({ ...state, sort }));
  const tabs = createTabsView(root, words, (show) => decide({ ...state, show }));
  const notes = createNotesView(root, words, replaceQuery, (name, value, replacement) =>
    replaceQuery(replaceField(field.value, name, value, replacement)),
  );
  // Back within the page, the browser itself scrolls to where the reader was.
  const searchHistory = createSearchHistory((view) => restore(parseState(location.search), view?.listed));

  field.addEventListener('input', () => {
    clearTimeout(typing);
    // The answer to the words before is no longer wanted.
    latest += 1;
    // The first letter is answered at once; letters that follow fast, after a pause.
    typing = setTimeout(() => go(asTyped()), performance.now() - asked < DEBOUNCE_MS ? DEBOUNCE_MS : 0);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go(asTyped());
    searchHistory.commit();
  });
  retry.addEventListener('click', () => (failure === 'outdated' ? location.reload() : tryAgain()));
  searcher.onReplaced(() => update(state).catch(fail));
  addEventListener('online', () => root.dataset['view'] === 'failed' && tryAgain());
  askValues.addEventListener('click', () => {
    values = true;
    update(state).catch(fail);
  });
  suggestFieldValues(field, part(root, 'offers'), searcher, words, () => go(asTyped()));
  handleKeys(root, field);
  status.waiting(state);
  addEventListener('pagehide', () => searchHistory.saveView({ listed: limit, top: scrollY }));
  const savedView = searchHistory.savedView();
  /** How far the page was scrolled on the last visit, until its results are shown again. */
  let top = savedView?.top;
  // While the words of the page's language were loaded, the reader may have begun to type.
  const isTyped = document.activeElement === field && field.value !== '' && oneLine(field.value) !== state.words;
  if (isTyped) go(asTyped());
  else restore(state, savedView?.listed);

  function asTyped(): SearchState {
    return { ...state, words: oneLine(field.value) };
  }

  function tryAgain(): void {
    // The button is about to disappear.
    if (document.activeElement === retry) field.focus();
    show(state);
  }

  function replaceQuery(query: string): void {
    field.value = query;
    field.focus();
    decide(asTyped());
  }

  /** Shows a state that the reader chose. Back leads to the state before. */
  function decide(next: SearchState): void {
    searchHistory.commit();
    go({ ...next, words: oneLine(field.value) });
    searchHistory.commit();
  }

  function go(next: SearchState): void {
    top = undefined;
    searchHistory.update(location.pathname + formatState(next));
    show(next);
  }

  function restore(next: SearchState, listed: number | undefined): void {
    field.value = next.words;
    show(next, listed);
  }

  function show(next: SearchState, listed = RESULTS_PER_BATCH): void {
    clearTimeout(typing);
    state = next;
    limit = listed;
    document.title = state.words === '' ? pageTitle : `${state.words} · ${pageTitle}`;
    sorts.show(state);
    update(state).catch(fail);
  }

  /** Asks for a state, and shows the answer: the first results, the others, then the rest. */
  async function update(wanted: SearchState): Promise<void> {
    latest += 1;
    const turn = latest;
    asked = performance.now();
    tabs.show(wanted.show);
    let answeredFrom = '';
    let valued = false;
    const slow = setTimeout(() => {
      if (turn === latest) status.waiting(wanted);
    }, LOADING_DELAY_MS);
    try {
      await searcher.ask(wanted, { limit, early: wanted !== shown, values }, (answer) => {
        clearTimeout(slow);
        if (turn !== latest) return;
        present(wanted, answer);
        answeredFrom = answer.build;
        valued = answer.values !== undefined;
      });
      // Values with a large table are loaded only when the reader asks for them.
      if (turn === latest) askValues.hidden = valued;
      if (turn === latest && !valued && valuesFrom !== '' && valuesFrom !== answeredFrom) {
        // Values of another build are no company for these results.
        values = true;
        await update(wanted);
      }
    } catch (error) {
      if (turn === latest) throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  function present(wanted: SearchState, answer: Answer): void {
    shown = wanted;
    if (answer.values) {
      valuesFrom = answer.build;
      facets.show(answer.values, wanted.chosen);
      years.show(answer.values, wanted.chosen);
      chips.show(answer.values, wanted.chosen);
    }
    notes.show(wanted, answer, !isOwnBuild(answer.build));
    const isWhole = results.show(answer, wanted, limit);
    if (isWhole && top !== undefined) scrollTo({ top, behavior: 'instant' });
    if (isWhole) top = undefined;
    tabs.show(wanted.show, answer);
    sheet.show(wanted, answer);
    status.found(wanted, answer, !isOwnBuild(answer.build));
  }

  function fail(error: unknown): void {
    console.error(error);
    shown = undefined;
    results.clear();
    notes.clear();
    failure = error instanceof SearchError ? error.failure : undefined;
    retry.textContent = failure === 'outdated' ? words.reload : words.retry;
    status.failed(failure);
  }
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) {
  // Where there is a question, the page shows how to ask one no longer than it has to.
  if (!isBlank(parseState(location.search))) page.dataset['view'] = 'waiting';
  const searcher = createSearcher(import.meta.env.BASE_URL);
  loadSearchMessages()
    .then((words) => startSearchPage(page, searcher, words))
    .catch(offerReload);
}
