import { element, part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import type { Answer } from '../engine/searcher.ts';
import type { SearchState } from '../engine/state.ts';

/** What must be said of an answer before its results: words that nothing has, another spelling, fields that mean nothing. */
export interface NotesView {
  show(state: SearchState, answer: Answer): void;
  clear(): void;
}

/**
 * @param search called with the words that a reader chose instead
 * @param field called with a field, its value and what is to stand in its place
 */
export function createNotesView(
  root: ParentNode,
  words: SearchMessages,
  search: (words: string) => void,
  field: (field: string, value: string, instead: string) => void,
): NotesView {
  const place = part(root, 'notes');

  function choice(text: string, choose: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'plain' }, text);
    button.addEventListener('click', choose);
    return button;
  }

  function notesOn({ instead, replaced, absent, unknown }: Answer, typed: string): HTMLElement[] {
    const notes: HTMLElement[] = [];
    for (const { field: name, value, nearest } of unknown) {
      const facet = words.facets[name as keyof typeof words.facets].toLowerCase();
      const offers = nearest.map((each) => choice(each, () => field(name, value, each)));
      notes.push(
        element(
          'p',
          {},
          words.unknownValue(facet, value),
          ...(offers.length > 0 ? [' ', words.didYouMean, ' ', ...alternatives(offers, words.or), '?'] : []),
        ),
      );
    }
    if (instead !== undefined && replaced) {
      const [before, after] = words.replaced(typed);
      notes.push(element('p', {}, before, element('b', {}, instead), after));
    } else if (instead !== undefined) {
      notes.push(
        element(
          'p',
          {},
          words.didYouMean,
          ' ',
          choice(instead, () => search(instead)),
          '?',
        ),
      );
    }
    if (absent.length > 0 && !replaced) notes.push(element('p', { class: 'soft' }, words.absent(absent)));
    return notes;
  }

  return {
    show: (state, answer) => {
      place.replaceChildren(...notesOn(answer, state.words));
      place.hidden = place.children.length === 0;
    },
    clear: () => {
      place.hidden = true;
    },
  };
}

/** Puts between buttons what stands between the items of a sentence: "a, b or c". */
function alternatives(buttons: readonly HTMLElement[], or: string): (HTMLElement | string)[] {
  return buttons.flatMap((button, index) => {
    if (index === 0) return [button];
    return [index === buttons.length - 1 ? ` ${or} ` : ', ', button];
  });
}
