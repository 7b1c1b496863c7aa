import type { z } from 'zod';
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
      message: `"${name}" is no id.`,
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
      message: 'The file does not begin with frontmatter.',
      hint: 'Begin it with a line "---", the fields, and a second line "---".',
    });
    return { problems };
  }
  const parsed = parseData(SCHEMAS[kind], file, split.frontmatter, FORMATS[kind] === 'yaml' ? 1 : 2);
  problems.push(...parsed.problems);
  if (parsed.data === undefined) return { problems };
  const document: Document<K> = {
    kind,
    id: name as Id<K>,
    file,
    data: parsed.data as Entities[K],
    body: split.body,
    bodyLine: split.bodyLine,
    locate: parsed.locate,
  };
  return { document, problems };
}

/** Parses YAML against a schema; the problems have their lines and columns. */
export function parseData<S extends z.ZodType>(schema: S, file: string, source: string, firstLine: number) {
  const yaml = parseYaml(source, firstLine);
  const locate: Document['locate'] = (path) => yaml.locate(path);
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
    return { problems, locate };
  }
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { data: result.data as z.output<S>, problems: [], locate };
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue, schema, file, yaml));
  return { problems, locate };
}
