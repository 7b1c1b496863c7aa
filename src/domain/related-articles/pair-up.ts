import type { SimilarPair } from './find-similar.ts';

/**
 * Takes pairs in the order given, so that none of the articles is in more than `most` of them; every pair holds for both.
 * Where the most similar come first, this is a stable matching: no two articles would both rather have each other than one
 * of theirs.
 *
 * @param mayPair asked only where both still have room
 * @returns the partners of each article, by its place, in the order of the pairs
 */
export function pairUp(
  pairs: readonly SimilarPair[],
  articles: number,
  most: number,
  mayPair: (first: number, second: number) => boolean,
): number[][] {
  const partners = Array.from({ length: articles }, (): number[] => []);
  for (const { first, second } of pairs) {
    const [ofFirst, ofSecond] = [partners[first], partners[second]];
    if (!ofFirst || !ofSecond || ofFirst.length >= most || ofSecond.length >= most) continue;
    if (!mayPair(first, second)) continue;
    ofFirst.push(second);
    ofSecond.push(first);
  }
  return partners;
}
