/**
 * The keys of the search page. From the field, the arrow down leads to the first result; the arrows go through the
 * results, and above the first is the field; Escape leads back to it from anywhere. Enter is the link's own.
 *
 * @param root holds the field and the results; what the arrows stop at is marked `data-stop`
 */
export function handleKeys(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    const next = nextStop(event.key, target);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === field) field.select();
  });

  function nextStop(key: string, target: HTMLElement): HTMLElement | undefined {
    if (key === 'Escape' && target !== field) return field;
    // Everywhere else on the site a slash is not caught in a field; here it would be in every checkbox.
    if (key === '/' && target.matches('[type="checkbox"], [type="radio"]')) return field;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
    const stops = [field, ...root.querySelectorAll<HTMLElement>('[data-stop]')];
    const at = stops.indexOf(target.closest<HTMLElement>('li')?.querySelector<HTMLElement>('[data-stop]') ?? target);
    return at === -1 ? undefined : stops[at + (key === 'ArrowDown' ? 1 : -1)];
  }
}
