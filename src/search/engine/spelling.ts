import { editDistance } from '../../text/edit-distance.ts';

/** Fewer letters begin too many words to mean any of them: they match only themselves. */
export const MIN_BEGINNING = 3;

/** The most edits by which a word of this length may differ from the word that was meant. */
export function maxEdits(length: number): 0 | 1 | 2 {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The word that was most likely meant: of those with the fewest edits the one that most articles contain, and of those
 * the first; undefined where none is near.
 *
 * @param words each with the number of articles that contain it
 */
export function nearestWord(
  typed: string,
  words: Iterable<readonly [word: string, articles: number]>,
): string | undefined {
  let best: { word: string; edits: number; articles: number } | undefined;
  const limit = maxEdits(typed.length);
  if (limit === 0) return undefined;
  for (const [word, articles] of words) {
    const edits = editDistance(typed, word, best?.edits ?? limit);
    if (edits === 0 || edits > limit) continue;
    if (!best || edits < best.edits || articles > best.articles) best = { word, edits, articles };
  }
  return best?.word;
}
