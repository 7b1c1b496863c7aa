/**
 * A failure that the reader can mend. `report` is the whole text shown, without a stack trace: what is wrong, and the
 * hint. Any other error with a string `report` is treated alike, so that other rooms need not import this class.
 */
export class Failure extends Error {
  /** @param {string} report */
  constructor(report) {
    super(report);
    this.name = 'Failure';
    this.report = report;
  }
}

/**
 * The `report` of an error, or of the first error in its chain of causes that has one.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function reportOf(error) {
  // Astro wraps an error thrown while it reads src/content.config.ts and keeps the original as the cause.
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('report' in current && typeof current.report === 'string') return current.report;
  }
  return undefined;
}

/**
 * Prints an error to standard error, a report alone and anything else with its stack, and makes the process exit with 1.
 *
 * @param {unknown} error
 */
export function printFailure(error) {
  process.exitCode = 1;
  const report = reportOf(error);
  if (report !== undefined) return console.error(report);
  console.error(error);
}
