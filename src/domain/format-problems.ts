import { type Problem, sortProblems } from '../schema/problem.ts';

/** One line: `content/articles/x.md:7:9 unknown-person: what is wrong. How to mend it.` */
function formatProblem(problem: Problem, folder: string): string {
  const { file, line, column, kind, message, hint } = problem;
  return showControls(`${folder}/${file}:${line}:${column} ${kind}: ${message} ${hint}`);
}

/** A text on one line, with control characters as JSON writes them: what stands in a file cannot steer a terminal. */
export function showControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** All problems, sorted, a line each, and their number at the end. */
export function formatReport(problems: readonly Problem[], folder: string, name = 'problem'): string {
  const lines = sortProblems(problems).map((problem) => formatProblem(problem, folder));
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? name : `${name}s`} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return `${lines.join('\n')}\n\n${count}.`;
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
