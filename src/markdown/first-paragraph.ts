import type { Element, ElementContent } from 'hast';
import { BLOCK_ELEMENTS } from '../text/block-elements.ts';

/** The first paragraph of a block, as an element that can stand alone, and the element that it was taken from. */
export interface FirstParagraph {
  element: ElementContent;
  from: ElementContent;
}

/**
 * Finds the first paragraph within a block: of a list its first entry, of a table its first cell, of a box or a block
 * of text the first paragraph in it.
 */
export function firstParagraph(content: ElementContent): FirstParagraph {
  if (content.type !== 'element') return { element: content, from: content };
  const inner = content.children.find(
    (child): child is Element => child.type === 'element' && BLOCK_ELEMENTS.has(child.tagName),
  );
  if (inner) return firstParagraph(inner);
  const standsAlone = content.tagName === 'p' || content.tagName === 'pre' || content.tagName === 'blockquote';
  return { element: standsAlone ? content : { ...content, tagName: 'p', properties: {} }, from: content };
}
