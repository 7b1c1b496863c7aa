import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Run } from './run.ts';

const NOT_IN = new Set(['a', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Links people, organizations and places where the text first names them. */
export function rehypeNames(run: Run) {
  return (tree: Root): void => {
    const seen = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && NOT_IN.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const linked = linkNames(run, node, seen);
      if (linked === undefined) return undefined;
      (parent as Element).children.splice(index, 1, ...linked);
      return [SKIP, index + linked.length];
    });
  };
}

function linkNames(run: Run, node: Text, seen: Set<string>): ElementContent[] | undefined {
  const text = node.value;
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { start, end, kind, id } of run.context.findNames(text)) {
    const key = `${kind}/${id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    run.names.push({ kind, id });
    if (start > from) parts.push({ type: 'text', value: text.slice(from, start) });
    parts.push({
      type: 'element',
      tagName: 'a',
      properties: { href: run.context.addressOf(kind, id) },
      children: [{ type: 'text', value: text.slice(start, end) }],
    });
    from = end;
  }
  if (from === 0) return undefined;
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}
