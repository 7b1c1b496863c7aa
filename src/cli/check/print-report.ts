import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { formatReport } from '../../domain/format-problems.ts';
import type { CheckSettings, Difference, Found } from '../../fix/find-problems.ts';
import { formatOpenChecks } from '../../fix/open-checks.ts';
import type { Fix } from '../../fix/text-edits.ts';
import { type Problem, sortProblems } from '../../schema/problem.ts';
import { count } from '../../text/lists.ts';
import { showControls } from '../../text/show-characters.ts';
import { isForTerminal, type Style, sourceFrame, terminalStyle } from './source-frame.ts';

const WIDTH = 100;

/** Prints what was found: with frames of the source on a terminal, elsewhere one line for each problem. */
export function printReport(found: Found, { folder }: CheckSettings): void {
  if (isForTerminal()) console.log(formatTerminalReport(found, terminalOptions(folder)));
  else console.log(formatPlainReport(found, folder));
  if (process.env['GITHUB_ACTIONS'] !== 'true') return;
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
  for (const line of formatAnnotations(found.warnings, 'warning', folder, workspace)) console.log(line);
  for (const line of formatAnnotations(found.problems, 'error', folder, workspace)) console.log(line);
}

function formatPlainReport(found: Found, folder: string): string {
  const { problems, warnings, files } = found;
  const fine = `${files} files in ${folder}, nothing to mend before a build.`;
  return [
    ...(warnings.length > 0 ? [`${formatReport(warnings, folder, 'warning')}\n`] : []),
    problems.length > 0 ? formatReport(problems, folder) : fine,
    ...besidesLines(found),
  ].join('\n');
}

/** Prints what was mended, or would be: `path:line:column fixed kind: "before" → "after"`. */
export function printFixes(fixes: readonly Fix[], { folder }: CheckSettings, dryRun: boolean): void {
  for (const { file, line, column, kind, before, after } of fixes) {
    const place = showControls(`${folder}/${file}:${line}:${column}`);
    const change = showControls(`${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    const verb = terminalStyle('green', dryRun ? 'would fix' : 'fixed');
    console.log(`${terminalStyle('cyan', place)} ${verb} ${kind}: ${change}`);
  }
  const files = new Set(fixes.map(({ file }) => file)).size;
  const many = `${count(fixes.length, 'fix', 'fixes')} in ${count(files, 'file')}`;
  if (fixes.length === 0) console.log('Nothing that is certain to mend.\n');
  else console.log(`\n${many}${dryRun ? ' would be made; nothing was written' : ''}.\n`);
}

/** Prints one JSON object a line: what was fixed, then problems, then warnings, then what imports left to look at. */
export function printJson(
  { problems, warnings, open }: Found,
  fixes: readonly Fix[],
  { folder }: CheckSettings,
  dryRun: boolean,
): void {
  const named = <T extends { file: string }>(entry: T) => ({ ...entry, file: `${folder}/${entry.file}` });
  for (const fix of fixes) console.log(JSON.stringify({ severity: dryRun ? 'fixable' : 'fixed', ...named(fix) }));
  for (const problem of sortProblems(problems)) console.log(JSON.stringify({ severity: 'error', ...named(problem) }));
  for (const problem of sortProblems(warnings)) console.log(JSON.stringify({ severity: 'warning', ...named(problem) }));
  for (const check of open) console.log(JSON.stringify({ severity: 'open', ...named(check) }));
}

/** Prints what is new since the check before, and what was mended. */
export function printDifference({ added, mended }: Difference, { folder }: CheckSettings): void {
  const line = ({ file, kind, message }: Problem) => showControls(`${folder}/${file} ${kind}: ${message}`);
  if (added.length + mended.length === 0) return;
  console.log('\nSince the last check:');
  for (const problem of added) console.log(terminalStyle('red', `  new     ${line(problem)}`));
  for (const problem of mended) console.log(terminalStyle('green', `  mended  ${line(problem)}`));
}

function terminalOptions(folder: string) {
  const read = new Map<string, readonly string[] | undefined>();
  const linesOf = (file: string) => {
    if (!read.has(file)) read.set(file, readLines(join(folder, file)));
    return read.get(file);
  };
  return { folder, linesOf, style: terminalStyle, width: process.stdout.columns ?? WIDTH };
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
  const fine = style('green', `${count(files, 'file')} in ${folder}, nothing to mend before a build.`);
  const warned = warnings.length === 0 ? '' : style('yellow', `${counts(warnings, 'warning')}.`);
  const end = problems.length === 0 ? fine : style('red', `${counts(problems, 'problem')}.`);
  return [...blocks, [warned, end, ...besidesLines(found)].filter(Boolean).join('\n')].join('\n\n');
}

/** What imports left to look at, and what was looked at besides the content folder. */
function besidesLines({ compared, searched, open }: Found): string[] {
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
    const way = relative(workspace, resolve(folder, file)).replaceAll('\\', '/');
    const path = way.startsWith('../') || isAbsolute(way) ? `${folder}/${file}` : way;
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
