import { offerReload } from '../../search/offer-reload.ts';
import { keptCount, onNotebookChange } from './kept-count.ts';

/** The links to paragraphs and quotations in the text of an article, which have labels, and elsewhere what is marked for it. */
const LINKS = '.text a[href^="#"][aria-label]:not([data-footnote-backref]), [data-quotation]';

const BUTTONS = '.save,.actions,.cite';

/** The one of the header. */
const bookmark = document.querySelector('[data-notebook-link] svg');

/** What the buttons do is loaded when the first of them is needed. */
function loadActions() {
  return import('./place-actions.ts');
}

/**
 * Puts a button behind each link to a quotation, with a menu of what can be done with it, and a bookmark to each paragraph.
 * What is no link has the address in `data-quotation`. A link that has its button is left as it is.
 */
export function addPlaceButtons(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLElement>(LINKS)) {
    if (link.nextElementSibling?.matches(BUTTONS)) continue;
    const [, passage] = /^#p(\d+)$/.exec(link.getAttribute('href') ?? '') ?? [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = passage ? 'save' : 'actions';
    const place = passage ?? link.dataset['name'] ?? link.ariaLabel ?? link.textContent;
    // A name may have what means something in a replacement, such as "$&".
    button.title = (document.body.dataset[button.className] ?? '').replace('{place}', () => place);
    button.ariaLabel = button.title;
    if (bookmark) button.append(bookmark.cloneNode(true));
    link.after(button);
  }
  showSaved();
}

function showSaved(): void {
  if (keptCount() > 0 || document.querySelector('button.saved')) loadActions().then((actions) => actions.showSaved());
}

document.addEventListener('click', (event) => {
  const { target } = event;
  const control = target instanceof Element && target.closest<HTMLButtonElement>(BUTTONS);
  // The browser closes a menu that is open.
  if (!control || control.popoverTargetElement) return;
  // A link leads to files where no script runs.
  event.preventDefault();
  loadActions().then((actions) => actions.act(control), offerReload);
});
onNotebookChange(showSaved);
addPlaceButtons(document);

const sheet = document.querySelector<HTMLElement>('[data-article]');
if (sheet) {
  const prepare = () => loadActions().then((actions) => actions.prepare());
  for (const event of ['pointerover', 'focusin']) sheet.addEventListener(event, prepare, { once: true });
  document.addEventListener('selectionchange', function onSelection() {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', onSelection);
    import('./selection-bar.ts').then((bar) => bar.followSelection(sheet));
  });
}
