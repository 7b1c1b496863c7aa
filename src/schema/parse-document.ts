import type { z } from 'zod';
import { asCode } from '../text/show-characters.ts';
import type { Document } from './document.ts';
import { type Entities, SCHEMAS } from './entities.ts';
import { explainIssue } from './explain-issue.ts';
import { ID_PATTERN, type Id } from './ids.ts';
import { FORMATS, type Kind } from './kinds.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** What became of a file: a document, or what is wrong with it. A document may come with problems of its name. */
export interface ParsedDocument<K extends Kind> {
  document?: Document<K>;
  problems: Problem[];
  /** What is likely wrong, although the file can be parsed. */
  warnings: Problem[];
}

/**
 * Parses one content file.
 * @param file its path below the content folder, with forward slashes
 * @param source its text
 */
export function parseDocument<K extends Kind>(kind: K, file: string, source: string): ParsedDocument<K> {
  const name = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  const problems: Problem[] = [];
  if (!ID_PATTERN.test(name)) {
    problems.push({
      kind: 'invalid-id',
      file,
      line: 1,
      column: 1,
      message: `${asCode(name)} is not an id.`,
      hint: 'Rename the file with lower-case letters, digits and single hyphens.',
    });
  }
  const split = FORMATS[kind] === 'yaml' ? { frontmatter: source, body: '', bodyLine: 1 } : splitFrontmatter(source);
  if (!split) {
    problems.push({
      kind: 'missing-frontmatter',
      file,
      line: 1,
      column: 1,
      ...(/^\uFEFF?---[ \t]*\r?\n/.test(source)
        ? { message: 'The frontmatter has no end.', hint: 'Put a line `---` below its last field.' }
        : {
            message: 'The file does not begin with frontmatter.',
            hint: 'Begin it with a line `---`, then the fields, then a second line `---`.',
          }),
    });
    return { problems, warnings: [] };
  }
  const parsed = parseData(SCHEMAS[kind], file, split.frontmatter, FORMATS[kind] === 'yaml' ? 1 : 2);
  const { warnings } = parsed;
  problems.push(...parsed.problems);
  if (parsed.data === undefined) return { problems, warnings };
  const document: Document<K> = {
    kind,
    id: name as Id<K>,
    file,
    data: parsed.data as Entities[K],
    body: split.body,
    bodyLine: split.bodyLine,
    locate: parsed.locate,
  };
  return { document, problems, warnings };
}

/** Parses YAML against a schema; the problems have their lines and columns. */
export function parseData<S extends z.ZodType>(schema: S, file: string, source: string, firstLine: number) {
  const yaml = parseYaml(source, firstLine);
  const locate: Document['locate'] = (path) => yaml.locate(path);
  const warnings = yaml.cuts.map(
    ({ comment, position }): Problem => ({
      kind: 'cut-value',
      file,
      ...position,
      message: `The value ends here: YAML takes ${asCode(shorten(comment))} for a comment.`,
      hint: 'Put the whole value in quotation marks; where it is a comment, write a space after #.',
    }),
  );
  if (yaml.errors.length > 0) {
    const problems = yaml.errors.map(
      (error): Problem => ({
        kind: 'invalid-yaml',
        file,
        ...error.position,
        message: `The YAML cannot be read: ${error.message}`,
        hint: error.hint,
      }),
    );
    return { problems, warnings, locate };
  }
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { data: result.data as z.output<S>, problems: [], warnings, locate };
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue, schema, file, yaml));
  return { problems, warnings, locate };
}

/** How many characters of a comment a message shows. */
const SHOWN = 40;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
