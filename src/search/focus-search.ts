import { offerReload } from './offer-reload.ts';

/**
 * The keys of every page: "/", and Ctrl-K or Cmd-K, load and open the quick search. On the search page they focus its own
 * field. While somebody is typing, "/" is a character, and in a longer text Ctrl-K is an editing key.
 */
let openAgain: (() => void) | undefined;

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing =
    target instanceof HTMLElement && target.closest<HTMLElement>('input, textarea, select, [contenteditable]');
  const slash = key === '/' && !ctrlKey && !metaKey && !typing;
  const chord = key === 'k' && ctrlKey !== metaKey && !(typing && typing.localName !== 'input');
  const field = document.querySelector<HTMLInputElement>('[data-quick-search]');
  if (!(slash || chord) || altKey || !field) return;
  event.preventDefault();
  if (openAgain) openAgain();
  else openWith(field);
});

function openWith(field: HTMLInputElement): void {
  const own = field.closest('[data-search]') !== null;
  const [before, top] = [document.activeElement, scrollY];
  // While the quick search is loaded, typing goes into this field, which works without it too.
  field.focus({ preventScroll: !own });
  field.select();
  if (own) return;
  import('./quick/quick-search.ts').then(
    (quick) => {
      openAgain = quick.openQuickSearch;
      quick.takeOver(field, before, top);
    },
    () => {
      // The field itself leads to the search page.
      field.scrollIntoView();
      offerReload();
    },
  );
}
