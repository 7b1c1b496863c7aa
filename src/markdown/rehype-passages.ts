import type { Element, ElementContent, Root } from 'hast';
import type { Run } from './run.ts';

const NOT_A_PASSAGE = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

/** Numbers the paragraphs and other blocks of the text, and gives each its address `#p4` and a link to it. */
export function rehypePassages(run: Run) {
  return (tree: Root): void => {
    let number = 0;
    tree.children = tree.children
      .filter((node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''))
      .map((node) => {
        if (node.type === 'element' && (NOT_A_PASSAGE.has(node.tagName) || isFootnotes(node))) return node;
        number += 1;
        return passage(run, number, node as ElementContent);
      });
  };
}

function passage(run: Run, number: number, content: ElementContent): Element {
  const anchor = `p${number}`;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['number'],
      href: `#${anchor}`,
      ariaLabel: run.context.labels.paragraph(number),
      dataPagefindIgnore: '',
    },
    children: [{ type: 'text', value: String(number) }],
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['passage'], id: anchor },
    children: [link, content],
  };
}

/** A block of the text with its number. */
export type PassageElement = Element & { properties: { id: string } };

/** Says whether a node is a numbered passage. */
export function isPassage(node: Root['children'][number]): node is PassageElement {
  return (
    node.type === 'element' &&
    Array.isArray(node.properties['className']) &&
    node.properties['className'][0] === 'passage'
  );
}

function isFootnotes(node: Element): boolean {
  return node.tagName === 'section' && 'dataFootnotes' in node.properties;
}
