import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { formatReport } from '../../domain/format-problems.ts';
import type { Found, ProblemChanges } from '../../fix/find-problems.ts';
import { formatOpenChecks } from '../../fix/open-checks.ts';
import type { Fix } from '../../fix/text-edits.ts';
import { type Problem, sortProblems } from '../../schema/problem.ts';
import { count } from '../../text/lists.ts';
import { showControls } from '../../text/show-characters.ts';
import type { CommandIo, Output } from '../command/run-command.mjs';
import { coloured, plain, type Style, sourceFrame } from './source-frame.ts';

/** The columns of a report where the terminal does not say how many it has. */
const DEFAULT_WIDTH = 100;

/** Prints what a check found, and what was fixed. */
export interface Reporter {
  /** What was found: with frames of the source on a terminal, elsewhere one line for each problem. */
  printReport(found: Found): void;
  /** What was fixed, or would be: `path:line:column fixed kind: "before" → "after"`. */
  printFixes(fixes: readonly Fix[], dryRun: boolean): void;
  /** One JSON object a line: what was fixed, then problems, then warnings, then what imports left to look at. */
  printJson(found: Found, fixes: readonly Fix[], dryRun: boolean): void;
  /** What is new since the check before, and what was fixed. */
  printDifference(difference: ProblemChanges): void;
}

/** @param folder the content folder as it was named */
export function createReporter(folder: string, { env, stdout }: Pick<CommandIo, 'env' | 'stdout'>): Reporter {
  const style = env['NO_COLOR'] || !isForTerminal(env, stdout) ? plain : coloured;
  const print = (text: string) => stdout.write(`${text}\n`);
  const named = <T extends { file: string }>(entry: T) => ({ ...entry, file: `${folder}/${entry.file}` });
  return {
    printReport(found) {
      if (isForTerminal(env, stdout)) {
        const width = stdout.columns ?? DEFAULT_WIDTH;
        print(formatTerminalReport(found, { folder, linesOf: createLineReader(folder), style, width }));
      } else print(formatPlainReport(found, folder));
      if (env['GITHUB_ACTIONS'] !== 'true') return;
      const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
      for (const line of formatAnnotations(found.warnings, 'warning', folder, workspace)) print(line);
      for (const line of formatAnnotations(found.problems, 'error', folder, workspace)) print(line);
    },
    printFixes(fixes, dryRun) {
      for (const { file, line, column, kind, before, after } of fixes) {
        const place = showControls(`${folder}/${file}:${line}:${column}`);
        const change = showControls(`${JSON.stringify(before)} → ${JSON.stringify(after)}`);
        print(`${style('cyan', place)} ${style('green', dryRun ? 'would fix' : 'fixed')} ${kind}: ${change}`);
      }
      const files = new Set(fixes.map(({ file }) => file)).size;
      const many = `${count(fixes.length, 'fix', 'fixes')} in ${count(files, 'file')}`;
      if (fixes.length === 0) print('Nothing can be fixed automatically.\n');
      else print(dryRun ? `\nWould make ${many}; nothing was written.\n` : `\n${many}.\n`);
    },
    printJson({ problems, warnings, open }, fixes, dryRun) {
      const lines = (severity: string, entries: readonly { file: string }[]) => {
        for (const entry of entries) print(JSON.stringify({ severity, ...named(entry) }));
      };
      lines(dryRun ? 'fixable' : 'fixed', fixes);
      lines('error', sortProblems(problems));
      lines('warning', sortProblems(warnings));
      lines('open', open);
    },
    printDifference({ added, fixed }) {
      if (added.length + fixed.length === 0) return;
      const line = ({ file, kind, message }: Problem) => showControls(`${folder}/${file} ${kind}: ${message}`);
      print('\nSince the last check:');
      for (const problem of added) print(style('red', `  new    ${line(problem)}`));
      for (const problem of fixed) print(style('green', `  fixed  ${line(problem)}`));
    },
  };
}

