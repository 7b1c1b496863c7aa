/** The field that somebody is typing in, by the target of a key: there, letters are letters and no commands. */
export function fieldOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest('input, textarea, select, [contenteditable]') : null;
}
