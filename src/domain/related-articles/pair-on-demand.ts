import { byLikeness, type SimilarPair } from './find-similar.ts';

/** What is known of the partners of one article. */
interface Search {
  place: number;
  /** All pairs that it is in, the most similar first. */
  pairs: readonly SimilarPair[];
  /** How many of them have been decided. */
  decided: number;
  partners: number[];
}

/**
 * Gives an article the partners that `pairUp` gives it, and decides no more pairs than that takes: those of the article
 * itself, and of each other one those that are more similar.
 *
 * @param pairsOf all pairs that an article is in, by its place, the most similar first
 * @param most of how many pairs of an article one is looked at: those that are among the first of one of the two; and how
 *   many partners it has
 * @param mayPair asked only where both still have room
 */
export function pairOnDemand(
  pairsOf: (place: number) => readonly SimilarPair[],
  most: { candidates: number; partners: number },
  mayPair: (first: number, second: number) => boolean,
): (place: number) => readonly number[] {
  const searches = new Map<number, Search>();
  const searchFor = (place: number): Search => {
    const search = searches.get(place) ?? { place, pairs: pairsOf(place), decided: 0, partners: [] };
    searches.set(place, search);
    return search;
  };
  const hasRoom = ({ partners }: Search) => partners.length < most.partners;

  /** The next pair of an article that has to be decided, if that comes before another pair. */
  function nextPair(search: Search, before: SimilarPair | undefined): SimilarPair | undefined {
    const pair = hasRoom(search) ? search.pairs[search.decided] : undefined;
    return pair && (!before || byLikeness(pair, before) < 0) ? pair : undefined;
  }

  function isCandidate(pair: SimilarPair, one: Search, other: Search): boolean {
    return (
      one.decided < most.candidates ||
      other.pairs.slice(0, most.candidates).some(({ first, second }) => first === pair.first && second === pair.second)
    );
  }

  return (place) => {
    const asked = searchFor(place);
    // Whatever has to be decided first is put on top, and is more similar than what is below it: that has an end.
    const open: { search: Search; before: SimilarPair | undefined }[] = [{ search: asked, before: undefined }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { search, before } = top;
      const pair = nextPair(search, before);
      if (!pair) {
        open.pop();
        continue;
      }
      const other = searchFor(pair.first === search.place ? pair.second : pair.first);
      if (!isCandidate(pair, search, other)) {
        search.decided += 1;
      } else if (nextPair(other, pair)) {
        open.push({ search: other, before: pair });
      } else {
        search.decided += 1;
        // Of an article without room nothing is decided any more.
        if (!hasRoom(other)) continue;
        other.decided += 1;
        if (!mayPair(pair.first, pair.second)) continue;
        search.partners.push(other.place);
        other.partners.push(search.place);
      }
    }
    return asked.partners;
  };
}
