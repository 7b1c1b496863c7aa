/**
 * The keys of every page: "/", and Ctrl-K or Cmd-K, open the quick search, which is loaded then. On the search page they
 * lead to its own field. Where somebody is typing "/" is a letter, and in a longer text Ctrl-K an editing key.
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
  else findWith(field);
});

function findWith(field: HTMLInputElement): void {
  const own = field.closest('[data-search]') !== null;
  const [before, top] = [document.activeElement, scrollY];
  // What is typed while the rest is loaded stands in this field, which also does alone.
  field.focus({ preventScroll: !own });
  field.select();
  if (own) return;
  import('./quick/quick-search.ts').then(
    (quick) => {
      openAgain = quick.openQuickSearch;
      quick.takeOver(field, before, top);
    },
    () => field.scrollIntoView(),
  );
}
