import type { Problem } from '../schema/problem.ts';
import { columnAsWritten } from '../text/position.ts';

/**
 * Problems with their columns as the files have them. Files are read in the composed form of their letters (NFC), in which
 * a line may be shorter than it is written.
 * @param decomposed the texts of files that are written otherwise, by path
 */
export function positionsAsWritten(problems: readonly Problem[], decomposed: ReadonlyMap<string, string>): Problem[] {
  if (decomposed.size === 0) return [...problems];
  const lines = new Map<string, readonly string[]>();
  return problems.map((problem) => {
    const written = decomposed.get(problem.file);
    if (written === undefined) return problem;
    const own = lines.get(problem.file) ?? written.split('\n');
    lines.set(problem.file, own);
    const line = own[problem.line - 1];
    return line === undefined ? problem : { ...problem, column: columnAsWritten(line, problem.column) };
  });
}
