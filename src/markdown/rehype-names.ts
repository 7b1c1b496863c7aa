import type { Element, ElementContent, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { createElement } from './create-element.ts';
import { stateOf } from './parse-state.ts';
import { isPassage } from './rehype-passages.ts';
import type { ArticleContext, NamedInText } from './types.ts';
import { SKIP, walk } from './walk.ts';

const NOT_IN = new Set(['a', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Links people, organizations and places where the text first names them, and collects which passages name them.
 *
 * ```
 * <div id="p1"><p>Ada Berg waits. Berg is late.</p></div>
 * ⇒ <div id="p1"><p><a href="/people/ada-berg/">Ada Berg</a> waits. Berg is late.</p></div>
 *   names: [{ kind: 'person', id: 'ada-berg', passages: [1] }]
 * ```
 */
export function rehypeNames() {
  return (tree: Root, file: VFile): void => {
    const { context, names } = stateOf(file);
    const found = new Map<string, NamedInText>();
    for (const block of tree.children) {
      const passage = isPassage(block) ? block.data.passage : undefined;
      walk(block, (node, index, parent) => {
        if (node.type === 'element' && NOT_IN.has(node.tagName)) return SKIP;
        if (node.type !== 'text' || !parent || index === undefined) return undefined;
        const linked = linkNames(context, node, passage, found);
        if (linked === undefined) return undefined;
        (parent as Element).children.splice(index, 1, ...linked);
        return index + linked.length;
      });
    }
    names.push(...found.values());
  };
}

/** Adds what a text names to what was found before it. @returns the text with links on what is new in it, if anything is */
function linkNames(
  context: ArticleContext,
  node: Text,
  passage: number | undefined,
  found: Map<string, NamedInText>,
): ElementContent[] | undefined {
  const text = node.value;
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { start, end, kind, id } of context.findNames(text)) {
    const key = `${kind}/${id}`;
    const known = found.get(key);
    const named = known ?? { kind, id, passages: [] };
    if (passage !== undefined && named.passages.at(-1) !== passage) named.passages.push(passage);
    if (known) continue;
    found.set(key, named);
    if (start > from) parts.push({ type: 'text', value: text.slice(from, start) });
    parts.push(createElement('a', { href: context.addressOf(kind, id) }, [text.slice(start, end)]));
    from = end;
  }
  if (from === 0) return undefined;
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}
