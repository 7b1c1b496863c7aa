import { showControls } from '../../domain/format-problems.ts';
import type { Found } from '../../fix/find-problems.ts';
import { formatOpenChecks } from '../../fix/open-checks.ts';
import { type Problem, sortProblems } from '../../schema/problem.ts';
import { sourceFrame } from './source-frame.ts';
import type { Style } from './style.ts';

/** What a report for a terminal is made with. */
export interface ReportOptions {
  /** The content folder as it was named. */
  folder: string;
  /** The lines of a content file; undefined where it cannot be shown. */
  linesOf(file: string): readonly string[] | undefined;
  style: Style;
  /** The columns of the terminal. */
  width: number;
}

/**
 * Warnings, then problems, each by file: the line that says what and where, in the same words as without a terminal, and a
 * frame of the source. How many there are comes last.
 */
export function formatTerminalReport(found: Found, options: ReportOptions): string {
  const { problems, warnings, files } = found;
  const { folder, style } = options;
  const blocks = [
    ...byFile(warnings).map((list) => formatFile(list, 'yellow', options)),
    ...byFile(problems).map((list) => formatFile(list, 'red', options)),
  ];
  const fine = style('green', `${count(files, 'file')} in ${folder}, nothing to mend before a build.`);
  const warned = warnings.length === 0 ? '' : style('yellow', `${counts(warnings, 'warning')}.`);
  const end = problems.length === 0 ? fine : style('red', `${counts(problems, 'problem')}.`);
  return [...blocks, [warned, end, ...besidesLines(found)].filter(Boolean).join('\n')].join('\n\n');
}

/** What imports left to look at, and what was looked at besides the content folder. */
export function besidesLines({ compared, searched, open }: Found): string[] {
  const lines = formatOpenChecks(open).map(showControls);
  if (compared !== undefined)
    lines.push(`${compared} ${compared === 1 ? 'article was' : 'articles were'} held against the original.`);
  if (searched?.articles === 0) lines.push('Every word may be published: the built site was not searched.');
  else if (searched)
    lines.push(
      `${count(searched.files, 'built file')} searched for the words of ${count(searched.articles, 'article')}.`,
    );
  return lines;
}

function byFile(problems: readonly Problem[]): Problem[][] {
  return [...Map.groupBy(sortProblems(problems), ({ file }) => file).values()];
}

function formatFile(problems: readonly Problem[], look: 'red' | 'yellow', options: ReportOptions): string {
  const { folder, linesOf, style, width } = options;
  const file = problems[0]?.file ?? '';
  const lines = linesOf(file);
  const name = look === 'red' ? 'problem' : 'warning';
  const heading = `${style('bold', showControls(`${folder}/${file}`))}  ${style('dim', count(problems.length, name))}`;
  const told = problems.map((problem) => {
    const frame = lines ? sourceFrame(lines, problem, width, style) : [];
    return [formatHead(problem, folder, look, style), ...frame].join('\n');
  });
  return [heading, ...told].join('\n\n');
}

/** The line that names a problem, with its parts set off from each other. */
function formatHead(problem: Problem, folder: string, look: 'red' | 'yellow', style: Style): string {
  const { file, line, column, kind, message, hint } = problem;
  const place = `${showControls(`${folder}/${file}`)}:${line}:${column}`;
  return `${style('cyan', place)} ${style(look, `${kind}:`)} ${style('bold', showControls(message))} ${showControls(hint)}`;
}

function counts(problems: readonly Problem[], name: string): string {
  return `${count(problems.length, name)} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}`;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
