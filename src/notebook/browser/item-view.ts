import { element } from '../../browser/dom.ts';
import { inItsLanguage } from '../../browser/in-its-language.ts';
import type { NotebookMessages } from '../../site/messages/en/notebook.ts';
import { onDemand } from '../../text/on-demand.ts';
import type { PresentPlace } from '../changes.ts';
import { creditOf, placeOf } from '../credit.ts';
import { type NotebookItem, shownText } from '../item.ts';
import { drawing } from './drawing.ts';
import { addPlaceButtons } from './place-buttons.ts';
import type { ItemOutcome } from './present-articles.ts';

/** What a reader does with an item. */
export interface ItemActions {
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  note(id: string, note: string): void;
  takeNew(id: string, now: PresentPlace): void;
}

export interface ItemView {
  element: HTMLLIElement;
  /** @param at its place in its list, from 0 */
  show(item: NotebookItem, at: number, of: number): void;
  showOutcome(outcome: ItemOutcome | { is: 'unchecked' }): void;
}

const marksAround = onDemand(() => /^[\p{Quotation_Mark}\s]+|[\p{Quotation_Mark}\s]+$/gu);
const UP = 'M8 13V3.5M3.8 7.6 8 3.4l4.2 4.2';
const DOWN = 'M8 3v9.5M3.8 8.4 8 12.6l4.2-4.2';

/** @param addressOf the address of a place in an article */
export function itemView(
  item: NotebookItem,
  words: NotebookMessages,
  addressOf: (article: string, anchor: string) => string,
  actions: ItemActions,
): ItemView {
  const { id, kind, article, anchor, text, title, language } = item;
  const name = words.called(startOf(text.replace(marksAround(), '') || title));
  const place = element('a', { href: addressOf(article, anchor), 'data-quotation': true, 'data-name': name });
  const finding = element('div', { class: 'finding', hidden: true });
  const field = element('textarea', { rows: '1', 'aria-label': words.noteOn(name), placeholder: words.note });
  const printed = element('p', { class: 'printed-note' });
  const up = control(words.up(name), drawing(UP), () => actions.move(id, -1));
  const down = control(words.down(name), drawing(DOWN), () => actions.move(id, 1));
  const remove = control(words.remove(name), words.removeShort, () => actions.remove(id));
  const root = element(
    'li',
    { class: 'kept', 'data-id': id, 'data-kind': kind },
    element(
      'figure',
      { class: 'quoted' },
      ...(text === '' ? [] : [element('blockquote', inItsLanguage(language), element('p', {}, shownText(item)))]),
      element('figcaption', {}, ...creditLine(item, words), ...sourceLine(item, place, words)),
    ),
    finding,
    field,
    printed,
    element('div', { class: 'controls' }, up, down, remove),
  );
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    actions.note(id, field.value);
  });

  function nameThePlace(at: string): void {
    place.href = addressOf(article, at);
    place.textContent = kind === 'article' ? title : placeOf({ kind, anchor: at }, words);
  }
  nameThePlace(anchor);
  addPlaceButtons(root);

  return {
    element: root,
    show: ({ note }, at, of) => {
      if (field.value !== note) field.value = note;
      printed.textContent = note;
      // A button that is disabled would lose the focus.
      up.ariaDisabled = String(at === 0);
      down.ariaDisabled = String(at === of - 1);
    },
    showOutcome: (outcome) => {
      if (outcome.is === 'same' || outcome.is === 'changed') nameThePlace(outcome.anchor);
      finding.replaceChildren(...findingOf(outcome, item, words, actions.takeNew));
      finding.hidden = outcome.is === 'same';
    },
  };
}

/** Whose words they are, in a line of its own. */
function creditLine(item: NotebookItem, words: NotebookMessages): (Node | string)[] {
  const { speaker = '', retold } = item;
  if (speaker === '') return retold ? [words.retold, element('br')] : [];
  return [element('b', {}, speaker), creditOf(item, words).slice(speaker.length), element('br')];
}

/** The article, its outlet and its date, with the link to the place; of the article itself its title is the link. */
function sourceLine(
  { kind, title, outlet, date, language }: NotebookItem,
  place: HTMLAnchorElement,
  words: NotebookMessages,
): (Node | string)[] {
  if (kind === 'article') {
    Object.assign(place, inItsLanguage(language));
    // The link is last: its button stands behind it.
    return [`${words.list([outlet, date])}: `, place];
  }
  return [
    element('span', { class: 'of', ...inItsLanguage(language) }, title),
    words.list(['', outlet, date, '']),
    place,
  ];
}

/** The first words of a text, enough to tell it from others. */
function startOf(text: string): string {
  const words = text.split(' ');
  return words.length > 7 ? `${words.slice(0, 6).join(' ')} …` : text;
}

/**
 * Makes a button that does something with an item. It does nothing while it is `aria-disabled`, and keeps the focus.
 * @param label its name, where it shows a drawing or less than that
 */
function control(label: string, content: Node | string, act: () => void): HTMLButtonElement {
  const named = label === content ? {} : { 'aria-label': label, title: label };
  const button = element('button', { type: 'button', ...named }, content);
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') act();
  });
  return button;
}

/** What is said of an item whose article is not as it was; nothing where it is. */
function findingOf(
  outcome: ItemOutcome | { is: 'unchecked' },
  { id, kind, language, speaker, text }: NotebookItem,
  words: NotebookMessages,
  takeNew: (id: string, now: PresentPlace) => void,
): HTMLElement[] {
  const say = (sentence: string) => [element('p', {}, sentence)];
  switch (outcome.is) {
    case 'same':
      return [];
    case 'gone':
      return say(words.gone);
    case 'article-gone':
      return say(words.articleGone);
    case 'unchecked':
      return say(words.unchecked);
    case 'changed':
      return [
        ...say(outcome.text === text ? words.otherSpeaker : words.changed),
        element('blockquote', inItsLanguage(language), shownText({ ...outcome, kind, ...(language && { language }) })),
        ...(outcome.speaker === speaker || outcome.speaker === undefined ? [] : say(words.nowBy(outcome.speaker))),
        control(words.takeNew, words.takeNew, () => takeNew(id, outcome)),
      ];
  }
}
