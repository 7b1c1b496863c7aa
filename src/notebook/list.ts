import { identify, type NotebookItem } from './item.ts';

/** An item that was taken out, and where it stood. */
export interface RemovedItem {
  item: NotebookItem;
  index: number;
}

/** Takes the items with these ids out, and says which and where they were, for `restore`. */
export function remove(items: readonly NotebookItem[], ids: ReadonlySet<string>): [NotebookItem[], RemovedItem[]] {
  const removed = items.flatMap((item, index) => (ids.has(item.id) ? [{ item, index }] : []));
  return [items.filter(({ id }) => !ids.has(id)), removed];
}

/** Puts removed items back where they were, or as near as the list still allows; one that is there again stays as it is. */
export function restore(items: readonly NotebookItem[], removed: readonly RemovedItem[]): NotebookItem[] {
  const list = [...items];
  for (const { item, index } of removed) {
    if (!list.some(({ id }) => id === item.id)) list.splice(Math.min(index, list.length), 0, item);
  }
  return list;
}

/**
 * Moves an item past the one before it (-1) or after it (1).
 * @param among which items count as neighbours: all, or those shown in one group
 */
export function move(
  items: readonly NotebookItem[],
  id: string,
  by: -1 | 1,
  among: (item: NotebookItem) => boolean = () => true,
): NotebookItem[] {
  const list = [...items];
  const from = list.findIndex((item) => item.id === id);
  const moved = list[from];
  let to = from + by;
  while (list[to] && !among(list[to] as NotebookItem)) to += by;
  if (!moved || !list[to]) return list;
  list.splice(from, 1);
  list.splice(to, 0, moved);
  return list;
}

/** Gives an item other values. */
export function change(items: readonly NotebookItem[], id: string, to: Partial<NotebookItem>): NotebookItem[] {
  return items.map((item) => (item.id === id ? { ...item, ...to } : item));
}

/**
 * Adds items that are not there yet, at the end. Of those that are, the ones here stay, and a note of the others that
 * says something else is put below the one here: merging the same twice is merging it once.
 */
export function merge(items: readonly NotebookItem[], others: readonly NotebookItem[]): NotebookItem[] {
  const merged = new Map(items.map((item) => [item.id, item]));
  for (const other of others) {
    const here = merged.get(other.id);
    merged.set(other.id, here ? { ...here, note: joinNotes(here.note, other.note) } : other);
  }
  return [...merged.values()];
}

/** Gives what was kept of a renamed article its present id. What was kept under both is one item then. */
export function renameArticle(items: readonly NotebookItem[], from: string, to: string): NotebookItem[] {
  const renamed = items.map((item) => {
    const now = { ...item, article: to };
    return item.article === from ? { ...now, id: identify(now) } : item;
  });
  return merge([], renamed);
}

function joinNotes(here: string, other: string): string {
  if (here.includes(other)) return here;
  return here === '' ? other : `${here}\n\n${other}`;
}

/** Puts items of one article together, in the order in which each article first comes. */
export function groupByArticle(items: readonly NotebookItem[]): Map<string, NotebookItem[]> {
  return Map.groupBy(items, ({ article }) => article);
}
