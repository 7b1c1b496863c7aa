import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { z } from 'zod';
import { innerSchema } from '../schema/describe-fields.ts';
import { columnOf, rangeOf } from '../schema/yaml-nodes.ts';
import { applyEdits, type Edit } from './text-edits.ts';

/** Fields that were put into the order of the content model. */
export interface Sorted {
  text: string;
  /** Each set of fields that was not in order: its line in the YAML, and the names before and after. */
  sets: { line: number; before: string[]; after: string[] }[];
}

/**
 * Puts the fields of YAML into the order of their schema, those of sets within it too. Comments above a field and behind it
 * go with it. A set of fields stays as it is where that is not certain: where a comment may belong to either of two fields,
 * where a field is unknown, or where values refer to each other.
 */
export function sortFields(yaml: string, schema: z.ZodType): Sorted {
  const sets: Sorted['sets'] = [];
  const left = new Set<string>();
  let text = yaml;
  for (let next = findUnsorted(text, schema, left); next; next = findUnsorted(text, schema, left)) {
    const edit = moveFields(text, next);
    const sorted = edit && applyEdits(text, [edit]);
    if (sorted === undefined || !saysTheSame(text, sorted)) {
      left.add(next.path);
      continue;
    }
    const line = text.slice(0, startOf(next.map)).split('\n').length;
    sets.push({ line, before: next.names, after: next.order.map((index) => next.names[index] ?? '') });
    text = sorted;
  }
  return { text, sets };
}

function findUnsorted(yaml: string, schema: z.ZodType, left: ReadonlySet<string>): Unsorted | undefined {
  const document = parseDocument(yaml, { logLevel: 'error' });
  if (document.errors.length > 0 || refersToItself(document.contents)) return undefined;

  function search(node: unknown, at: z.ZodType, path: string): Unsorted | undefined {
    const inner = innerSchema(at);
    if (isSeq(node) && inner instanceof z.ZodArray)
      return first(node.items.map((item, index) => () => search(item, inner.element as z.ZodType, `${path}/${index}`)));
    if (!isMap(node) || !(inner instanceof z.ZodObject)) return undefined;
    const known = Object.keys(inner.shape);
    const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    const order = [...names.keys()].toSorted((a, b) => known.indexOf(names[a] ?? '') - known.indexOf(names[b] ?? ''));
    const isKnown = names.every((name) => known.includes(name));
    if (isKnown && !node.flow && !left.has(path) && order.some((index, at) => index !== at))
      return { map: node, names, order, path };
    return first(
      node.items.map(({ value }, index) => () => {
        const field = inner.shape[names[index] ?? ''];
        return field && search(value, field as z.ZodType, `${path}/${names[index]}`);
      }),
    );
  }
  return search(document.contents, schema, '');
}

