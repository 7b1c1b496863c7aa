import { element, part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import type { Answer } from '../engine/searcher.ts';
import type { SearchState } from '../engine/state.ts';

/** The notes above the results: that the site was updated, words that do not occur or only begin others, another spelling, unknown values of fields. */
export interface NotesView {
  /** @param updated whether the answer is from a later build than the page's own */
  show(state: SearchState, answer: Answer, updated: boolean): void;
  clear(): void;
}

/**
 * @param onCorrection called with the corrected query that the reader chose
 * @param onValue called with a field, its unknown value and the value that the reader chose
 */
export function createNotesView(
  root: ParentNode,
  words: SearchMessages,
  onCorrection: (query: string) => void,
  onValue: (field: string, value: string, replacement: string) => void,
): NotesView {
  const container = part(root, 'notes');

  function choice(text: string, choose: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'plain' }, text);
    button.addEventListener('click', choose);
    return button;
  }

  /** Buttons as an enumeration: "a, b or c". */
  function alternatives(buttons: readonly HTMLElement[], names: readonly string[]): (HTMLElement | string)[] {
    const between = words.between(names, 'or');
    return buttons.flatMap((button, index) => (index === 0 ? [button] : [between[index - 1] ?? ' ', button]));
  }

  function asking(offers: readonly (HTMLElement | string)[]): (HTMLElement | string)[] {
    const [before, after] = words.didYouMean;
    return [before, ...offers, after];
  }

  function notesOn({ correction, corrected, absent, beginnings, unknown }: Answer, typed: string): HTMLElement[] {
    const notes: HTMLElement[] = [];
    for (const { field: name, value, nearest } of unknown) {
      const offers = nearest.map((each) => choice(each, () => onValue(name, value, each)));
      const question = offers.length > 0 ? [' ', ...asking(alternatives(offers, nearest))] : [];
      notes.push(element('p', {}, words.unknownValue(words.fields[name], value), ...question));
    }
    if (correction !== undefined && corrected) {
      const [before, after] = words.corrected(typed);
      notes.push(element('p', {}, before, element('b', {}, words.beginningOf(correction)), after));
    } else if (correction !== undefined) {
      notes.push(element('p', {}, ...asking([choice(words.beginningOf(correction), () => onCorrection(correction))])));
    }
    if (beginnings.length > 0) notes.push(element('p', { class: 'soft' }, words.beginnings(beginnings)));
    if (absent.length > 0 && !corrected) notes.push(element('p', { class: 'soft' }, words.absent(absent)));
    return notes;
  }

  return {
    show: (state, answer, updated) => {
      const update = updated ? [element('p', {}, words.updated)] : [];
      container.replaceChildren(...update, ...notesOn(answer, state.words));
      container.hidden = container.children.length === 0;
    },
    clear: () => {
      container.hidden = true;
    },
  };
}
