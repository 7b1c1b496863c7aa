import { type Answer, SearchError, type Searcher, type SearchFailure } from '../engine/searcher.ts';
import { BLANK, tidyWords } from '../engine/state.ts';
import { ARTICLES, type Choice, choicesOf, hasResults } from './choices.ts';

/** What the quick search shows. */
export interface SessionState {
  /** `waiting`: nothing is known yet of these words, and what the last ones found may still be there. */
  view: 'blank' | 'waiting' | 'found' | 'none' | 'failed';
  words: string;
  answer: Answer | undefined;
  choices: readonly Choice[];
  /** The one that Enter opens; without one it leads to the search page. */
  active: Choice | undefined;
  /** Why nothing can be found, where the view is `failed`. */
  trouble: SearchFailure | undefined;
}

const NOTHING: SessionState = {
  view: 'blank',
  words: '',
  answer: undefined,
  choices: [],
  active: undefined,
  trouble: undefined,
};

/** One reader's searching, as long as the page is open. */
export interface Session {
  /** Asks for what stands in the field. */
  type(text: string): Promise<void>;
  /** Goes to the next choice, or to the one before; behind the last, and before the first, is none. */
  move(step: 1 | -1): void;
  /** Asks once more, where that failed. */
  retry(): Promise<void>;
}

/**
 * @param search the address of the search page
 * @param tell called with all that is to be shown, whenever it changes
 */
export function createSession(searcher: Searcher, search: string, tell: (shown: SessionState) => void): Session {
  let shown = NOTHING;
  let turn = 0;

  function change(changes: Partial<SessionState>): void {
    shown = { ...shown, ...changes };
    tell(shown);
  }

  async function ask(words: string): Promise<void> {
    turn += 1;
    const mine = turn;
    if (words === '') return change(NOTHING);
    const choices = shown.answer ? meanwhile(choicesOf(words, shown.answer, search)) : [];
    change({ view: 'waiting', words, choices, active: undefined, trouble: undefined });
    let last: Answer | undefined;
    try {
      await searcher.ask({ ...BLANK, words }, { limit: ARTICLES, values: false }, (answer) => {
        last = answer;
        // Nothing may be what is known first, and not what is known in the end.
        if (mine === turn && hasResults(answer)) take(answer);
      });
      if (mine === turn && last) take(last);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  function take(answer: Answer): void {
    const choices = choicesOf(shown.words, answer, search);
    const active = choices.find(({ href }) => href === shown.active?.href);
    change({ view: hasResults(answer) ? 'found' : 'none', answer, choices, active });
  }

  function fail(error: unknown): void {
    const trouble = error instanceof SearchError ? error.trouble : 'missing';
    if (!(error instanceof SearchError)) console.error(error);
    change({ ...NOTHING, view: 'failed', words: shown.words, trouble });
  }

  return {
    type: async (text) => {
      const words = tidyWords(text);
      if (words !== shown.words || shown.view === 'failed') await ask(words);
    },
    move: (step) => {
      const { choices, active } = shown;
      const at = active ? choices.indexOf(active) : step === 1 ? -1 : choices.length;
      change({ active: choices[at + step] });
    },
    retry: async () => {
      if (shown.view === 'failed') await ask(shown.words);
    },
  };
}

/** What the last words found, without what was said of those words alone. */
function meanwhile(choices: readonly Choice[]): Choice[] {
  const kept = choices.filter(({ kind }) => kind !== 'instead');
  return kept.map((choice) => (choice.kind === 'all' ? { ...choice, total: undefined } : choice));
}
