import type { Element, Root, Text } from 'hast';
import { oneLineOfPage } from '../../text/one-line.ts';
import { isPopUp, isUnseen } from './elements.ts';

/** A run of words on a page that stands on lines of its own. */
export interface PageBlock {
  /** Its words, single spaces between them. */
  text: string;
  /** The text nodes that hold them. */
  nodes: Text[];
  /** The elements around it, the outermost first. */
  path: readonly Element[];
  /** How many of its characters are in links, and in buttons. */
  linked: number;
  /** Whether it comes up over a sentence that goes on around it. */
  interrupts?: true;
}

/** The words of a block with ` | ` where two of its texts meet without a space, as in a name with the post in a box behind it. */
export function textInParts({ nodes }: PageBlock): string {
  let text = '';
  for (const { value } of nodes)
    text += /[\p{L}\p{N}.)]$/u.test(text) && /^[\p{L}\p{N}(@]/u.test(value) ? ` | ${value}` : value;
  return oneLineOfPage(text);
}

const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins'],
  ...['kbd', 'label', 'mark', 'nobr', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub'],
  ...['sup', 'time', 'tt', 'u', 'var', 'wbr', 'img', 'picture', 'br'],
]);

/**
 * Splits a page into its blocks, in its order. Line breaks within a paragraph do not end a block; two in a row do. What is
 * not seen within a line is a block of its own, behind that of the line.
 */
export function splitIntoBlocks(tree: Pick<Root | Element, 'children'>): PageBlock[] {
  return split(tree, [], false);
}

function split(tree: Pick<Root | Element, 'children'>, around: readonly Element[], isLinked: boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  let unseen: PageBlock[][] = [];
  /** How many of the unseen parts have words of their line behind them. */
  let followed = 0;
  let open: PageBlock | undefined;
  let breaks = 0;
  const close = (): void => {
    if (open) {
      open.text = oneLineOfPage(open.nodes.map((node) => node.value).join(''));
      if (open.text) blocks.push(open);
    }
    unseen.forEach((part, index) => {
      for (const block of part) blocks.push(index < followed ? { ...block, interrupts: true } : block);
    });
    open = undefined;
    unseen = [];
    followed = 0;
    breaks = 0;
  };
  const walk = (node: Pick<Root | Element, 'children'>, path: readonly Element[], inLink: boolean): void => {
    for (const child of node.children) {
      if (child.type === 'text') {
        if (!open && !child.value.trim()) continue;
        open ??= { text: '', nodes: [], path, linked: 0 };
        open.nodes.push(child);
        const length = child.value.trim().length;
        if (length > 0) {
          breaks = 0;
          followed = unseen.length;
        }
        if (inLink) open.linked += length;
      } else if (child.type === 'element' && child.tagName !== 'head') {
        if (child.tagName === 'br') {
          breaks += 1;
          if (open) open.nodes.push({ type: 'text', value: ' ' });
          if (breaks > 1) close();
          continue;
        }
        if ((open || isShort(child)) && (isUnseen(child) || isPopUp(child)) && isInline(child)) {
          unseen.push(split(child, [...path, child], inLink));
          continue;
        }
        const inline = isInline(child);
        if (!inline) close();
        walk(child, [...path, child], inLink || child.tagName === 'a');
        if (!inline) close();
      }
    }
  };
  walk(tree, around, isLinked);
  close();
  return blocks;
}

/** The most characters of a hidden note before the words of a line. */
const MAX_NOTE = 100;

/** Whether an element holds few words, and nothing that stands on lines of its own. */
function isShort(element: Element): boolean {
  let length = 0;
  const walk = ({ children }: Element): boolean =>
    children.every((child) => {
      if (child.type === 'text') length += child.value.trim().length;
      return child.type !== 'element' || (isInline(child) && walk(child));
    });
  return isInline(element) && walk(element) && length <= MAX_NOTE;
}

/** Whether an element stands within a line. Custom elements do: what they hold that does not ends the block itself. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName) || element.tagName.includes('-');
}
