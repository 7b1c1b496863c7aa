import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isPopUp, isUnseen } from './elements.ts';

type Child = RootContent | ElementContent;

/**
 * Puts together what a parser divides: a box ends the paragraph that it stands in, and the empty paragraph that its end tag
 * leaves tells where. Only around a box that readers do not see, since the line goes on for them.
 *
 *     <p>The mayor signed <div hidden>Subscribe</div> and left.</p>
 */
export function rejoinParagraphs(tree: Root): void {
  const open: (Root | Element)[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const children: Child[] = [];
    for (let at = 0; at < node.children.length; at += 1) {
      const child = node.children[at] as Child;
      const end = isParagraph(child) ? endOfDivided(node.children, at) : undefined;
      const rest = end === undefined ? [] : node.children.slice(at + 1, end).map(asInline);
      if (child.type === 'element' && rest.length > 0) child.children.push(...rest);
      children.push(child);
      at = end ?? at;
    }
    if (children.length < node.children.length) node.children = children as ElementContent[];
    for (const child of node.children) if (child.type === 'element') open.push(child);
  }
}

/** Where the empty paragraph stands that ends one which unseen boxes divide; undefined where none does. */
function endOfDivided(children: readonly Child[], from: number): number | undefined {
  let [boxes, words] = [0, false];
  for (let at = from + 1; at < children.length; at += 1) {
    const child = children[at] as Child;
    if (isParagraph(child)) return isEmpty(child) && boxes > 0 && words ? at : undefined;
    if (child.type === 'element' && isBox(child)) boxes += 1;
    else if (child.type === 'element' && !IN_LINES.has(child.tagName)) return undefined;
    else if (child.type === 'element' || child.type === 'text') words ||= textOf(child).trim() !== '';
  }
  return undefined;
}

/** What goes on with a line, of elements. */
const IN_LINES = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

function isParagraph(node: Child): boolean {
  return node.type === 'element' && node.tagName === 'p';
}

function isEmpty(node: Child): boolean {
  return node.type === 'element' && node.children.length === 0;
}

function isBox(element: Element): boolean {
  return isUnseen(element) || isPopUp(element);
}

/** An unseen box as a part of a line, with its words alone. */
function asInline(node: Child): ElementContent {
  if (node.type !== 'element' || !isBox(node)) return node as ElementContent;
  return { ...node, tagName: 'span', children: [{ type: 'text', value: textOf(node) }] };
}
