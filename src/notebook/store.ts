import { type NotebookItem, parseItems } from './item.ts';
import { VERSION } from './storage-key.ts';

/**
 * Why nothing can be kept: the browser lets the site keep nothing, or it has no room left. `unreadable`: what is kept
 * was not written by this version; the first change puts it aside under another key, where nothing erases it.
 */
export type StoreFailure = 'blocked' | 'full' | 'unreadable';

export interface Kept {
  items: NotebookItem[];
  failure?: StoreFailure;
}

/** The notebook in the browser's own storage. Neither method throws. */
export interface Store {
  read(): Kept;
  /** Changes what is kept, as it is at this moment in any window. @returns why the change could not be kept */
  update(change: (items: NotebookItem[]) => NotebookItem[]): StoreFailure | undefined;
}

/**
 * @param storage asked for at each use, because asking itself may be forbidden
 * @param changed called after each change that was kept
 */
export function openStore(storage: () => Pick<Storage, 'getItem' | 'setItem'>, key: string, changed = () => {}): Store {
  function read(): Kept {
    try {
      return parseKept(storage().getItem(key));
    } catch {
      return { items: [], failure: 'blocked' };
    }
  }

  return {
    read,
    update: (change) => {
      const { items, failure } = read();
      if (failure === 'blocked') return failure;
      try {
        const place = storage();
        if (failure) place.setItem(`${key}:aside`, place.getItem(key) ?? '');
        place.setItem(key, printKept(change(items)));
      } catch (error) {
        return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked';
      }
      changed();
      return undefined;
    },
  };
}

export function printKept(items: readonly NotebookItem[]): string {
  return JSON.stringify({ version: VERSION, items });
}

export function parseKept(text: string | null): Kept {
  if (text === null || text === '') return { items: [] };
  try {
    const kept = JSON.parse(text) as { version?: unknown; items?: unknown } | null;
    if (kept?.version === VERSION && Array.isArray(kept.items)) return { items: parseItems(kept.items) };
  } catch {
    // Reported below.
  }
  return { items: [], failure: 'unreadable' };
}
