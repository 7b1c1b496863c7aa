import { explainSystemError } from './system-failure.mjs';

/**
 * A failure that the reader can put right. `report` is the whole text shown, without a stack trace: what is wrong, and the
 * hint. Any other error with a string `report` is treated alike, so that other rooms need not import this class.
 */
export class Failure extends Error {
  /**
   * @param {string} report
   * @param {ErrorOptions} [options]
   */
  constructor(report, options) {
    super(report, options);
    this.name = new.target.name;
    this.report = report;
  }
}

/**
 * What is shown of an error: its report alone; what a system error means and how to go on; of any other its message.
 *
 * @param {unknown} error
 * @param {boolean} verbose whether the stack is shown as well
 */
export function formatFailure(error, verbose) {
  const stack = error instanceof Error ? `${error.stack ?? error}${causesOf(error)}` : String(error);
  const report = reportOf(error) ?? explainSystemError(error);
  if (report === undefined)
    return verbose ? stack : `${messageOf(error)}\nRun the command again with --verbose to see where.`;
  return verbose ? `${report}\n\n${stack}` : report;
}

/**
 * The `report` of an error, or of the first error in its chain of causes that has one.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
function reportOf(error) {
  // Whoever wraps an error keeps it as the cause.
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('report' in current && typeof current.report === 'string') return current.report;
  }
  return undefined;
}

/** @param {Error} error */
function causesOf(error) {
  let text = '';
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
    text += `\nCaused by: ${cause.stack ?? cause}`;
  return text;
}

/** @param {unknown} error */
function messageOf(error) {
  if (!(error instanceof Error)) return String(error);
  const place = 'loc' in error ? /** @type {{ file?: string, line?: number } | undefined} */ (error.loc) : undefined;
  const at = place?.file ? `${place.file}${place.line ? `:${place.line}` : ''}: ` : '';
  return `${at}${error.name}: ${error.message}`;
}
