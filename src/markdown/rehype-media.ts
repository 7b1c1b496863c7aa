import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Run } from './run.ts';
import { showImage } from './show-image.ts';

/**
 * Keeps the page whole and its own: an image on another host becomes a link to it, a wide table or listing scrolls by
 * itself and can be reached with the keyboard, the boxes of a list of tasks are characters.
 */
export function rehypeMedia(run: Run) {
  return (tree: Root): void => {
    visitParents(tree, 'element', (node: Element, ancestors) => {
      const parent = ancestors.at(-1);
      if (!parent) return;
      const index = parent.children.indexOf(node as never);
      if (node.tagName === 'img') {
        parent.children[index] = showImage(
          run,
          node,
          ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'a'),
        );
      } else if (node.tagName === 'input') {
        parent.children[index] = { type: 'text', value: inTaskList(ancestors) ? boxOf(node) : '' };
      } else if (node.tagName === 'td' || node.tagName === 'th') {
        alignCell(node);
      } else if (node.tagName === 'pre') {
        node.properties['tabIndex'] = 0;
      } else if (node.tagName === 'table' && !isScroller(parent)) {
        parent.children[index] = scroller(node, run.context.labels.table);
      }
    });
  };
}

function inTaskList(ancestors: readonly (Root | Element)[]): boolean {
  return ancestors.some(
    ({ type, ...node }) => type === 'element' && String((node as Element).properties['className']) === 'task-list-item',
  );
}

function boxOf(input: Element): string {
  return input.properties['checked'] ? '☑' : '☐';
}

function isScroller(node: Root | Element): boolean {
  return node.type === 'element' && node.properties['role'] === 'region';
}

function scroller(table: Element, label: string): Element {
  const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: label };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** HTML has no `align` any more, and an inline style would need a hole in the content policy. */
function alignCell(node: Element): void {
  const { align, ...properties } = node.properties;
  node.properties = align ? { ...properties, className: [`align-${String(align)}`] } : properties;
}
