import type { Element, Nodes as HtmlNode, Parents as HtmlParent } from 'hast';
import type { Nodes as MarkdownNode, Parents as MarkdownParent } from 'mdast';

/** Returned by a visitor: what stands in the node is not visited. */
export const SKIP = Symbol('skip');

/**
 * What a visitor returns: nothing; or `SKIP`; or the place among the node's siblings at which the walk goes on, and then too
 * what stands in the node is not visited.
 */
type Next = typeof SKIP | number | undefined;

type Visit<Node, Parent> = (node: Node, index: number | undefined, parent: Parent | undefined) => Next;
type VisitWithAncestors<Node, Parent> = (node: Node, ancestors: readonly Parent[]) => Next;

/** A node of any tree. */
interface AnyNode {
  type: string;
  children?: AnyNode[];
}

/**
 * Visits a node and all that stands in it, each before what stands in it. A visitor may change the children of what it is given.
 * A body is walked some twenty times: `unist-util-visit`, which names every node for the traces of errors, takes five times as
 * long.
 * @param visit is given the node, its place among its siblings, and its parent
 */
export function walk(tree: HtmlNode, visit: Visit<HtmlNode, HtmlParent>): void;
export function walk(tree: MarkdownNode, visit: Visit<MarkdownNode, MarkdownParent>): void;
export function walk(tree: AnyNode, visit: Visit<never, never>): void {
  step(tree, undefined, [], (node, index, ancestors) =>
    (visit as Visit<AnyNode, AnyNode>)(node, index, ancestors.at(-1)),
  );
}

/** Visits the elements of a tree of HTML, as `walk` does. */
export function walkElements(tree: HtmlNode, visit: Visit<Element, HtmlParent>): void {
  walk(tree, (node, index, parent) => (node.type === 'element' ? visit(node, index, parent) : undefined));
}

/**
 * Visits a node and all that stands in it, as `walk` does.
 * @param visit is given the node and what it stands in, from the outside in: a list that changes when the visit is over
 */
export function walkWithAncestors(tree: HtmlNode, visit: VisitWithAncestors<HtmlNode, HtmlParent>): void;
export function walkWithAncestors(tree: MarkdownNode, visit: VisitWithAncestors<MarkdownNode, MarkdownParent>): void;
export function walkWithAncestors(tree: AnyNode, visit: VisitWithAncestors<never, never>): void {
  step(tree, undefined, [], (node, _, ancestors) => (visit as VisitWithAncestors<AnyNode, AnyNode>)(node, ancestors));
}

function step(
  node: AnyNode,
  index: number | undefined,
  ancestors: AnyNode[],
  visit: (node: AnyNode, index: number | undefined, ancestors: readonly AnyNode[]) => Next,
): Next {
  const next = visit(node, index, ancestors);
  const { children } = node;
  if (next !== undefined || children === undefined) return next;
  ancestors.push(node);
  for (let each = 0; each < children.length; ) {
    const after = step(children[each] as AnyNode, each, ancestors, visit);
    each = typeof after === 'number' ? after : each + 1;
  }
  ancestors.pop();
  return undefined;
}
