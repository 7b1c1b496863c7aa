import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { innerSchema } from '../schema/describe-fields.ts';
import { moveFields, startOf, type Unsorted } from './move-fields.ts';
import { applyEdits } from './text-edits.ts';

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

function first<T>(ways: (() => T | undefined)[]): T | undefined {
  for (const way of ways) {
    const found = way();
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
