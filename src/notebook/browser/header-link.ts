import { onNotebookChange, ourNotebook } from './our-notebook.ts';

/** Shows the way to the notebook in the header, with how much is in it, once there is anything. */
const link = document.querySelector<HTMLElement>('[data-notebook-link]');

function show(): void {
  const count = link?.querySelector('b');
  if (!link || !count) return;
  const { length } = ourNotebook.read().items;
  count.textContent = String(length);
  link.hidden = length === 0;
}

show();
onNotebookChange(show);
// The browser may bring back a page as it was left.
addEventListener('pageshow', show);
