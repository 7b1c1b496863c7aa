import type { z } from 'zod';
import type { Position } from '../text/position.ts';
import { asCode } from '../text/show-characters.ts';
import type { Document } from './document.ts';
import type { Entities } from './entities.ts';
import { explainIssue } from './explain-issue.ts';
import { ID_PATTERN, type Id } from './ids.ts';
import { schemaOf } from './json-schema.ts';
import type { Kind, SchemaName } from './kinds.ts';
import type { OwnPageData } from './own-page.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { referencesIn } from './references.ts';
import type { Site } from './site.ts';
import { splitContentFile } from './split-content-file.ts';

/** What a file says, or what is wrong with it, as plain data: it can be stored, and passed between threads. */
export interface ParsedFile<K extends SchemaName = SchemaName> {
  /** Undefined where the file is not of its kind’s form. */
  data?: DataOf<K>;
  /** The number of the file's line on which the body begins. */
  bodyLine: number;
  /** Of a file that is not of its kind’s form the references in it that are, so that all is told at once. */
  references?: LocatedReference[];
  problems: Problem[];
  /** What is likely wrong, although the file can be parsed. */
  warnings: Problem[];
}

/** A reference in a file’s fields, and where it stands in the file. */
export interface LocatedReference {
  kind: Kind;
  id: string;
  position: Position;
}

type DataOf<K extends SchemaName> = K extends Kind ? Entities[K] : K extends 'page' ? OwnPageData : Site;

/**
 * Parses one content file. A file with data may have problems nevertheless, of its name.
 * @param file its path below the content folder, with forward slashes
 * @param source its text
 */
export function parseFile<K extends SchemaName>(kind: K, file: string, source: string): ParsedFile<K> {
  const problems: Problem[] = [];
  if (!ID_PATTERN.test(idIn(file))) {
    problems.push({
      kind: 'invalid-id',
      file,
      line: 1,
      column: 1,
      message: `${asCode(idIn(file))} is not an id.`,
      hint: 'Rename the file with lower-case letters, digits and single hyphens.',
    });
  }
  const split = splitContentFile(kind, source);
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
    return { bodyLine: 1, problems, warnings: [] };
  }
  const { data, ...found } = parseData(schemaOf(kind), file, split.yaml, split.yamlLine);
  return {
    ...(data !== undefined && { data: data as DataOf<K> }),
    bodyLine: split.bodyLine,
    ...('references' in found && { references: found.references }),
    problems: [...problems, ...found.problems],
    warnings: found.warnings,
  };
}

/** The file's name without its ending. */
function idIn(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}

/** The Markdown below a file’s frontmatter; empty for YAML files. */
export function bodyOf(kind: SchemaName, source: string): string {
  return splitContentFile(kind, source)?.body ?? '';
}

/**
 * Finds where the values of a file stand. The file is parsed when the first is asked for.
 * @param source gives the text of the file
 */
export function locatorOf(kind: SchemaName, source: () => string): Document['locate'] {
  let yaml: ParsedYaml | undefined;
  return (path) => {
    const parts = yaml ? undefined : splitContentFile(kind, source());
    yaml ??= parseYaml(parts?.yaml ?? '', parts?.yamlLine ?? 1);
    return yaml.locate(path);
  };
}

/**
 * The document that a file with data is. Its body is cut out, and places in it are looked up, only when they are asked for.
 * @param source gives the text of the file
 */
export function documentOf<K extends Kind>(
  kind: K,
  file: string,
  { data, bodyLine }: Pick<Document<K>, 'data' | 'bodyLine'>,
  source: () => string,
): Document<K> {
  return {
    kind,
    id: idIn(file) as Id<K>,
    file,
    data,
    bodyLine,
    get body() {
      return bodyOf(kind, source());
    },
    locate: locatorOf(kind, source),
  };
}

/** What became of a file: a document, or what is wrong with it. A document may come with problems of its name. */
export interface ParsedDocument<K extends Kind> extends Pick<ParsedFile<K>, 'problems' | 'warnings'> {
  document?: Document<K>;
}

/** Parses one content file into a document. The parameters are those of `parseFile`. */
export function parseDocument<K extends Kind>(kind: K, file: string, source: string): ParsedDocument<K> {
  const { data, bodyLine, problems, warnings } = parseFile(kind, file, source);
  const document = data && documentOf(kind, file, { data: data as Entities[K], bodyLine }, () => source);
  return { ...(document && { document }), problems, warnings };
}

/** Parses YAML against a schema; the problems have their lines and columns. */
export function parseData<S extends z.ZodType>(schema: S, file: string, source: string, firstLine: number) {
  const yaml = parseYaml(source, firstLine);
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
    return { problems, warnings };
  }
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { data: result.data as z.output<S>, problems: [], warnings };
  const problems = result.error.issues.flatMap((issue) => explainIssue(issue, schema, file, yaml));
  const wrong = new Set(result.error.issues.map(({ path }) => JSON.stringify(path)));
  const references = referencesIn(schema, yaml.value)
    .filter(({ path }) => !wrong.has(JSON.stringify(path)))
    .map(({ path, ...reference }): LocatedReference => ({ ...reference, position: yaml.locate(path) }));
  return { problems, warnings, ...(references.length > 0 && { references }) };
}

/** How many characters of a comment a message shows. */
const SHOWN = 40;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
}
