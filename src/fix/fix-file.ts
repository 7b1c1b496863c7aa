import type { Root } from 'mdast';
import { isMap, parseDocument } from 'yaml';
import { findDoubledMarks } from '../markdown/doubled-marks.ts';
import { NestingError } from '../markdown/nesting.ts';
import { parseBodyMarkdown } from '../markdown/syntax.ts';
import { schemaOf } from '../schema/json-schema.ts';
import type { SchemaName } from '../schema/kinds.ts';
import type { Problem } from '../schema/problem.ts';
import { type ContentFileParts, splitContentFile } from '../schema/split-content-file.ts';
import { deepYamlAt } from '../schema/yaml-depth.ts';
import { positionAt } from '../text/position.ts';
import { correctFields } from './correct-fields.ts';
import { correctGlyphs } from './correct-glyphs.ts';
import { correctMarks } from './correct-marks.ts';
import { sortFields } from './field-order.ts';
import type { Correction, Fix, Ids } from './text-edits.ts';
import { applyEdits, type Edit, meantIdsOf } from './text-edits.ts';

/** A content file that may be fixed. */
export interface FixableFile {
  kind: SchemaName;
  /** Below the content folder, with forward slashes. */
  file: string;
  source: string;
}

/** A file as it should be, and what was done to it. */
export interface FixedFile {
  source: string;
  fixes: Fix[];
}

/** Corrects what is misspelt and what was renamed, where a problem has been reported and it is certain what is meant. */
export function correctFile({ kind, file, source }: FixableFile, problems: readonly Problem[], ids: Ids): FixedFile {
  const parts = partsOf(kind, source);
  if (!parts) return { source, fixes: [] };
  const { yaml, yamlStart, yamlLine, body, bodyStart, bodyLine } = parts;
  const meant = meantIdsOf(problems);
  const fixes: Fix[] = [];
  const edits: Edit[] = [];
  const collect = (corrections: readonly Correction[], text: string, start: number, line: number) => {
    for (const { kinds, reportedAt, before, after, ...edit } of corrections) {
      const position = positionAt(text, reportedAt, line);
      const problem = problems.find((each) => isAt(each, position) && kinds.includes(each.kind));
      const isMade = edits.some(({ start: made }) => made === edit.start + start);
      if (!problem || isMade) continue;
      fixes.push({ file, ...positionAt(text, edit.start, line), kind: problem.kind, before, after });
      edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
    }
  };
  collect(correctFields(yaml, schemaOf(kind), ids, meant), yaml, yamlStart, yamlLine);
  const tree = body !== '' && problems.some(({ line }) => line >= bodyLine) ? treeOf(body) : undefined;
  if (tree) collect(correctMarks(body, tree, speakersIn(yaml), ids, meant), body, bodyStart, bodyLine);
  return { source: applyEdits(source, edits), fixes };
}

/**
 * Puts fields into order, takes out the quotation marks that the site sets, and gives those within marked quotations the
 * form that their text has.
 * @param originals texts that the quotations may come from
 */
export function tidyFile({ kind, file, source }: FixableFile, originals: readonly string[]): FixedFile {
  const parts = partsOf(kind, source);
  if (!parts) return { source, fixes: [] };
  const { yaml, yamlStart, yamlLine, body, bodyStart, bodyLine } = parts;
  const { text, sets } = sortFields(yaml, schemaOf(kind));
  const isMarked = kind === 'article' && /:quote[[{]/.test(body);
  const doubled = isMarked ? removeDoubledMarks(body) : [];
  const undoubled = applyEdits(body, doubled);
  const tree = isMarked && /['"]/.test(undoubled) ? treeOf(undoubled) : undefined;
  const glyphs = tree ? correctGlyphs(undoubled, tree, originals) : [];
  const fixesOf = (kind: Fix['kind'], made: readonly Edit[], text: string): Fix[] =>
    wordsWith(made, text).map(({ start, ...words }) => ({
      file,
      ...positionAt(text, start, bodyLine),
      kind,
      ...words,
    }));
  const fixes = [
    ...sets.map(
      ({ line, before, after }): Fix => ({
        file,
        line: line + yamlLine - 1,
        column: 1,
        kind: 'field-order',
        before: before.join(', '),
        after: after.join(', '),
      }),
    ),
    ...fixesOf('doubled-marks', doubled, body),
    ...fixesOf('quotation-marks', glyphs, undoubled),
  ];
  const head = source.slice(0, yamlStart) + text + source.slice(yamlStart + yaml.length, bodyStart);
  return { source: head + applyEdits(undoubled, glyphs), fixes };
}

/** Takes out the quotation marks in or around marked quotations that the site sets anyway. */
function removeDoubledMarks(body: string): Edit[] {
  const tree = treeOf(body);
  const doubled = tree ? findDoubledMarks(tree, body) : [];
  return doubled.flatMap(({ marks }) => marks.map(({ start, end }) => ({ start, end, text: '' })));
}

/** A body as a tree; undefined where it is nested too deep: nothing in it is fixed. */
function treeOf(body: string): Root | undefined {
  try {
    return parseBodyMarkdown(body);
  } catch (error) {
    if (error instanceof NestingError) return undefined;
    throw error;
  }
}

/** The parts of a file; undefined where its YAML cannot be found, or is nested too deep: nothing in it is fixed. */
function partsOf(kind: SchemaName, source: string): ContentFileParts | undefined {
  const parts = splitContentFile(kind, source);
  return parts && deepYamlAt(parts.yaml) === undefined ? parts : undefined;
}

function isAt(problem: Problem, { line, column }: { line: number; column: number }): boolean {
  return problem.line === line && problem.column === column;
}

/** The ids of those who may speak in an article: the quoted and the authors. */
function speakersIn(yaml: string): Set<string> {
  const document = parseDocument(yaml, { logLevel: 'error' });
  if (document.errors.length > 0 || !isMap(document.contents)) return new Set();
  const { quoted, authors } = document.toJS() as { quoted?: unknown; authors?: unknown };
  const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const speaking = listed(quoted).flatMap((each) => [
    (each as { person?: unknown } | null)?.person,
    (each as { organization?: unknown } | null)?.organization,
  ]);
  return new Set([...speaking, ...listed(authors)].filter((id) => typeof id === 'string'));
}

/** The words that edits of single characters change, before and after. */
function wordsWith(edits: readonly Edit[], body: string): { start: number; before: string; after: string }[] {
  const words = Map.groupBy(edits, ({ start }) => start - (/[^\s[]*$/.exec(body.slice(0, start))?.[0].length ?? 0));
  return [...words].map(([start, within]) => {
    const before = /^[^\s\]]*/.exec(body.slice(start))?.[0] ?? '';
    const after = applyEdits(
      before,
      within.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
    return { start, before, after };
  });
}
