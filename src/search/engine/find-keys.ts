import type { Stemmer } from '../stemmer.ts';
import { type PlacedKey, questionKeys } from '../word-keys.ts';
import type { Postings } from './rank.ts';
import { unite } from './terms.ts';

/**
 * Finds a word in each of its usual spellings and stems, and in scripts without spaces as a run of letters.
 * @param stems see `questionKeys`
 * @param find where a key stands
 */
export async function findByKeys(
  word: string,
  stems: readonly Stemmer[],
  find: (key: PlacedKey) => Promise<Postings>,
): Promise<Postings> {
  const rows = await Promise.all(
    questionKeys(word, stems).map(async (row) => {
      return inRow(row, await Promise.all(row.map(find)));
    }),
  );
  return unite(rows);
}

/** Where keys stand in a row: the positions of all words that they are of. */
function inRow(row: readonly PlacedKey[], lists: readonly Postings[]): Postings {
  const [first = new Map<number, readonly number[]>(), ...others] = lists;
  if (others.length === 0 && row[0]?.width === 1) return first;
  const length = Math.max(...row.map(({ offset, width }) => offset + width));
  const found = new Map<number, number[]>();
  for (const [article, starts] of first) {
    const sets = others.map((list) => new Set(list.get(article)));
    const whole = starts.filter((start) => sets.every((set, at) => set.has(start + (row[at + 1]?.offset ?? 0))));
    const positions = new Set(whole.flatMap((start) => Array.from({ length }, (_, at) => start + at)));
    if (positions.size > 0)
      found.set(
        article,
        [...positions].sort((a, b) => a - b),
      );
  }
  return found;
}
