interface Group<T> {
  items: T[];
  /** The least and the greatest of their starts, and of their ends. */
  from: [number, number];
  to: [number, number];
}

/**
 * Joins neighbours until no more than `most` groups are left: always the two that together are most alike in where they
 * start and end, the first such pair where there are several.
 * @param items in ascending order of their starts, then of their ends
 */
export function clusterAdjacent<T extends { from: number; to: number }>(items: readonly T[], most: number): T[][] {
  const groups = items.map(
    (item): Group<T> => ({ items: [item], from: [item.from, item.from], to: [item.to, item.to] }),
  );
  while (groups.length > Math.max(1, most)) {
    let nearest = 0;
    let least = Infinity;
    for (let index = 0; index + 1 < groups.length; index += 1) {
      const [group, next] = groups.slice(index, index + 2);
      const length = group && next ? extentOf(around(group.from, next.from), around(group.to, next.to)) : Infinity;
      if (length < least) [nearest, least] = [index, length];
    }
    const [group, next] = groups.slice(nearest, nearest + 2);
    if (!group || !next) break;
    groups.splice(nearest, 2, join(group, next));
  }
  return groups.map((group) => group.items);
}

function join<T>(a: Group<T>, b: Group<T>): Group<T> {
  return { items: a.items.concat(b.items), from: around(a.from, b.from), to: around(a.to, b.to) };
}

function around(a: [number, number], b: [number, number]): [number, number] {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function extentOf(from: [number, number], to: [number, number]): number {
  return from[1] - from[0] + to[1] - to[0];
}
