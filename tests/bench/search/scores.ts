/** How well a ranking answers a question, beside what is known to answer it. */
export interface Scores {
  /** Normalized discounted cumulative gain of the first ten, each relevant or not (Järvelin and Kekäläinen 2002). */
  ndcg: number;
  /** Precision at each relevant result, averaged over all that are relevant. */
  averagePrecision: number;
  /** One divided by the rank of the first that is relevant; 0 where none is. */
  reciprocalRank: number;
}

const CUT = 10;

export function scoresOf(ranking: readonly unknown[], relevant: ReadonlySet<unknown>): Scores {
  let [gain, hits, precision] = [0, 0, 0];
  const first = ranking.findIndex((id) => relevant.has(id)) + 1;
  for (const [rank, id] of ranking.entries()) {
    if (!relevant.has(id)) continue;
    hits += 1;
    precision += hits / (rank + 1);
    if (rank < CUT) gain += discount(rank);
  }
  let ideal = 0;
  for (let rank = 0; rank < Math.min(CUT, relevant.size); rank++) ideal += discount(rank);
  return { ndcg: gain / ideal, averagePrecision: precision / relevant.size, reciprocalRank: first > 0 ? 1 / first : 0 };
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 2);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that a part of all values do not exceed: 0.5 for the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
