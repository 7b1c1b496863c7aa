import type { Node } from 'yaml';

/** Where a node of YAML stands: offsets in UTF-16 code units. */
export function rangeOf(node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = (node as Node | null | undefined)?.range ?? [];
  return [start, end];
}

/** The column of the first character of a node, counted from 0. */
export function columnOf(yaml: string, node: unknown): number {
  const [start] = rangeOf(node);
  return start - (yaml.lastIndexOf('\n', start - 1) + 1);
}
