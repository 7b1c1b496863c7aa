/** A block of a page as the fit sees it. */
export interface FitRow {
  features: Record<string, number>;
  /** The share of its words that the truth has. */
  right: number;
  words: number;
}

/** No block counts for more than this share of its page's words: a page of one long block teaches no more than others. */
const LARGEST_SHARE = 0.03;

/** How much large weights are held against a fit: the best of 0.001, 0.002, 0.003, 0.006 in cross-validation. */
const RIDGE = 0.002;

const ROUNDS = 10;

/**
 * Fits weights by logistic regression with a ridge penalty (iteratively reweighted least squares), every page weighing the
 * same. https://en.wikipedia.org/wiki/Iteratively_reweighted_least_squares
 */
export function fitWeights(pages: readonly (readonly FitRow[])[]): Record<string, number> {
  const names = [...new Set(pages.flatMap((rows) => rows.flatMap(({ features }) => Object.keys(features))))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = pages.flatMap((page) =>
    weigh(page).map((weight, index) => ({ ...sparse(page[index] as FitRow, place), weight: weight / pages.length })),
  );
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => RIDGE * weight);
    const curvature = names.map((_, index) => Float64Array.from(names, (_, other) => (index === other ? RIDGE : 0)));
    for (const { at, values, right, weight } of rows) {
      const sum = at.reduce((total, index, k) => total + (weights[index] as number) * (values[k] as number), 0);
      const rate = 1 / (1 + Math.exp(-sum));
      for (let k = 0; k < at.length; k += 1) {
        const index = at[k] as number;
        gradient[index] = (gradient[index] as number) + weight * (rate - right) * (values[k] as number);
        const row = curvature[index] as Float64Array;
        const part = weight * rate * (1 - rate) * (values[k] as number);
        for (let m = 0; m < at.length; m += 1)
          row[at[m] as number] = (row[at[m] as number] as number) + part * (values[m] as number);
      }
    }
    const step = solve(curvature, gradient);
    step.forEach((change, index) => {
      weights[index] = (weights[index] as number) - change;
    });
  }
  return Object.fromEntries(names.map((name, index) => [name, weights[index] as number]));
}

function weigh(page: readonly FitRow[]): number[] {
  const all = page.reduce((sum, { right, words }) => sum + right * words, 0);
  const shares = page.map(({ words }) => Math.min(LARGEST_SHARE, words / Math.max(1, all)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (1.5 * share) / Math.max(1e-9, total));
}

function sparse({ features, right }: FitRow, place: ReadonlyMap<string, number>) {
  const entries = Object.entries(features);
  return { at: entries.map(([name]) => place.get(name) as number), values: entries.map(([, value]) => value), right };
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const rows = matrix.map((row, index) => Float64Array.from([...row, vector[index] as number]));
  for (let pivot = 0; pivot < size; pivot += 1) {
    const top = rows[pivot] as Float64Array;
    for (let below = pivot + 1; below < size; below += 1) {
      const row = rows[below] as Float64Array;
      const factor = (row[pivot] as number) / (top[pivot] as number);
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column += 1)
        row[column] = (row[column] as number) - factor * (top[column] as number);
    }
  }
  const solution = new Float64Array(size);
  for (let index = size - 1; index >= 0; index -= 1) {
    const row = rows[index] as Float64Array;
    let rest = row[size] as number;
    for (let column = index + 1; column < size; column += 1)
      rest -= (row[column] as number) * (solution[column] as number);
    solution[index] = rest / (row[index] as number);
  }
  return solution;
}
