import { keptCount } from './kept-count.ts';

/** Shows at once that a notebook is empty, which needs no more than this; `notebook-page.ts` comes later, with what can be done. */
const page = document.querySelector<HTMLElement>('[data-notebook]');
if (page && keptCount() === 0) page.dataset['view'] ??= 'empty';
