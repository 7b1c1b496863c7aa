import { PROBLEM_KINDS } from '../schema/problem.ts';

/** The table of problems in ARCHITECTURE.md, from its head to the blank line behind it. */
const TABLE = /^\| kind +\| is +\|\n(?:\|.*\n)+/m;

/**
 * A document with its table of problems written anew.
 * @throws {Error} where the document has no such table
 */
export function withProblemTable(document: string): string {
  if (!TABLE.test(document)) throw new Error('The document has no table that begins with "| kind | is |".');
  const rows = [['kind', 'is'], ...Object.entries(PROBLEM_KINDS).map(([kind, sentence]) => [`\`${kind}\``, sentence])];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return document.replace(TABLE, () => `${lines.join('\n')}\n`);
}
