import type { Nodes } from 'hast';

const BLOCKS = new Set(['p', 'li', 'blockquote', 'div', 'tr', 'br', 'pre', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The text of a node as a reader sees it, in one line: quotations between quotation marks, no paragraph numbers. */
export function plainText(node: Nodes): string {
  return collect(node).replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && 'dataPagefindIgnore' in node.properties) return '';
  const inner = node.children.map(collect).join('');
  if (node.type !== 'element') return inner;
  if (node.tagName === 'q') return `“${inner}”`;
  return BLOCKS.has(node.tagName) ? ` ${inner} ` : inner;
}
