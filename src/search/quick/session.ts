import { oneLine } from '../../text/one-line.ts';
import { type Answer, SearchError, type Searcher, type SearchFailure } from '../engine/searcher.ts';
import { BLANK } from '../engine/state.ts';
import { type Choice, choicesOf, hasResults, MAX_ARTICLES } from './choices.ts';

/** The state of the quick search. */
export interface SessionState {
  /** `waiting`: there is no answer to these words yet, and the choices may still be those of the last words. */
  view: 'blank' | 'waiting' | 'found' | 'none' | 'failed';
  words: string;
  answer: Answer | undefined;
  choices: readonly Choice[];
  /** The choice that Enter opens; without one, Enter leads to the search page. */
  active: Choice | undefined;
  /** Why the search failed, where the view is `failed`. */
  failure: SearchFailure | undefined;
}

const INITIAL_STATE: SessionState = {
  view: 'blank',
  words: '',
  answer: undefined,
  choices: [],
  active: undefined,
  failure: undefined,
};

/** The quick search of one page view. */
export interface Session {
  /** Searches for the text in the field. */
  type(text: string): Promise<void>;
  /** Activates the next choice or the one before; after the last and before the first, none is active. */
  move(step: 1 | -1): void;
  /** Repeats a search that failed. */
  retry(): Promise<void>;
}

/**
 * @param search the address of the search page
 * @param onChange called with the new state at each change
 */
export function createSession(searcher: Searcher, search: string, onChange: (state: SessionState) => void): Session {
  let state: SessionState = INITIAL_STATE;
  let turn = 0;

  function change(changes: Partial<SessionState>): void {
    state = { ...state, ...changes };
    onChange(state);
  }

  async function ask(words: string): Promise<void> {
    turn += 1;
    const mine = turn;
    if (words === '') return change(INITIAL_STATE);
    const choices = state.answer ? choicesMeanwhile(choicesOf(words, state.answer, search)) : [];
    change({ view: 'waiting', words, choices, active: undefined, failure: undefined });
    let last: Answer | undefined;
    try {
      await searcher.ask({ ...BLANK, words }, { limit: MAX_ARTICLES, values: false }, (answer) => {
        last = answer;
        // An answer without results may not be the whole answer.
        if (mine === turn && hasResults(answer)) show(answer);
      });
      if (mine === turn && last) show(last);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  function show(answer: Answer): void {
    const choices = choicesOf(state.words, answer, search);
    const active = choices.find(({ href }) => href === state.active?.href);
    change({ view: hasResults(answer) ? 'found' : 'none', answer, choices, active });
  }

  function fail(error: unknown): void {
    const failure = error instanceof SearchError ? error.failure : 'missing';
    if (!(error instanceof SearchError)) console.error(error);
    change({ ...INITIAL_STATE, view: 'failed', words: state.words, failure });
  }

  searcher.onReplaced(() => ask(state.words));

  return {
    type: async (text) => {
      const words = oneLine(text);
      if (words !== state.words || state.view === 'failed') await ask(words);
    },
    move: (step) => {
      const { choices, active } = state;
      const at = active ? choices.indexOf(active) : step === 1 ? -1 : choices.length;
      change({ active: choices[at + step] });
    },
    retry: async () => {
      if (state.view === 'failed') await ask(state.words);
    },
  };
}

/** The choices for the last words that stay while new words are searched for. */
function choicesMeanwhile(choices: readonly Choice[]): Choice[] {
  const kept = choices.filter(({ kind }) => kind !== 'correction');
  return kept.map((choice) => (choice.kind === 'all' ? { ...choice, total: undefined } : choice));
}
