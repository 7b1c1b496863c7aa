import { formatReport } from '../domain/format-problems.ts';
import { createBodyCache, readContent } from '../loaders/read-content.ts';
import { type Problem, sortProblems } from '../schema/problem.ts';

/**
 * `npm run check`: tells everything that is wrong with the content folder, drafts included, and what is wrong once they
 * are left out, as a build leaves them; exit code 1 if anything stops a build.
 */
const folder = process.env['CONTENT_DIR'] ?? 'content';
const base = process.env['BASE_PATH'] ?? '/';
const cache = createBodyCache();
const { entries, warnings, ...all } = await readContent({ folder, base, drafts: true, cache });
const built = entries.article.some(({ data }) => data.draft)
  ? await readContent({ folder, base, drafts: false, cache })
  : all;
const problems = [
  ...new Map([...all.problems, ...built.problems].map((problem) => [JSON.stringify(problem), problem])).values(),
];

if (process.argv.includes('--json')) {
  printLines(problems, 'error');
  printLines(warnings, 'warning');
} else {
  if (warnings.length > 0) console.log(`${formatReport(warnings, folder, 'warning')}\n`);
  if (problems.length > 0) console.log(formatReport(problems, folder));
  else console.log(`${Object.values(entries).flat().length} files in ${folder}, nothing to mend before a build.`);
}
process.exitCode = problems.length > 0 ? 1 : 0;

function printLines(found: readonly Problem[], severity: 'error' | 'warning'): void {
  for (const problem of sortProblems(found))
    console.log(JSON.stringify({ severity, ...problem, file: `${folder}/${problem.file}` }));
}
