import { openStore, storageKey } from '../store.ts';

/** Sent to the document after each change that this window kept. */
const CHANGED = 'notebook-changed';

const notebookKey = storageKey(import.meta.env.BASE_URL);

/** The notebook of this site in this browser. */
export const ourNotebook = openStore(
  () => localStorage,
  notebookKey,
  () => document.dispatchEvent(new Event(CHANGED)),
);

/** Calls back after each change, in this window or another one. */
export function onNotebookChange(show: () => void): void {
  document.addEventListener(CHANGED, show);
  addEventListener('storage', ({ key }) => {
    if (key === notebookKey || key === null) show();
  });
}
