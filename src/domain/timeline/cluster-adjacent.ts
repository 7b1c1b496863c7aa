/** Neighbours from the place `first` up to the place `end`, with the least and the greatest of their starts and ends. */
interface Group {
  first: number;
  end: number;
  from: [number, number];
  to: [number, number];
}

/** Two groups side by side, and how far apart they are; out of date as soon as one of them is joined to another. */
interface Neighbours {
  group: Group;
  next: Group;
  extent: number;
}

/**
 * Joins neighbours until no more than `most` groups are left: always the two that together are most alike in where they
 * start and end, the first such pair where there are several.
 * @param items in ascending order of their starts, then of their ends
 */
export function clusterAdjacent<T extends { from: number; to: number }>(items: readonly T[], most: number): T[][] {
  const singles = items.map(
    ({ from, to }, place): Group => ({ first: place, end: place + 1, from: [from, from], to: [to, to] }),
  );
  // The groups by the places of their first and of their last items.
  const byFirst = new Map(singles.map((group) => [group.first, group]));
  const byEnd = new Map(singles.map((group) => [group.end, group]));
  const nearest = new Heap(isNearer);
  for (const [place, group] of singles.entries()) offer(nearest, group, singles[place + 1]);
  while (byFirst.size > Math.max(1, most)) {
    const found = nearest.take();
    if (!found) break;
    const { group, next } = found;
    if (byFirst.get(group.first) !== group || byFirst.get(next.first) !== next) continue;
    const joined = join(group, next);
    byFirst.delete(next.first);
    byEnd.delete(group.end);
    byFirst.set(joined.first, joined);
    byEnd.set(joined.end, joined);
    offer(nearest, byEnd.get(joined.first), joined);
    offer(nearest, joined, byFirst.get(joined.end));
  }
  return [...byFirst.values()].sort((a, b) => a.first - b.first).map(({ first, end }) => items.slice(first, end));
}

function offer(nearest: Heap<Neighbours>, group: Group | undefined, next: Group | undefined): void {
  if (group && next) nearest.add({ group, next, extent: extentOf(join(group, next)) });
}

function isNearer(a: Neighbours, b: Neighbours): boolean {
  return a.extent < b.extent || (a.extent === b.extent && a.group.first < b.group.first);
}

function join(a: Group, b: Group): Group {
  return { first: a.first, end: b.end, from: around(a.from, b.from), to: around(a.to, b.to) };
}

function around(a: [number, number], b: [number, number]): [number, number] {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function extentOf({ from, to }: Group): number {
  return from[1] - from[0] + to[1] - to[0];
}

/** Gives back what it was given, always that which comes before all others: a binary heap. */
class Heap<T> {
  readonly #items: T[] = [];
  readonly #comesBefore: (a: T, b: T) => boolean;

  constructor(comesBefore: (a: T, b: T) => boolean) {
    this.#comesBefore = comesBefore;
  }

  add(item: T): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  take(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (this.#items.length === 0 || last === undefined) return first;
    this.#items[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = right < this.#items.length && this.#isBefore(right, left) ? right : left;
      if (child >= this.#items.length || !this.#swapIfBefore(child, at)) return first;
      at = child;
    }
  }

  #isBefore(a: number, b: number): boolean {
    return this.#comesBefore(this.#items[a] as T, this.#items[b] as T);
  }

  /** Lets two items change places where the lower one comes first. */
  #swapIfBefore(lower: number, upper: number): boolean {
    if (!this.#isBefore(lower, upper)) return false;
    const item = this.#items[lower] as T;
    this.#items[lower] = this.#items[upper] as T;
    this.#items[upper] = item;
    return true;
  }
}
