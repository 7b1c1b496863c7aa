import { listContent, readContentFile } from '../loaders/list-content.ts';
import { splitFrontmatter } from '../schema/split-frontmatter.ts';

/** Something that an import has left to an editor: a line `# check: …` in a content file. */
export interface OpenCheck {
  /** The file, below the content folder. */
  file: string;
  line: number;
  /** What is to be looked at. */
  message: string;
}

/** Finds what imports have left to the editor, file by file; lines of a body are text, whatever they begin with. */
export async function findOpenChecks(folder: string): Promise<OpenCheck[]> {
  const found: OpenCheck[] = [];
  const { files } = await listContent(folder);
  for (const { file } of files.filter(({ kind }) => kind !== 'site')) {
    const read = await readContentFile(folder, file);
    if ('text' in read) found.push(...checksIn(file, read.text));
  }
  return found;
}

function checksIn(file: string, source: string): OpenCheck[] {
  const isMarkdown = file.endsWith('.md');
  const yaml = isMarkdown ? (splitFrontmatter(source)?.frontmatter ?? '') : source;
  return yaml.split(/\r?\n/).flatMap((text, index) => {
    const message = /^\s*# check: (.+)$/.exec(text)?.[1];
    // The frontmatter begins below a line of hyphens.
    return message === undefined ? [] : [{ file, line: index + (isMarkdown ? 2 : 1), message }];
  });
}

/** What is left to look at, as lines of a report: how much, and where. */
export function formatOpenChecks(checks: readonly OpenCheck[]): string[] {
  if (checks.length === 0) return [];
  const files = [...Map.groupBy(checks, ({ file }) => file)];
  const places = files.map(([file, list]) => `  ${file}:${list.map(({ line }) => line).join(',')}`);
  const notes = checks.length === 1 ? '1 note from an import' : `${checks.length} notes from imports`;
  return [`${notes} to review. Resolve each and delete its "# check:" line:`, ...places];
}
