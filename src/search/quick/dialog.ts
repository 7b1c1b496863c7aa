import { element } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';

/** The elements of the quick search. */
export interface QuickDialog {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  /** The line above the list. */
  line: HTMLElement;
  /** The live region that announces it. */
  status: HTMLElement;
  list: HTMLElement;
  failure: HTMLElement;
  reason: HTMLElement;
  retry: HTMLButtonElement;
  lists: HTMLAnchorElement;
}

/**
 * Creates the dialog: a form that leads to the search page, and a list of choices for its field.
 * @param search the address of the search page
 */
export function createDialog(words: SearchMessages, search: string): QuickDialog {
  const list = element('div', { class: 'quick-list', id: 'quick-list', role: 'listbox', hidden: true });
  list.ariaLabel = words.dialog.results;
  const field = element('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    'aria-label': words.dialog.label,
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
    placeholder: words.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    autofocus: true,
  });
  const close = element('button', { type: 'button', 'aria-label': words.dialog.close, title: words.dialog.close }, '×');
  const line = element('p', { class: 'quick-line', hidden: true });
  const reason = element('p');
  const retry = element('button', { type: 'button' }, words.retry);
  const lists = element('a', { href: search }, words.dialog.lists);
  const failure = element('div', { class: 'quick-trouble', hidden: true }, reason, retry, ' ', lists);
  const status = element('p', { class: 'hidden', role: 'status' });
  const form = element('form', { action: search }, field, close);
  const keys = element('p', { class: 'quick-keys' }, words.dialog.keys);
  const inner = element('search', {}, form, line, list, failure, keys, status);
  const dialog = element('dialog', { class: 'quick', 'data-view': 'blank', 'aria-label': words.dialog.label }, inner);
  form.addEventListener('submit', () => dialog.close());
  close.addEventListener('click', () => dialog.close());
  closeOutside(dialog);
  return { dialog, field, line, status, list, failure, reason, retry, lists };
}

/** Closes the dialog by a click outside it, but not where only the end of a selection is outside. */
function closeOutside(dialog: HTMLDialogElement): void {
  let pressed = false;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target === dialog;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (pressed && target === dialog) dialog.close();
  });
}
