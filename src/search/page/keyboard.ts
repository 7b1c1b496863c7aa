/**
 * Handles the keys of the search page. The arrow keys move from the field to the first result, through the results, and
 * back; Escape moves to the field from anywhere. Enter opens the focused link, as everywhere.
 *
 * @param root contains the field and the results; the arrow keys stop at elements with `data-stop`
 */
export function handleKeys(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    // An open sheet has its own keys, and nothing behind it can have the focus.
    if (target.closest('dialog')) return;
    const next = nextStop(event.key, target);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === field) field.select();
  });

  function nextStop(key: string, target: HTMLElement): HTMLElement | undefined {
    if (key === 'Escape' && target !== field) return field;
    // The site's own handler of the slash leaves out fields, and checkboxes with them.
    if (key === '/' && target.matches('[type="checkbox"], [type="radio"]')) return field;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
    const stops = [field, ...root.querySelectorAll<HTMLElement>('[data-stop]')];
    const at = stops.indexOf(target.closest<HTMLElement>('li')?.querySelector<HTMLElement>('[data-stop]') ?? target);
    return at === -1 ? undefined : stops[at + (key === 'ArrowDown' ? 1 : -1)];
  }
}
