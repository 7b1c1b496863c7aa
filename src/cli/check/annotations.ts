import { isAbsolute, relative, resolve } from 'node:path';
import { type Problem, sortProblems } from '../../schema/problem.ts';

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
