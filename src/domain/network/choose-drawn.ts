import type { SpeakerPair } from './pairs.ts';

/** A speaker that a network shows. */
export interface NetworkSpeaker {
  id: string;
  name: string;
  quotations: number;
}

/** What of a network is drawn. */
interface Drawn<V extends NetworkSpeaker> {
  speakers: V[];
  pairs: SpeakerPair[];
}

/**
 * Chooses what a drawing can hold. Of the speakers that are quoted beside somebody: those quoted most. Of the pairs between
 * these: the closest one of each speaker, so that nobody stands apart who is not, then the most frequent.
 * @param pairs most frequent first, as `countPairs` gives them
 */
export function chooseDrawn<V extends NetworkSpeaker>(
  speakers: readonly V[],
  pairs: readonly SpeakerPair[],
  most: { speakers: number; pairs: number },
): Drawn<V> {
  const joined = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const chosen = speakers
    .filter(({ id }) => joined.has(id))
    .sort((a, b) => b.quotations - a.quotations || (a.id < b.id ? -1 : 1))
    .slice(0, most.speakers);
  const ids = new Set(chosen.map(({ id }) => id));
  const between = pairs.filter(({ a, b }) => ids.has(a) && ids.has(b));
  const closest = new Set<SpeakerPair>();
  const met = new Set<string>();
  for (const pair of between) {
    if (!met.has(pair.a) || !met.has(pair.b)) closest.add(pair);
    met.add(pair.a).add(pair.b);
  }
  const room = new Set([...closest, ...between].slice(0, Math.max(most.pairs, closest.size)));
  for (const pair of between) if (room.size < most.pairs) room.add(pair);
  return { speakers: chosen, pairs: between.filter((pair) => room.has(pair)) };
}
