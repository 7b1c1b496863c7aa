import type { Postings } from '../word-lists.ts';

/** Where words stand in a row. */
export interface Row {
  article: number;
  /** The places of its first and of its last word. */
  start: number;
  end: number;
}

/**
 * Finds where words follow one another. Parts of one joined word, such as those of `S-300`, stand at one place.
 * @param lists where each word occurs, in their order
 */
export function* findRows(lists: readonly Postings[]): Generator<Row> {
  const [first = new Map<number, readonly number[]>(), ...others] = lists;
  for (const [article, places] of first) {
    const following = others.map((list) => new Set(list.get(article)));
    if (following.some(({ size }) => size === 0)) continue;
    for (const start of places) {
      let end: number | undefined = start;
      for (const [at, next] of following.entries()) {
        if (next.has(end + 1)) end += 1;
        // A word does not follow itself where it stands.
        else if (!next.has(end) || lists[at] === lists[at + 1]) end = undefined;
        if (end === undefined) break;
      }
      if (end !== undefined) yield { article, start, end };
    }
  }
}

/** By article the places of the first words of rows, or of all their words. */
export function placesOf(rows: Iterable<Row>, which: 'first' | 'all'): Postings {
  const found = new Map<number, Set<number>>();
  for (const { article, start, end } of rows) {
    const places = found.get(article) ?? new Set();
    found.set(article, places);
    for (let place = start; place <= (which === 'all' ? end : start); place++) places.add(place);
  }
  return new Map(Array.from(found, ([article, places]) => [article, [...places].sort((a, b) => a - b)]));
}
