import { adoptStyles, element } from '../browser/dom.ts';
import type { ReadingMessages } from '../site/messages/en/reading.ts';
import { loadReadingMessages } from '../site/messages/load.ts';
import styles from '../styles/help-dialog.css?inline';

let dialog: HTMLDialogElement | undefined;

/** Shows the keys that can be used. @throws where their words cannot be loaded */
export async function openHelp(): Promise<void> {
  const words = await loadReadingMessages();
  dialog ??= makeHelp(words);
  if (!dialog.open) dialog.showModal();
}

function makeHelp({ help }: ReadingMessages): HTMLDialogElement {
  const close = element('button', { type: 'button', autofocus: true }, help.close);
  const rows = help.keys.flatMap(({ keys, does }) => [
    element('dt', {}, ...keys.flatMap((key, at) => [...(at > 0 ? [' '] : []), element('kbd', {}, key)])),
    element('dd', {}, does),
  ]);
  const made = element(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    element('h2', { id: 'help-title' }, help.title),
    element('dl', {}, ...rows),
    close,
  );
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => target === made && made.close());
  adoptStyles(styles);
  document.body.append(made);
  return made;
}