/** Whether a report is read on a terminal, or FORCE_COLOR asks for what would be seen there. */
function isForTerminal(env: NodeJS.ProcessEnv, stdout: Output): boolean {
  const forced = env['FORCE_COLOR'];
  return stdout.isTTY === true || (forced !== undefined && forced !== '0' && forced !== 'false');
}

function formatPlainReport(found: Found, folder: string): string {
  const { problems, warnings, files } = found;
  return [
    ...(warnings.length > 0 ? [`${formatReport(warnings, folder, 'warning')}\n`] : []),
    problems.length > 0 ? formatReport(problems, folder) : summaryOf(files, folder, warnings.length),
    ...extraLines(found),
  ].join('\n');
}

/** The last line of a report without problems. */
function summaryOf(files: number, folder: string, warnings: number): string {
  const affected =
    warnings === 0 ? 'no problems' : `no problems; ${count(warnings, 'warning')}, the build is not affected`;
  return `${count(files, 'file')} in ${folder}: ${affected}.`;
}

function createLineReader(folder: string) {
  const read = new Map<string, readonly string[] | undefined>();
  return (file: string) => {
    if (!read.has(file)) read.set(file, readLines(join(folder, file)));
    return read.get(file);
  };
}

function readLines(path: string): readonly string[] | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).split(/\r?\n/);
  } catch {
    return undefined;
  }
}

/** What a report for a terminal is made with. */
interface ReportOptions {
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
function formatTerminalReport(found: Found, options: ReportOptions): string {
  const { problems, warnings, files } = found;
  const { folder, style } = options;
  const blocks = [
    ...byFile(warnings).map((list) => formatFile(list, 'yellow', options)),
    ...byFile(problems).map((list) => formatFile(list, 'red', options)),
  ];
  const fine = style('green', summaryOf(files, folder, warnings.length));
  const warned = warnings.length === 0 ? '' : style('yellow', `${counts(warnings, 'warning')}.`);
  const end = problems.length === 0 ? fine : style('red', `${counts(problems, 'problem')}.`);
  return [...blocks, [warned, end, ...extraLines(found)].filter(Boolean).join('\n')].join('\n\n');
}

/** What imports left to look at, and what was looked at besides the content folder. */
function extraLines({ compared, searched, open }: Found): string[] {
  const lines = formatOpenChecks(open).map(showControls);
  if (compared !== undefined)
    lines.push(
      `${compared} ${compared === 1 ? 'article was compared with its original' : 'articles were compared with their originals'}.`,
    );
  if (searched?.articles === 0) lines.push('No article withholds text, so the built site was not searched.');
  else if (searched)
    lines.push(
      `Searched ${count(searched.files, 'built file')} for the withheld text of ${count(searched.articles, 'article')}.`,
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
  const messages = problems.map((problem) => {
    const frame = lines ? sourceFrame(lines, problem, width, style) : [];
    return [formatHead(problem, folder, look, style), ...frame].join('\n');
  });
  return [heading, ...messages].join('\n\n');
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

/**
 * The commands by which GitHub Actions shows problems beside the changed lines.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @param folder the content folder, as it was named
 * @param workspace the folder of the repository, which GitHub counts paths from
 */
export function formatAnnotations(
  problems: readonly Problem[],
  level: 'error' | 'warning',
  folder: string,
  workspace: string,
): string[] {
  return sortProblems(problems).map(({ file, line, column, kind, message, hint }) => {
    const fromWorkspace = relative(workspace, resolve(folder, file)).replaceAll('\\', '/');
    const path = fromWorkspace.startsWith('../') || isAbsolute(fromWorkspace) ? `${folder}/${file}` : fromWorkspace;
    const properties = { file: path, line: String(line), col: String(column), title: kind };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    return `::${level} ${written.join(',')}::${escapeData(`${message} ${hint}`)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
