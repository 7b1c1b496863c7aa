import { compareText } from '../../text/lists.ts';

/** Two speakers whose words stand in the same articles. */
export interface SpeakerPair<T extends string = string> {
  /** Before `b` in the order of ids. */
  a: T;
  b: T;
  /** In how many articles both are quoted. */
  articles: number;
}

/**
 * Counts who is quoted with whom. Every two speakers of an article are one pair, however often each is quoted there.
 * @param articles the speakers of each article
 * @returns every pair once, the most frequent first, equals in the order of ids
 */
export function countPairs<T extends string>(articles: Iterable<readonly T[]>): SpeakerPair<T>[] {
  const pairs = new Map<T, Map<T, SpeakerPair<T>>>();
  for (const quoted of articles) {
    const speakers = [...new Set(quoted)].sort();
    for (const [index, a] of speakers.entries()) {
      const withA = pairs.get(a) ?? new Map<T, SpeakerPair<T>>();
      pairs.set(a, withA);
      for (let next = index + 1; next < speakers.length; next++) {
        const b = speakers[next] as T;
        const pair = withA.get(b);
        if (pair) pair.articles++;
        else withA.set(b, { a, b, articles: 1 });
      }
    }
  }
  return [...pairs.values()]
    .flatMap((withA) => [...withA.values()])
    .sort((one, other) => other.articles - one.articles || compareText(one.a, other.a) || compareText(one.b, other.b));
}

/** With how many others each speaker is quoted; a speaker without any is not in the map. */
export function countOthers<T extends string>(pairs: readonly SpeakerPair<T>[]): Map<T, number> {
  const others = new Map<T, number>();
  for (const { a, b } of pairs) for (const speaker of [a, b]) others.set(speaker, (others.get(speaker) ?? 0) + 1);
  return others;
}
