import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport, showControls } from '../../domain/format-problems.ts';
import type { Difference } from '../../fix/compare-reports.ts';
import type { CheckSettings, Found } from '../../fix/find-problems.ts';
import type { Fix } from '../../fix/fix.ts';
import { type Problem, sortProblems } from '../../schema/problem.ts';
import { formatAnnotations } from './annotations.ts';
import { isForTerminal, terminalStyle } from './style.ts';
import { besidesLines, formatTerminalReport } from './terminal-report.ts';

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
  const many = `${fixes.length} ${fixes.length === 1 ? 'fix' : 'fixes'} in ${files} ${files === 1 ? 'file' : 'files'}`;
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
