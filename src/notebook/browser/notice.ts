import { element } from '../../browser/dom.ts';
import { reloadButton } from '../../browser/reload-button.ts';

/** How long a notice of what was done is shown, in milliseconds. */
const SHOWN_MS = 5_000;

let notice: HTMLElement | undefined;

/** Says at the foot of the window what was done, for a while. */
export function sayDone(sentence: string): void {
  const region = show('status');
  // Screen readers announce what changes in a region that is there before.
  setTimeout(() => region.append(sentence));
  setTimeout(() => region.remove(), SHOWN_MS);
}

/** Says there what could not be done, until something else is done. @param reload the label of a button that loads the page anew */
export function sayFailed(sentence: string, reload?: string): void {
  show('alert').append(sentence, ...(reload === undefined ? [] : [' ', reloadButton(reload)]));
}

function show(role: 'status' | 'alert'): HTMLElement {
  notice?.remove();
  notice = element('p', { class: 'notice', role });
  document.body.append(notice);
  return notice;
}
