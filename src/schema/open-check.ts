import { splitFrontmatter } from './split-frontmatter.ts';

/** Something that an import has left to an editor: a line `# check: …` in a content file. */
export interface OpenCheck {
  /** The file, below the content folder. */
  file: string;
  line: number;
  /** What is to be looked at. */
  message: string;
}

/** Finds what imports have left to the editor in a file; lines of a body are text, whatever they begin with. */
export function findOpenChecks(file: string, source: string): OpenCheck[] {
  const isMarkdown = file.endsWith('.md');
  const yaml = isMarkdown ? (splitFrontmatter(source)?.frontmatter ?? '') : source;
  return yaml.split(/\r?\n/).flatMap((text, index) => {
    const message = /^\s*# check: (.+)$/.exec(text)?.[1];
    // The frontmatter begins below a line of hyphens.
    return message === undefined ? [] : [{ file, line: index + (isMarkdown ? 2 : 1), message }];
  });
}
