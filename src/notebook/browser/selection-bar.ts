import { today } from '../../browser/today.ts';
import type { SaveMessages } from '../../site/messages/en/save.ts';
import { loadSaveMessages } from '../../site/messages/load.ts';
import { selectionOf } from '../item-of.ts';
import { loadArticle } from './article-data.ts';
import { actionsOn } from './item-actions.ts';
import { createMenu, type MenuAction, placeMenu } from './menu.ts';
import { sayFailed } from './notice.ts';
import { readSelection } from './read-selection.ts';
import { readingSite } from './reading-site.ts';

/** How long a selection must stay the same before the bar comes, in milliseconds. */
const DEBOUNCE_MS = 250;

/**
 * Shows a bar below the words of an article that a reader selects: copy them with their source, copy a link that finds them,
 * save, share. Esc closes it, and it goes with the selection.
 */
export function followSelection(sheet: HTMLElement): void {
  const text = sheet.querySelector('.text');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let bar: HTMLElement | undefined;
  let isPressed = false;

  function close(): void {
    bar?.remove();
    bar = undefined;
  }

  function changed(): void {
    clearTimeout(timer);
    if (bar?.contains(document.activeElement)) return;
    close();
    if (!isPressed) timer = setTimeout(show, DEBOUNCE_MS);
  }

  async function show(): Promise<void> {
    const selection = getSelection();
    if (!text || !selection || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const before = String(selection);
    const found = readSelection(range, text);
    if (!found) return;
    const [words, data] = await Promise.all([
      loadSaveMessages(),
      loadArticle(sheet.dataset['article'] ?? '').catch(() => null),
    ]);
    // The selection may have changed meanwhile.
    if (String(getSelection()) !== before) return;
    if (data === null) return sayFailed(words.notLoaded);
    if (!data || data.digest !== sheet.dataset['digest']) return sayFailed(words.outdated, words.reload);
    const item = selectionOf(data, found.words, today());
    const page = readingSite.addressOf({ ...item, anchor: found.passage });
    const address = found.directive === undefined ? page : `${page}:~:${found.directive}`;
    open(actionsOn(item, words, address), range, words);
  }

  function open(actions: readonly MenuAction[], range: Range, words: SaveMessages): void {
    close();
    const closing = actions.map(({ name, act }) => ({
      name,
      act: () => {
        close();
        act();
      },
    }));
    bar = createMenu(words.selection, closing, 'bar');
    // The next Tab leads from the selection to the bar.
    const end = range.endContainer.parentElement?.closest('.text > *') ?? text?.lastElementChild;
    end?.after(bar);
    bar.showPopover();
    placeMenu(bar, range.getBoundingClientRect());
  }

  document.addEventListener('selectionchange', changed);
  const isOnBar = ({ target }: Event) => target instanceof Node && bar?.contains(target);
  document.addEventListener('pointerdown', (event) => {
    if (isOnBar(event)) return;
    isPressed = true;
    clearTimeout(timer);
  });
  for (const released of ['pointerup', 'pointercancel'])
    document.addEventListener(released, (event) => {
      if (isOnBar(event)) return;
      isPressed = false;
      changed();
    });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  changed();
}
