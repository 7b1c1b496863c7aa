import { type Problem, sortProblems } from '../schema/problem.ts';
import { count } from '../text/lists.ts';
import { showControls } from '../text/show-characters.ts';

/** One line: `content/articles/x.md:7:9 unknown-person: what is wrong. How to fix it.` */
function formatProblem(problem: Problem, folder: string): string {
  const { file, line, column, kind, message, hint } = problem;
  return showControls(`${folder}/${file}:${line}:${column} ${kind}: ${message} ${hint}`);
}

/** All problems, sorted, a line each, and their number at the end. */
export function formatReport(problems: readonly Problem[], folder: string, name = 'problem'): string {
  const lines = sortProblems(problems).map((problem) => formatProblem(problem, folder));
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${lines.join('\n')}\n\n${count(problems.length, name)} in ${count(files, 'file')}.`;
}

/** Stops a build because of what is wrong with the content. `report` is all that an author needs to see. */
export class ContentError extends Error {
  readonly report: string;

  constructor(problems: readonly Problem[], folder: string) {
    const report = `${formatReport(problems, folder)} Nothing was built.`;
    super(report);
    this.name = 'ContentError';
    this.report = report;
  }
}
