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

/** From here on the filters stand beside the results; the stylesheets have the same width. */
const WIDE = '(min-width: 60.01rem)';

/**
 * Keeps the order in which the keyboard goes through the page the one that the eye sees: filters stand folded before the
 * results where the page is narrow, and open behind them where it is wide.
 */
export function placeFilters(filters: HTMLDetailsElement, results: HTMLElement): void {
  const wide = matchMedia(WIDE);
  const place = () => {
    filters.open = wide.matches;
    if (wide.matches) results.after(filters);
    else results.before(filters);
  };
  wide.addEventListener('change', place);
  place();
}
