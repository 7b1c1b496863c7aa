import { APPARATUS } from '../../markdown/class-names.ts';
import type { TextRange } from './find-in-text.ts';

/** The text of an element of an article, and the text nodes it is made of. */
export interface PlaceText {
  /** With a line break at the end of each paragraph or other block. */
  text: string;
  /** The parts of text nodes that a range of the text is made of. */
  partsOf(range: TextRange): TextPart[];
  /** The range of the text that a range of the page covers; undefined where it covers none. */
  rangeOf(range: Range): TextRange | undefined;
}

export interface TextPart extends TextRange {
  node: Text;
}

const BLOCKS = 'p, li, blockquote, div, section, figure, figcaption, td, th, pre, dt, dd, h2, h3, h4, h5, h6';
/** Numbers, buttons and names in the margin are not part of the text. */
const NO_TEXT = `${APPARATUS}, button`;

/** Reads the text of an element without what the site adds to it. @param without selects what is left out */
export function readPlace(place: Element, without = NO_TEXT): PlaceText {
  const nodes: { node: Text; start: number; end: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(without) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element && node.localName === 'br') text += '\n';
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (own !== block) text += '\n';
    block = own;
    nodes.push({ node, start: text.length, end: text.length + node.length });
    text += node.data;
  }
  return {
    text,
    partsOf: ({ start, end }) =>
      nodes
        .filter((each) => each.start < end && each.end > start)
        .map((each) => ({
          node: each.node,
          start: Math.max(0, start - each.start),
          end: Math.min(each.node.length, end - each.start),
        })),
    rangeOf: (range) => {
      const covered = nodes.filter(({ node }) => range.intersectsNode(node));
      const [first, last] = [covered[0], covered.at(-1)];
      if (!first || !last) return undefined;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      return {
        start: first.start + (first.node === startContainer ? startOffset : 0),
        end: last.node === endContainer ? last.start + endOffset : last.end,
      };
    },
  };
}
