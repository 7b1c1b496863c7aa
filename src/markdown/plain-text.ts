import type { Nodes } from 'hast';
import { separatesWords } from '../text/block-elements.ts';
import { oneLine } from '../text/one-line.ts';
import { isApparatus } from './apparatus.ts';

/** The text of a node as a reader sees it, in one line: quotations between their marks, no numbers of paragraphs. */
export function plainText(node: Nodes): string {
  return oneLine(collect(node));
}

/** Whether a node has a text that a reader sees. */
export function hasPlainText(node: Nodes): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  return 'children' in node && !isApparatus(node) && node.children.some(hasPlainText);
}

/** The text of a quotation: the speaker's words, without the quotation marks that the site puts around them. */
export function quotedText(node: Nodes): string {
  return oneLine(collect(node, true));
}

function collect(node: Nodes, withoutMarks = false): string {
  if (node.type === 'text') return withoutMarks && node.data?.isQuotationMark ? '' : node.value;
  if (!('children' in node) || isApparatus(node)) return '';
  const inner = node.children.map((child) => collect(child, withoutMarks)).join('');
  return node.type === 'element' && separatesWords(node.tagName) ? ` ${inner} ` : inner;
}
