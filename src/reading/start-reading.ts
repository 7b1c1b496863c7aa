import { fieldOf } from '../browser/typing.ts';
import { offerReload } from '../search/offer-reload.ts';

/*
 * What helps with reading is loaded when the reader asks for it: the settings by their button, the keys by "?".
 */
const button = document.querySelector<HTMLElement>('[data-reading-settings]');
const load = () => import('./on-request.ts');

button?.addEventListener('click', () => {
  load()
    .then((loaded) => loaded.toggleSettings(button))
    .catch(offerReload);
});

addEventListener('keydown', ({ key, target }) => {
  if (key === '?' && !fieldOf(target))
    load()
      .then((loaded) => loaded.openHelp())
      .catch(offerReload);
});
