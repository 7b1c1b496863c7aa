import type { Code, InlineCode, Nodes, Root, Text } from 'mdast';

/** A node whose words stand in the text of a tree, and where. */
export interface TextPiece {
  node: Text | InlineCode | Code;
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/**
 * The words of a tree as plain text: every paragraph, heading, table row and block of code is a block, with `\n\n` between
 * two; a hard line break is `\n`, and ` | ` stands between the cells of a row.
 * @returns the text, and which node each stretch of it comes from, in order; what no piece covers is separators
 */
export function locateText(tree: Root): { text: string; pieces: TextPiece[] } {
  const pieces: TextPiece[] = [];
  let text = '';
  const startBlock = (): void => {
    if (text && !text.endsWith('\n\n')) text += '\n\n';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      if (node.type === 'code') startBlock();
      pieces.push({ node, start: text.length, end: text.length + node.value.length });
      text += node.value;
    } else if (node.type === 'break') {
      text += '\n';
    } else if (node.type === 'tableRow') {
      startBlock();
      node.children.forEach((cell, index) => {
        if (index > 0) text += ' | ';
        walk(cell);
      });
    } else if ('children' in node) {
      if (node.type === 'paragraph' || node.type === 'heading') startBlock();
      for (const child of node.children) walk(child);
    }
  };
  walk(tree);
  return { text, pieces };
}
