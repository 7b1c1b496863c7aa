import type { Pair } from './pairs.ts';

/** A voice that a network shows. */
export interface Voice {
  id: string;
  name: string;
  quotations: number;
}

/** What of a network is drawn. */
interface Drawn<V extends Voice> {
  voices: V[];
  pairs: Pair[];
}

/**
 * Chooses what a drawing can hold. Of the voices that are quoted beside somebody: those quoted most. Of the pairs between
 * these: the closest one of each voice, so that nobody stands apart who is not, then the most frequent.
 * @param pairs most frequent first, as `countPairs` gives them
 */
export function chooseDrawn<V extends Voice>(
  voices: readonly V[],
  pairs: readonly Pair[],
  most: { voices: number; pairs: number },
): Drawn<V> {
  const joined = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const chosen = voices
    .filter(({ id }) => joined.has(id))
    .sort((a, b) => b.quotations - a.quotations || (a.id < b.id ? -1 : 1))
    .slice(0, most.voices);
  const ids = new Set(chosen.map(({ id }) => id));
  const between = pairs.filter(({ a, b }) => ids.has(a) && ids.has(b));
  const closest = new Set<Pair>();
  const met = new Set<string>();
  for (const pair of between) {
    if (!met.has(pair.a) || !met.has(pair.b)) closest.add(pair);
    met.add(pair.a).add(pair.b);
  }
  const room = new Set([...closest, ...between].slice(0, Math.max(most.pairs, closest.size)));
  for (const pair of between) if (room.size < most.pairs) room.add(pair);
  return { voices: chosen, pairs: between.filter((pair) => room.has(pair)) };
}
