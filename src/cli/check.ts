import { formatReport } from '../domain/format-problems.ts';
import { readContent } from '../loaders/read-content.ts';
import { sortProblems } from '../schema/problem.ts';

/** `npm run check`: tells everything that is wrong with the content folder; exit code 1 if anything is. */
const folder = process.env['CONTENT_DIR'] ?? 'content';
const json = process.argv.includes('--json');
const { entries, problems } = await readContent({ folder, base: process.env['BASE_PATH'] ?? '/', drafts: true });

if (json) {
  for (const problem of sortProblems(problems))
    console.log(JSON.stringify({ ...problem, file: `${folder}/${problem.file}` }));
} else if (problems.length > 0) {
  console.log(formatReport(problems, folder));
} else {
  const total = Object.values(entries).reduce((sum, list) => sum + list.length, 0);
  console.log(`${total} files in ${folder}, nothing to mend.`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
