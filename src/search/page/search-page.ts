import { part } from '../../browser/dom.ts';
import { searchMessagesFor } from '../../site/messages/search.ts';
import { createSearcher } from '../engine/create-searcher.ts';
import type { Facet } from '../engine/facets.ts';
import { replaceField } from '../engine/query.ts';
import { type Answer, SearchError } from '../engine/searcher.ts';
import { formatState, parseState, type SearchState, tidyWords, toggleValue } from '../engine/state.ts';
import { createChipsView, createFacetsView, createYearsView } from './facets-view.ts';
import { offerValues } from './field-values.ts';
import { handleKeys, placeFilters } from './keyboard.ts';
import { createNotesView } from './notes-view.ts';
import { BATCH, createResultsList } from './results-list.ts';
import { createSearchHistory } from './search-history.ts';
import { createStatusView } from './status-view.ts';
import { createSortView, createTabsView } from './tabs-view.ts';

/** How long after a question the next one waits, and how long an answer is waited for in silence, in milliseconds. */
const REST = 60;
const PATIENCE = 250;

/** Brings the search page to life: its state is the address, and everything shown follows from the state. */
function openSearchPage(root: HTMLElement): void {
  const words = searchMessagesFor(document.documentElement.lang);
  const searcher = createSearcher(import.meta.env.BASE_URL);
  const field = part<HTMLInputElement>(root, 'quick-search');
  const filters = part<HTMLDetailsElement>(root, 'filters');
  const retry = part(root, 'retry');
  const askValues = part<HTMLButtonElement>(root, 'ask-values');
  const pageTitle = document.title;
  let state = parseState(location.search);
  let limit = BATCH;
  let latest = 0;
  let asked = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader asked for the facets' values although they are many. */
  let values = false;

  const toggle = (facet: Facet, id: string) => decide(toggleValue(state, facet, id));
  const status = createStatusView(root, words);
  const results = createResultsList(root, words, field, () => {
    limit += BATCH;
    update(state).catch(fail);
  });
  const facets = createFacetsView(root, words, toggle);
  const years = createYearsView(root, (chosen) => decide({ ...state, chosen }));
  const chips = createChipsView(root, words, toggle, () => {
    field.focus();
    decide({ ...state, chosen: {} });
  });
  const sorts = createSortView(root, (sort) => decide({ ...state, sort }));
  const tabs = createTabsView(root, words, (show) => decide({ ...state, show }));
  const notes = createNotesView(root, words, typeInstead, (name, value, instead) =>
    typeInstead(replaceField(field.value, name, value, instead)),
  );
  // Back within the page, the browser itself scrolls to where the reader was.
  const trail = createSearchHistory((noted) => restore(parseState(location.search), noted?.listed));

  field.addEventListener('input', () => {
    clearTimeout(typing);
    // The first letter is answered at once; those that follow fast, when the last has rested.
    typing = setTimeout(() => go(asTyped()), performance.now() - asked < REST ? REST : 0);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go(asTyped());
    trail.keep();
  });
  retry.addEventListener('click', tryAgain);
  addEventListener('online', () => root.dataset['view'] === 'failed' && tryAgain());
  askValues.addEventListener('click', () => {
    values = true;
    update(state).catch(fail);
  });
  offerValues(field, part(root, 'offers'), searcher, words, () => go(asTyped()));
  handleKeys(root, field);
  placeFilters(filters, part(root, 'found'));
  status.waiting(state);
  addEventListener('pagehide', () => trail.note({ listed: limit, top: scrollY }));
  const noted = trail.noted();
  /** Where the reader was on this page, until its results are there again. */
  let top = noted?.top;
  restore(state, noted?.listed);

  function asTyped(): SearchState {
    return { ...state, words: tidyWords(field.value) };
  }

  function tryAgain(): void {
    // The button goes with the trouble.
    if (document.activeElement === retry) field.focus();
    show(state);
  }

  function typeInstead(instead: string): void {
    field.value = instead;
    field.focus();
    decide(asTyped());
  }

  /** Shows a state that a reader decided on. Going back leads to the one before. */
  function decide(next: SearchState): void {
    trail.keep();
    go({ ...next, words: tidyWords(field.value) });
    trail.keep();
  }

  function go(next: SearchState): void {
    top = undefined;
    trail.pass(location.pathname + formatState(next));
    show(next);
  }

  function restore(next: SearchState, listed: number | undefined): void {
    field.value = next.words;
    show(next, listed);
  }

  function show(next: SearchState, listed = BATCH): void {
    clearTimeout(typing);
    state = next;
    limit = listed;
    document.title = state.words === '' ? pageTitle : `${state.words} · ${pageTitle}`;
    sorts.show(state);
    update(state).catch(fail);
  }

  /** Asks the index for a state, and shows what it says, first the results and then the rest. */
  async function update(wanted: SearchState): Promise<void> {
    latest += 1;
    const turn = latest;
    asked = performance.now();
    tabs.show(wanted.show);
    let listed = false;
    let valued = false;
    const slow = setTimeout(() => {
      if (turn === latest) status.waiting(wanted);
    }, PATIENCE);
    try {
      await searcher.ask(wanted, { limit, values }, (answer) => {
        clearTimeout(slow);
        if (turn !== latest) return;
        present(wanted, answer, listed);
        listed = true;
        valued = answer.values !== undefined;
      });
      // Whoever does not ask is not made to wait for them.
      if (turn === latest) askValues.hidden = valued;
    } catch (error) {
      if (turn === latest) throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  /** @param listed whether the results are there already: then they are left alone, with the focus that may be in them */
  function present(wanted: SearchState, answer: Answer, listed: boolean): void {
    if (answer.values) {
      facets.show(answer.values, wanted.chosen);
      years.show(answer.values, wanted.chosen);
      chips.show(answer.values, wanted.chosen);
    }
    notes.show(wanted, answer);
    if (!listed) results.show(answer, wanted.show);
    if (top !== undefined) scrollTo({ top, behavior: 'instant' });
    top = undefined;
    tabs.show(wanted.show, answer);
    status.found(wanted, answer);
  }

  function fail(error: unknown): void {
    console.error(error);
    results.clear();
    notes.clear();
    status.failed(error instanceof SearchError ? error.trouble : undefined);
  }
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) openSearchPage(page);
