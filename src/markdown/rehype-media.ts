import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** Words for what replaces or wraps media. */
export interface MediaLabels {
  imageElsewhere: string;
  table: string;
}

/**
 * Keeps the page whole and its own: an image on another host becomes a link to it, a wide table or listing scrolls by
 * itself and can be reached with the keyboard.
 */
export function rehypeMedia(labels: MediaLabels, withBase: (path: string) => string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'img') showImage(node, labels, withBase);
      if (node.tagName === 'td' || node.tagName === 'th') alignCell(node);
      if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
      const wrapped = parent?.type === 'element' && parent.properties['role'] === 'region';
      if (node.tagName === 'table' && parent && index !== undefined && !wrapped) {
        parent.children[index] = {
          type: 'element',
          tagName: 'div',
          properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: labels.table },
          children: [node],
        };
      }
    });
  };
}

/** HTML has no `align` any more, and an inline style would need a hole in the content policy. */
function alignCell(node: Element): void {
  const { align, ...properties } = node.properties;
  node.properties = align ? { ...properties, className: [`align-${String(align)}`] } : properties;
}

function showImage(node: Element, labels: MediaLabels, withBase: (path: string) => string): void {
  const source = String(node.properties['src'] ?? '');
  const description = String(node.properties['alt'] ?? '');
  if (!ELSEWHERE.test(source)) {
    node.properties = {
      src: source.startsWith('/') ? withBase(source) : source,
      alt: description,
      loading: 'lazy',
      decoding: 'async',
    };
    return;
  }
  node.tagName = 'a';
  node.properties = { href: source };
  node.children = [{ type: 'text', value: description || labels.imageElsewhere }];
}
