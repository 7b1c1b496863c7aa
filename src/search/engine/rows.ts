import type { Postings } from './rank.ts';
import type { Index } from './types.ts';

/** Where words stand in a row: by article the position of the first. */
export async function placesOfRow(words: readonly string[], index: Index): Promise<Postings> {
  const [first, ...others] = await Promise.all(words.map((word) => index.find(word)));
  const places = new Map<number, number[]>();
  for (const [article, positions] of first ?? []) {
    const lists = others.map((postings) => new Set(postings.get(article)));
    const starts = positions.filter((position) => lists.every((list, at) => list.has(position + at + 1)));
    if (starts.length > 0) places.set(article, starts);
  }
  return places;
}
