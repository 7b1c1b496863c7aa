import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type ParseState, stateOf } from './parse-state.ts';

const NOT_IN = new Set(['a', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Links people, organizations and places where the text first names them.
 *
 * ```
 * <p>Ada Berg waits. Berg is late.</p>
 * ⇒ <p><a href="/people/ada-berg/">Ada Berg</a> waits. Berg is late.</p>
 *   names: [{ kind: 'person', id: 'ada-berg' }]
 * ```
 */
export function rehypeNames() {
  return (tree: Root, file: VFile): void => {
    const state = stateOf(file);
    const seen = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && NOT_IN.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const linked = linkNames(state, node, seen);
      if (linked === undefined) return undefined;
      (parent as Element).children.splice(index, 1, ...linked);
      return [SKIP, index + linked.length];
    });
  };
}

function linkNames({ context, names }: ParseState, node: Text, seen: Set<string>): ElementContent[] | undefined {
  const text = node.value;
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { start, end, kind, id } of context.findNames(text)) {
    const key = `${kind}/${id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    names.push({ kind, id });
    if (start > from) parts.push({ type: 'text', value: text.slice(from, start) });
    parts.push(h('a', { href: context.addressOf(kind, id) }, text.slice(start, end)));
    from = end;
  }
  if (from === 0) return undefined;
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}
