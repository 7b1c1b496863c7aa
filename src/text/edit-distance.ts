/**
 * The edits that make one text of another: insert, delete or substitute a character, or swap two neighbours, each counted
 * as one. This is the optimal string alignment distance, after Damerau ("A technique for computer detection and correction
 * of spelling errors", Communications of the ACM 7, 1964); no part of the text is edited twice.
 *
 * @param a compared in UTF-16 units, as is `b`; fold case and accents first where they should not count
 * @param limit the most edits of interest: a lower limit is faster
 * @returns the number of edits, or Infinity where that is above the limit
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  // Rows of the dynamic-programming table: entry j is the distance from a prefix of `a` to the first j units of `b`.
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(Number.POSITIVE_INFINITY);
    row[0] = i;
    // Further from the diagonal than the limit, every entry is above it.
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const substitution = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      }
      row[j] = edits;
    }
    if (Math.min(...row) > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, row];
  }
  const edits = at(last, b.length);
  return edits <= limit ? edits : Number.POSITIVE_INFINITY;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
