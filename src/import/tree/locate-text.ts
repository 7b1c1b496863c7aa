import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';

/** A block of running text in a tree: a paragraph, a heading, a cell of a table or a block of code. */
export interface LocatedBlock {
  /** Its words: a line break is `\n`. */
  text: string;
  /** Where it begins in the text of the tree, in UTF-16 code units. */
  start: number;
  /** Undefined for a heading, a cell and code: they hold no directive. */
  paragraph: Paragraph | undefined;
  /** The nodes around it, the root first. */
  ancestors: readonly Parents[];
}

/** What stands in the text between two blocks, and between the cells of a row. */
const BLOCK_END = '\n\n';
const CELL_END = ' | ';

/**
 * Reads the words of a tree as plain text.
 * @returns the text, and its blocks in order; what no block covers is a separator
 */
export function locateText(tree: Root): { text: string; blocks: LocatedBlock[] } {
  const blocks: LocatedBlock[] = [];
  let text = '';
  const addBlock = (own: string, separator: string, block: Pick<LocatedBlock, 'paragraph' | 'ancestors'>): void => {
    if (separator !== BLOCK_END || (text !== '' && !text.endsWith(BLOCK_END))) text += separator;
    blocks.push({ text: own, start: text.length, ...block });
    text += own;
  };
  const walk = (node: Nodes, ancestors: readonly Parents[], separator = BLOCK_END): void => {
    if (node.type === 'paragraph') addBlock(textOf(node.children), separator, { paragraph: node, ancestors });
    else if (node.type === 'heading' || node.type === 'tableCell')
      addBlock(textOf(node.children), separator, { paragraph: undefined, ancestors });
    else if (node.type === 'code') addBlock(node.value, separator, { paragraph: undefined, ancestors });
    else if (node.type === 'tableRow')
      for (const [index, cell] of node.children.entries())
        walk(cell, [...ancestors, node], index > 0 ? CELL_END : BLOCK_END);
    else if ('children' in node) for (const child of node.children) walk(child, [...ancestors, node]);
  };
  walk(tree, []);
  return { text, blocks };
}

/** The text that nodes within a block have. A line break is `\n`; a picture has none. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('children' in node ? textOf(node.children) : ownText(node))).join('');
}

function ownText(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? '\n' : '';
}
