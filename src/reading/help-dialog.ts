import { adoptStyles, element } from '../browser/dom.ts';
import { readingMessagesFor } from '../site/messages/reading.ts';
import styles from '../styles/help-dialog.css?inline';

let dialog: HTMLDialogElement | undefined;

/** Shows the keys that can be used. */
export function openHelp(): void {
  dialog ??= makeHelp();
  if (!dialog.open) dialog.showModal();
}

function makeHelp(): HTMLDialogElement {
  const { help } = readingMessagesFor(document.documentElement.lang);
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
