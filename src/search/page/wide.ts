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
