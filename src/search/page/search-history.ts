/** What is saved with an address in the browser's history. */
interface SavedView {
  /** How many results are listed. */
  listed: number;
  /** How far the page is scrolled, in pixels. */
  top: number;
}

/** The entries of the browser's history for the searches of a reader. */
export interface SearchHistory {
  /** Shows the address of a search that is being typed: it replaces the last one, so that Back leaves the whole typing. */
  update(address: string): void;
  /** Keeps the address that is shown: the next one gets an entry of its own. */
  commit(): void;
  /** Saves the view with the address that is shown. */
  saveView(view: SavedView): void;
  /** The view that was saved with it on an earlier visit. */
  savedView(): SavedView | undefined;
}

/**
 * @param restore called when the reader goes back or forward, with the saved view; the location is already the one to show
 */
export function createSearchHistory(restore: (view: SavedView | undefined) => void): SearchHistory {
  let committed = location.search !== '';

  window.addEventListener('popstate', () => {
    committed = true;
    restore(savedView());
  });

  return {
    update: (address) => {
      if (address === location.pathname + location.search) return;
      if (committed) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      committed = false;
    },
    commit: () => {
      committed = true;
    },
    saveView: (view) => history.replaceState(view, ''),
    savedView,
  };
}

function savedView(): SavedView | undefined {
  const { listed, top } = (history.state ?? {}) as Partial<Record<keyof SavedView, unknown>>;
  return typeof listed === 'number' && typeof top === 'number' ? { listed, top } : undefined;
}
