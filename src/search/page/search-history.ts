/** What is noted with an address beside what it says: how many results are listed, and where the page is scrolled to. */
interface SavedView {
  listed: number;
  top: number;
}

/** The addresses that a reader leaves behind in the browser's history while searching. */
export interface SearchHistory {
  /** Shows an address in the making: each takes the place of the last, so that one step back leads out of the typing. */
  pass(address: string): void;
  /** Keeps the address that is shown: what comes after it gets an entry of its own. */
  keep(): void;
  /** Notes something with the address that is shown. */
  note(noted: SavedView): void;
  /** What is noted with it, from an earlier visit. */
  noted(): SavedView | undefined;
}

/**
 * @param restore called when the reader goes back or forward, with what is noted; the address bar then holds the address
 * to show
 */
export function createSearchHistory(restore: (noted: SavedView | undefined) => void): SearchHistory {
  let kept = location.search !== '';

  window.addEventListener('popstate', () => {
    kept = true;
    restore(noted());
  });

  return {
    pass: (address) => {
      if (address === location.pathname + location.search) return;
      if (kept) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      kept = false;
    },
    keep: () => {
      kept = true;
    },
    note: (what) => history.replaceState(what, ''),
    noted,
  };
}

function noted(): SavedView | undefined {
  const { listed, top } = (history.state ?? {}) as Partial<Record<keyof SavedView, unknown>>;
  return typeof listed === 'number' && typeof top === 'number' ? { listed, top } : undefined;
}
