import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { FieldPath } from './document.ts';
import type { Position } from './problem.ts';

/** YAML that has been parsed: its value, what is wrong with it, and where each part of it stands. */
export interface ParsedYaml {
  value: unknown;
  errors: { message: string; position: Position }[];
  /** Where the value at a path stands; with `key`, where its key does. */
  locate(path: FieldPath, key?: boolean): Position;
}

/**
 * Parses YAML 1.2 (core schema).
 * @param source the YAML alone, without the lines of hyphens around it
 * @param firstLine the line of the file on which it begins, counted from 1
 */
export function parseYaml(source: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 }),
    errors: document.errors.map((error) => ({ message: plainMessage(error.message), position: place(error.pos[0]) })),
    locate: (path, key = false) => place(offsetOf(document.contents, path, key)),
  };
}

/** The first sentence of the library's message, which may go on with the source over several lines. */
function plainMessage(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.?$/, '.');
}

function offsetOf(root: Node | null, path: FieldPath, key: boolean): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? pairOf(node, step) : undefined;
    const next = pair ? pair.value : (node as { items?: unknown[] } | null)?.items?.[Number(step)];
    if (pair && key && depth === path.length - 1) return startOf(pair.key);
    if (next === undefined || next === null) return pair ? startOf(pair.key) : offset;
    node = next;
    offset = startOf(node);
  }
  return offset;
}

function pairOf(map: YAMLMap, step: PropertyKey) {
  return map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
}

function startOf(node: unknown): number {
  return (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
}
