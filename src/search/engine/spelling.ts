/** How many slips of the pen a word of this length may have and still be meant. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment); undefined where that is more than a number.
 */
export function slipsBetween(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    if (Math.min(...row) > most) return undefined;
    [before, last] = [last, row];
  }
  const slips = last[b.length] ?? 0;
  return slips <= most ? slips : undefined;
}

/**
 * The word that was most likely meant: of those with the fewest slips the one that the most articles have, and of
 * those the first. Undefined where none is near.
 *
 * @param words each with the number of articles that have it
 */
export function nearestWord(
  typed: string,
  words: Iterable<readonly [word: string, articles: number]>,
): string | undefined {
  let best: { word: string; slips: number; articles: number } | undefined;
  const most = slipsAllowed(typed.length);
  if (most === 0) return undefined;
  for (const [word, articles] of words) {
    const slips = slipsBetween(typed, word, best?.slips ?? most);
    if (slips === undefined || slips === 0) continue;
    if (!best || slips < best.slips || articles > best.articles) best = { word, slips, articles };
  }
  return best?.word;
}
