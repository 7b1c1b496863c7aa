import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** Elements that mean something without words in them. */
const EMPTY = new Set(['br', 'hr', 'td', 'th']);

/** A copy of a tree with only those of its text nodes that are kept, and without the elements that this empties. */
export function prune(tree: Root, kept: ReadonlySet<Text>): Root {
  return { type: 'root', children: tree.children.flatMap((child) => keep(child, kept)) as RootContent[] };
}

function keep(node: RootContent, kept: ReadonlySet<Text>): RootContent[] {
  if (node.type === 'text') return kept.has(node) || !node.value.trim() ? [node] : [];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br' || node.tagName === 'hr') return [node];
  const children = node.children.flatMap((child) => keep(child, kept)) as ElementContent[];
  const holds = children.some((child) =>
    child.type === 'text' ? child.value.trim() : child.type === 'element' && !isBare(child),
  );
  return holds || EMPTY.has(node.tagName) ? [{ ...node, children }] : [];
}

function isBare({ tagName, children }: Element): boolean {
  return tagName === 'br' || tagName === 'hr' || ((tagName === 'td' || tagName === 'th') && children.length === 0);
}
