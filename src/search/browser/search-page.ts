import { searchMessagesFor } from '../../site/messages/search.ts';
import { chipsView } from './chips-view.ts';
import { part } from './elements.ts';
import type { Facet } from './facets.ts';
import { facetsView } from './facets-view.ts';
import { handleKeys } from './keyboard.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { answer } from './plan.ts';
import { BATCH, resultsList } from './results-list.ts';
import { sortView } from './sort-view.ts';
import { parseState, printState, type SearchState, tidyWords, toggleValue } from './state.ts';
import { statusView } from './status-view.ts';
import { openTrail } from './trail.ts';
import { placeFilters } from './wide.ts';

/** How long typing must rest before the index is asked, and an answer be waited for in silence, in milliseconds. */
const REST = 80;
const PATIENCE = 250;

/** Brings the search page to life: its state is the address, and everything shown follows from the state. */
function openSearchPage(root: HTMLElement): void {
  const words = searchMessagesFor(document.documentElement.lang);
  const engine = pagefindEngine(import.meta.env.BASE_URL);
  const field = part<HTMLInputElement>(root, 'quick-search');
  const pageTitle = document.title;
  let state = parseState(location.search);
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const toggle = (facet: Facet, id: string) => decide(toggleValue(state, facet, id));
  const status = statusView(root, words);
  const results = resultsList(root, words, fail);
  const facets = facetsView(root, words, toggle);
  const chips = chipsView(root, words, toggle, () => {
    field.focus();
    decide({ ...state, chosen: {} });
  });
  const sorts = sortView(root, (sort) => decide({ ...state, sort }));
  const trail = openTrail(() => restore(parseState(location.search)));

  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => go(asTyped()), REST);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go(asTyped());
    trail.keep();
  });
  part(root, 'retry').addEventListener('click', () => show(state));
  handleKeys(root, field);
  placeFilters(part<HTMLDetailsElement>(root, 'filters'), part(root, 'found'));
  status.waiting(state);
  restore(state);

  function asTyped(): SearchState {
    return { ...state, words: tidyWords(field.value) };
  }

  /** Shows a state that a reader decided on. Going back leads to the one before. */
  function decide(next: SearchState): void {
    trail.keep();
    go({ ...next, words: tidyWords(field.value) });
    trail.keep();
  }

  function go(next: SearchState): void {
    trail.pass(location.pathname + printState(next));
    show(next);
  }

  function restore(next: SearchState): void {
    field.value = next.words;
    show(next);
  }

  function show(next: SearchState): void {
    clearTimeout(typing);
    state = next;
    document.title = state.words === '' ? pageTitle : `${state.words} · ${pageTitle}`;
    sorts.show(state);
    update(state).catch(fail);
  }

  /** Asks the index for a state, and shows the answer unless another state has been asked for meanwhile. */
  async function update(asked: SearchState): Promise<void> {
    latest += 1;
    const turn = latest;
    const slow = setTimeout(() => {
      if (turn === latest) status.waiting(asked);
    }, PATIENCE);
    try {
      const { articles = [], pages, values } = await answer(asked, engine);
      const loaded = await Promise.all(articles.slice(0, BATCH).map((hit) => hit.load()));
      if (turn !== latest) return;
      facets.show(values, asked.chosen);
      chips.show(values, asked.chosen);
      results.show(pages, loaded, articles);
      status.found(asked, articles.length, pages.length);
    } catch (error) {
      if (turn === latest) throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  function fail(error: unknown): void {
    console.error(error);
    results.clear();
    status.failed();
  }
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) openSearchPage(page);
