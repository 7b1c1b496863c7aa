import { fieldOf } from '../browser/typing.ts';
import { offerReload } from './offer-reload.ts';
import { asksForSearch } from './search-key.ts';

/*
 * "/", and Ctrl-K or Cmd-K, load and open the quick search on every page, and so does a click on the header's field. On the
 * search page they focus its own field.
 */
let openAgain: (() => void) | undefined;

document.addEventListener('keydown', (event) => {
  const field = document.querySelector<HTMLInputElement>('[data-quick-search]');
  const isMac = /^(?:Mac|iP)/.test(navigator.platform);
  if (!field || !asksForSearch(event, fieldOf(event.target)?.localName, isMac)) return;
  event.preventDefault();
  open(field, document.activeElement);
});

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLInputElement && target.matches('header [data-quick-search]'))) return;
  // A field that gets the focus back when the quick search closes would bring up a phone's keyboard.
  target.blur();
  open(target, null);
});

/** @param before what has the focus again when the quick search closes */
function open(field: HTMLInputElement, before: Element | null): void {
  if (openAgain) openAgain();
  else openWith(field, before);
}

function openWith(field: HTMLInputElement, before: Element | null): void {
  const own = field.closest('[data-search]') !== null;
  const top = scrollY;
  // While the quick search is loaded, typing goes into this field, which works without it too.
  field.focus({ preventScroll: !own });
  field.select();
  if (own) return;
  import('./quick/quick-search.ts')
    .then((script) => script.loadQuickSearch())
    .then(
      (quick) => {
        openAgain = quick.open;
        quick.takeOver(field, before, top);
      },
      () => {
        // The field itself leads to the search page.
        field.scrollIntoView();
        offerReload();
      },
    );
}
