import { formatOf, type SchemaName } from './kinds.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** The two parts of a content file. What is in neither stays as it is: a byte order mark, the lines of hyphens. */
export interface ContentFileParts {
  yaml: string;
  /** The offset in the file at which the YAML begins, and the line. */
  yamlStart: number;
  yamlLine: number;
  /** The Markdown below the frontmatter; empty of a file that is YAML alone. */
  body: string;
  bodyStart: number;
  bodyLine: number;
}

/** Takes a content file apart; undefined where one of Markdown does not begin with closed frontmatter. */
export function splitContentFile(kind: SchemaName, source: string): ContentFileParts | undefined {
  const bodyStart = source.length;
  if (formatOf(kind) === 'yaml') {
    const yamlStart = source.startsWith('\uFEFF') ? 1 : 0;
    return { yaml: source.slice(yamlStart), yamlStart, yamlLine: 1, body: '', bodyStart, bodyLine: 1 };
  }
  const split = splitFrontmatter(source);
  if (!split) return undefined;
  const { frontmatter: yaml, body, bodyLine } = split;
  return { yaml, yamlStart: source.indexOf('\n') + 1, yamlLine: 2, body, bodyStart: bodyStart - body.length, bodyLine };
}
