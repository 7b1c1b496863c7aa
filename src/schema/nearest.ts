import { editDistance } from '../text/edit-distance.ts';
import { asCode } from '../text/show-characters.ts';

/**
 * The candidate that a misspelt word most likely means: fewest edits, at most two fifths of the word.
 * Of equally near ones the first in alphabetical order, so that the answer does not depend on the order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  let best: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), Math.min(limit, fewest));
    if (edits > limit) continue;
    if (edits < fewest || (edits === fewest && best !== undefined && candidate < best)) {
      best = candidate;
      fewest = edits;
    }
  }
  return fewest <= limit ? best : undefined;
}

/** The sentence that offers the nearest good value: ``Did you mean `…`?``, or a way on where nothing is near. */
export function suggestion(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean ${asCode(near)}?`;
}
