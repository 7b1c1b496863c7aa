/** Something that several lists hold. */
interface Held<T> {
  item: T;
  /** Which of the lists hold it, by their places among them, ascending. */
  by: number[];
}

/** What some lists hold, sorted by how many of them do. Everything is in exactly one of the three. */
export interface Shared<T> {
  /** What every list holds; of fewer than two lists nothing is shared. */
  all: T[];
  /** What at least two lists hold, and not all: first what most of them do. */
  some: Held<T>[];
  /** What one list alone holds, for each of the lists. */
  one: T[][];
}

/** Sorts what lists hold into what all, some and one of them do. Otherwise the order is that of first occurrence. */
export function groupShared<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): Shared<T> {
  const held = new Map<string, Held<T>>();
  for (const [index, list] of lists.entries()) {
    for (const item of list) {
      const key = keyOf(item);
      const known = held.get(key);
      if (!known) held.set(key, { item, by: [index] });
      else if (known.by.at(-1) !== index) known.by.push(index);
    }
  }
  const shared: Shared<T> = { all: [], some: [], one: lists.map(() => []) };
  for (const entry of held.values()) {
    const [first = 0, ...others] = entry.by;
    if (others.length === 0) shared.one[first]?.push(entry.item);
    else if (entry.by.length === lists.length) shared.all.push(entry.item);
    else shared.some.push(entry);
  }
  shared.some.sort((a, b) => b.by.length - a.by.length);
  return shared;
}
