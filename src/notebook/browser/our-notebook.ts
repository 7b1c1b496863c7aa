import { openStore } from '../store.ts';
import { NOTEBOOK_CHANGED, notebookKey } from './kept-count.ts';

/** The notebook of this site in this browser. */
export const ourNotebook = openStore(
  () => localStorage,
  notebookKey,
  () => document.dispatchEvent(new Event(NOTEBOOK_CHANGED)),
);
