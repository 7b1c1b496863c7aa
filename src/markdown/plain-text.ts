import type { Nodes } from 'hast';
import { separatesWords } from '../text/block-elements.ts';
import { oneLine } from '../text/one-line.ts';
import { isApparatus } from './apparatus.ts';

/** The text of a node as a reader sees it, in one line: quotations between quotation marks, no numbers of paragraphs. */
export function plainText(node: Nodes): string {
  return oneLine(collect(node));
}

/** The text within a node: of a quotation the speaker's words, without the quotation marks around them. */
export function textWithin(node: Nodes): string {
  return oneLine('children' in node ? node.children.map(collect).join('') : collect(node));
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isApparatus(node)) return '';
  const inner = node.children.map(collect).join('');
  if (node.type !== 'element') return inner;
  if (node.tagName === 'q') return `“${inner}”`;
  return separatesWords(node.tagName) ? ` ${inner} ` : inner;
}
