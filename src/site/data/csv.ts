/** The beginning of a text that spreadsheets take for a formula, and run; a number or a date is none. */
const FORMULA = /^[=+\-@\t\r＝＋－＠](?![\dX.~?%/-]+$)/;

/**
 * A line of a table as CSV (RFC 4180). Lists and sets of fields are JSON. A text that a spreadsheet would run as a formula has an
 * apostrophe before it.
 */
export function formatCsvLine(values: readonly unknown[]): string {
  return `${values.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value.replace(FORMULA, "'$&") : JSON.stringify(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
