/** The addresses that a reader leaves behind in the browser's history while searching. */
export interface Trail {
  /** Shows an address in the making: each takes the place of the last, so that one step back leads out of the typing. */
  pass(address: string): void;
  /** Keeps the address that is shown: what comes after it gets an entry of its own. */
  keep(): void;
}

/** @param restore called when the reader goes back or forward; the address bar then holds the address to show */
export function openTrail(restore: () => void): Trail {
  let kept = location.search !== '';

  window.addEventListener('popstate', () => {
    kept = true;
    restore();
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
  };
}
