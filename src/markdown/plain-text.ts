import type { Nodes } from 'hast';
import { separatesWords } from '../text/block-elements.ts';
import { oneLine } from '../text/one-line.ts';

const APPARATUS = ['dataPagefindIgnore', 'dataFootnoteRef', 'dataFootnoteBackref'];

/** The text of a node as a reader sees it, in one line: quotations between quotation marks, no numbers of paragraphs. */
export function plainText(node: Nodes): string {
  return oneLine(collect(node));
}

/** The text within a node: of a quotation the speaker's words, without the quotation marks around them. */
export function textWithin(node: Nodes): string {
  return oneLine('children' in node ? node.children.map(collect).join('') : collect(node));
}

/** Whether a node belongs to the page and not to the text: the number of a paragraph, what leads to a note and back. */
export function isApparatus(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const { properties } = node;
  return APPARATUS.some((name) => name in properties) || String(properties['className']) === 'sr-only';
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isApparatus(node)) return '';
  const inner = node.children.map(collect).join('');
  if (node.type !== 'element') return inner;
  if (node.tagName === 'q') return `“${inner}”`;
  return separatesWords(node.tagName) ? ` ${inner} ` : inner;
}
