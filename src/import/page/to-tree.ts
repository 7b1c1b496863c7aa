import type { Element, ElementContent, Root as HastRoot, RootContent, Text } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { cleanTree } from '../tree/clean-tree.ts';

/**
 * Turns a page into a tree of Markdown: words and structure, no HTML, no pictures.
 * @param url the page's own address, against which links are resolved
 * @param kept the text nodes of its main text; without it, all are kept
 */
export function toMarkdownTree(tree: HastRoot, url: string | undefined, kept?: ReadonlySet<Text>): Root {
  const root = unified()
    .use(rehypeRemark, {
      document: true,
      handlers: {
        img: () => undefined,
        picture: () => undefined,
        q: (state, node: Element) => quoted(state.all(node) as PhrasingContent[]),
      },
    })
    .runSync(kept ? prune(tree, kept) : tree) as unknown as Root;
  return cleanTree(root, url);
}

function quoted(children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }];
}

/** Elements that mean something without words in them. */
const KEPT_EMPTY = new Set(['br', 'hr', 'td', 'th']);

/** A copy of a tree with only those of its text nodes that are kept, and without the elements that this empties. */
function prune(tree: HastRoot, kept: ReadonlySet<Text>): HastRoot {
  return { type: 'root', children: tree.children.flatMap((child) => keep(child, kept)) as RootContent[] };
}

function keep(node: RootContent, kept: ReadonlySet<Text>): RootContent[] {
  if (node.type === 'text') return kept.has(node) || !node.value.trim() ? [node] : [];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br' || node.tagName === 'hr') return [node];
  const children = node.children.flatMap((child) => keep(child, kept)) as ElementContent[];
  const holds = children.some((child) =>
    child.type === 'text' ? child.value.trim() : child.type === 'element' && !isBare(child),
  );
  return holds || KEPT_EMPTY.has(node.tagName) ? [{ ...node, children }] : [];
}

function isBare({ tagName, children }: Element): boolean {
  return tagName === 'br' || tagName === 'hr' || ((tagName === 'td' || tagName === 'th') && children.length === 0);
}
