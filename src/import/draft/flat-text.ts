import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';

/** A block of running text in a tree, with the text that its nodes have in order. */
export interface TextBlock {
  text: string;
  /** Undefined for what can hold no mark: headings, cells of tables, code. */
  paragraph: Paragraph | undefined;
  /** The nodes around it, the root first. */
  ancestors: readonly Parents[];
}

/** The blocks of text in a tree, in order. */
export function textBlocks(tree: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (node: Nodes, ancestors: readonly Parents[]): void => {
    if (node.type === 'paragraph') blocks.push({ text: textOf(node.children), paragraph: node, ancestors });
    else if (node.type === 'heading' || node.type === 'tableCell')
      blocks.push({ text: textOf(node.children), paragraph: undefined, ancestors });
    else if (node.type === 'code') blocks.push({ text: node.value, paragraph: undefined, ancestors });
    else if ('children' in node) for (const child of node.children) walk(child, [...ancestors, node]);
  };
  walk(tree, []);
  return blocks;
}

/** The text that nodes within a block have: a line break is a character, a picture none. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('children' in node ? textOf(node.children) : ownText(node))).join('');
}

/**
 * The part of a block's nodes that has the characters from `from` to before `to`. A node that lies across a bound is cut
 * in two; code and pictures go whole to where they begin.
 */
export function slice(
  nodes: readonly PhrasingContent[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let start = 0;
  for (const node of nodes) {
    const length = textOf([node]).length;
    const [first, last] = [from - start, to - start];
    if (first <= 0 && last >= length && last > 0) kept.push(node);
    else if (first < length && last > 0) {
      if (node.type === 'text') kept.push({ type: 'text', value: node.value.slice(Math.max(0, first), last) });
      else if ('children' in node)
        kept.push({ ...node, children: slice(node.children, first, last) } as PhrasingContent);
      else if (first <= 0) kept.push(node);
    }
    start += length;
  }
  return kept;
}

function ownText(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? '\n' : '';
}
