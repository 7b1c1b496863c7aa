import { storageKey } from '../storage-key.ts';

/** The notebook of this site in the browser's storage. */
export const notebookKey = storageKey(import.meta.env.BASE_URL);

/** Sent to the document after each change that this window kept. */
export const NOTEBOOK_CHANGED = 'notebook-changed';

/** How many items are kept; 0 where nothing can be read. It stands apart from the notebook, because every page loads it. */
export function keptCount(): number {
  try {
    return JSON.parse(localStorage.getItem(notebookKey) ?? '').items.length ?? 0;
  } catch {
    return 0;
  }
}

/** Calls back after each change, in this window or another one. */
export function onNotebookChange(show: () => void): void {
  document.addEventListener(NOTEBOOK_CHANGED, show);
  addEventListener('storage', ({ key }) => {
    if (key === notebookKey || key === null) show();
  });
}
