import { UsageError } from '../../src/cli/command/arguments.mjs';

/** The middle of values; of an even number of them, halfway between the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * By what power of the size a time grows: 1 is in proportion, 2 is quadratic. The slope of a straight line through the
 * logarithms of sizes and times, by least squares.
 * @returns undefined of one size
 */
export function exponentOf(sizes: readonly number[], seconds: readonly number[]): number | undefined {
  if (sizes.length < 2) return undefined;
  const [x, y] = [sizes.map(Math.log), seconds.map((each) => Math.log(Math.max(each, 0.001)))];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const sumOf = (term: (index: number) => number) => x.reduce((sum, _, index) => sum + term(index), 0);
  return (
    sumOf((index) => ((x[index] ?? 0) - meanX) * ((y[index] ?? 0) - meanY)) /
    sumOf((index) => ((x[index] ?? 0) - meanX) ** 2)
  );
}

/** A table for a terminal: the first column to the left, the others to the right, two spaces between them. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

/** Reads a whole number from 1 on. @param what it should be, such as "a number of articles" @throws {UsageError} */
export function readCount(word: string, what: string): number {
  const count = Number(word);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`"${word}" is not ${what}.`);
  return count;
}
