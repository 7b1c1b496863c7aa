import { adoptStyles } from '../../browser/dom.ts';
import { createAddresses } from '../../domain/addresses.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import { loadSearchMessages } from '../../site/messages/load.ts';
import styles from '../../styles/quick-search.css?inline';
import { createSearcher } from '../engine/create-searcher.ts';
import { BLANK, formatState } from '../engine/state.ts';
import { createDialog, type QuickDialog } from './dialog.ts';
import { createDialogView } from './dialog-view.ts';
import { createSession, type SessionState } from './session.ts';

/** How long typing must pause before the index is asked, in milliseconds. */
const DEBOUNCE_MS = 80;

let parts: QuickDialog | undefined;

/** The quick search, as the page's scripts open it. */
export interface QuickSearch {
  /** Opens it with the words that were searched for last, or focuses it where it is open. */
  open(): void;
  /**
   * Opens it for the first time, in place of the page's field, in which a reader may have begun to type.
   * @param before what had the focus before that field, and gets it when the dialog closes
   * @param top where the page was scrolled to
   */
  takeOver(pageField: HTMLInputElement, before: Element | null, top: number): void;
}

/** Loads the words of the quick search, and makes it ready to be opened. @throws where they cannot be loaded */
export async function loadQuickSearch(): Promise<QuickSearch> {
  const words = await loadSearchMessages();
  return {
    open: () => openQuickSearch(words),
    takeOver: (pageField, before, top) => takeOver(words, pageField, before, top),
  };
}

function openQuickSearch(words: SearchMessages): void {
  parts ??= makeQuickSearch(words);
  const { dialog, field } = parts;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
}

function takeOver(words: SearchMessages, pageField: HTMLInputElement, before: Element | null, top: number): void {
  if (parts?.dialog.open) return;
  const { value, selectionStart, selectionEnd } = pageField;
  pageField.value = '';
  pageField.blur();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  // Typing may have set the page going towards the field: it stops, even where it has not moved yet.
  const stay = () => scrollTo({ top, behavior: 'instant' });
  stay();
  requestAnimationFrame(stay);
  openQuickSearch(words);
  const { field } = parts as QuickDialog;
  if (value === '') return;
  field.value = value;
  field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event('input'));
}

function makeQuickSearch(words: SearchMessages): QuickDialog {
  const base = import.meta.env.BASE_URL;
  const { search } = createAddresses(base);
  const made = createDialog(words, search);
  const { dialog, field, list, retry } = made;
  const view = createDialogView(made, words);
  let state: SessionState | undefined;
  const session = createSession(createSearcher(base), search, (changed) => {
    state = changed;
    view(changed);
  });
  let typing: ReturnType<typeof setTimeout> | undefined;

  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => session.type(field.value), DEBOUNCE_MS);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      session.move(event.key === 'ArrowDown' ? 1 : -1);
    }
    const active = list.querySelector('[aria-selected="true"]');
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      active.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
    }
  });
  list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    // The result may be on this very page.
    if (!ctrlKey && !metaKey && !shiftKey) dialog.close();
  });
  retry.addEventListener('click', () => {
    if (state?.failure === 'outdated') return location.assign(search + formatState({ ...BLANK, words: state.words }));
    field.focus();
    session.retry();
  });
  addEventListener('online', () => session.retry());
  // A browser may leave the caret in the hidden field until it next draws the page.
  dialog.addEventListener('close', () => field.blur());

  adoptStyles(styles);
  document.body.append(dialog);
  return made;
}