function first<T>(searches: (() => T | undefined)[]): T | undefined {
  for (const search of searches) {
    const found = search();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value repeats another, which has to stand before it. */
function refersToItself(node: Node | null): boolean {
  let found = false;
  visit(node, {
    Alias: () => {
      found = true;
    },
  });
  return found;
}

/** Whether two texts have the same values and the same lines, in whatever order. */
function saysTheSame(before: string, after: string): boolean {
  const [a, b] = [before, after].map((text) => parseDocument(text, { logLevel: 'error' }));
  if (!a || !b || b.errors.length > 0 || !isDeepStrictEqual(a.toJS(), b.toJS())) return false;
  const sorted = (text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/^[ -]+/, ''))
      .toSorted();
  return isDeepStrictEqual(sorted(before), sorted(after));
}

/** A set of fields that are not in the order of their schema. */
interface Unsorted {
  map: YAMLMap;
  names: string[];
  /** The numbers of the fields in the order that they should have. */
  order: number[];
  path: string;
}

/** A field as it stands in the text. */
interface Chunk {
  /** Comments on lines of their own above it. */
  comments: string;
  /** From its name to the end of its last line, or of the comments that its value ends with. */
  body: string;
}

const COMMENT = /^[ \t]*#/;
const SCHEMA_COMMENT = /^#\s*yaml-language-server:/;

/** The edit that puts a set of fields into order; undefined where it is not certain what belongs to which. */
function moveFields(yaml: string, { map, order }: Unsorted): Edit | undefined {
  const lines = yaml.split(/(?<=\n)/);
  const lineStarts = startsOf(lines);
  const lineOf = (offset: number) => lineStarts.findLastIndex((start) => start <= offset);
  const keys = map.items.map(({ key }) => startOf(key));
  const keyLines = keys.map(lineOf);
  const columns = keys.map((key, index) => key - (lineStarts[keyLines[index] ?? 0] ?? 0));
  const indent = columns[0] ?? 0;
  const margin = ' '.repeat(indent);
  const isAlone = (index: number) =>
    (lines[keyLines[index] ?? 0] ?? '').startsWith(margin) && columns[index] === indent;
  if (columns.some((_, index) => index > 0 && !isAlone(index)) || new Set(keyLines).size < keys.length)
    return undefined;
  // The first field of an entry of a list follows its hyphen.
  const besideHyphen = !isAlone(0);
  if (besideHyphen && !/^[ \t]*(?:- +)+$/.test((lines[keyLines[0] ?? 0] ?? '').slice(0, indent))) return undefined;

  const chunks: Chunk[] = [];
  const blanks: string[] = [''];
  let comments = '';
  for (const [index, pair] of map.items.entries()) {
    const start = keyLines[index] ?? 0;
    let end = lineOf(lastOffset(pair)) + 1;
    // A comment that is indented further than the field goes on with its value.
    while (end < lines.length && COMMENT.test(lines[end] ?? '') && indentOf(lines[end] ?? '') > indent) end += 1;
    chunks.push({ comments, body: lines.slice(start, end).join('').slice(indent) });
    const next = keyLines[index + 1];
    if (next === undefined) {
      const isFollowed = COMMENT.test(lines[end] ?? '') && indentOf(lines[end] ?? '') === indent;
      if (isFollowed && order.at(-1) !== index) return undefined;
      break;
    }
    let above = next;
    while (above > end && COMMENT.test(lines[above - 1] ?? '') && indentOf(lines[above - 1] ?? '') === indent)
      above -= 1;
    const between = lines.slice(end, above);
    if (between.some((line) => line.trim() !== '')) return undefined;
    // In a list that is not indented, the comment may be of its next entry.
    if (above < next && isSeq(pair.value) && !pair.value.flow && columnOf(yaml, pair.value) === indent)
      return undefined;
    blanks.push(between.join(''));
    comments = lines.slice(above, next).join('');
  }

  const before = lines[(keyLines[0] ?? 0) - 1] ?? '';
  const isHeaded = !besideHyphen && COMMENT.test(before) && indentOf(before) === indent && !SCHEMA_COMMENT.test(before);
  if (isHeaded && order[0] !== 0) return undefined;
  if (besideHyphen && chunks[order[0] ?? 0]?.comments !== '') return undefined;

  const start = keys[0] ?? 0;
  const old = yaml.slice(start, start + lengthOf(chunks, blanks, indent));
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const written = order.map((index, at) => {
    const chunk = chunks[index] ?? { comments: '', body: '' };
    const body = chunk.body.endsWith('\n') ? chunk.body : chunk.body + eol;
    if (at > 0) return `${blanks[at]}${chunk.comments}${margin}${body}`;
    return chunk.comments === '' ? body : `${chunk.comments.slice(indent)}${margin}${body}`;
  });
  const text = written.join('');
  return { start, end: start + old.length, text: old.endsWith('\n') ? text : text.replace(/\r?\n$/, '') };
}

function startsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length;
    return start;
  });
}

function lengthOf(chunks: readonly Chunk[], blanks: readonly string[], indent: number): number {
  const parts = chunks.map(
    ({ comments, body }, index) =>
      (index === 0 ? 0 : indent) + comments.length + body.length + (blanks[index]?.length ?? 0),
  );
  return parts.reduce((sum, part) => sum + part, 0);
}

/** The offset of the last character of a field's value, or of its name where it has none; comments do not count. */
function lastOffset(node: unknown): number {
  if (isPair(node)) return node.value && spanOf(node.value) > 0 ? lastOffset(node.value) : lastOffset(node.key);
  if (isCollection(node) && !node.flow && node.items.length > 0) return lastOffset(node.items.at(-1) as Node | Pair);
  const [start, end] = rangeOf(node);
  return Math.max(start, end - 1);
}

function spanOf(node: unknown): number {
  const [start, end] = rangeOf(node);
  return end - start;
}

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
