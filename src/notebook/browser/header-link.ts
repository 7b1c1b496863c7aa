import { keptCount, onNotebookChange } from './kept-count.ts';

/** Shows the way to the notebook in the header, with how much is in it, once there is anything. */
const link = document.querySelector<HTMLElement>('[data-notebook-link]');

function show(): void {
  const count = keptCount();
  const number = link?.querySelector('b');
  if (!link || !number) return;
  number.textContent = String(count);
  link.hidden = count === 0;
}

show();
onNotebookChange(show);
// The browser may bring back a page as it was left.
addEventListener('pageshow', show);
