import type { Element, ElementContent, Root as HastRoot, RootContent, Text } from 'hast';
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { holdsBlockquote } from '../html/elements.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { paragraphsOfTalk } from './talk-lists.ts';

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
        // What signs a quotation is a paragraph, and known as what it is.
        [SIGNATURE]: (state, node: Element): Paragraph => ({
          type: 'paragraph',
          children: state.all(node) as PhrasingContent[],
          data: { signs: true } as Paragraph['data'],
        }),
        img: () => undefined,
        picture: () => undefined,
        q: (state, node: Element) => quoted(state.all(node) as PhrasingContent[]),
      },
    })
    .runSync(separateSignatures(kept ? prune(tree, kept) : tree)) as unknown as Root;
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

/** Stands in the place of an element that signs a quotation. */
const SIGNATURE = 'signature';

/** A copy of a tree in which what signs a block quotation is an element of its own beside the words. */
function separateSignatures(tree: HastRoot): HastRoot {
  return { type: 'root', children: tree.children.flatMap((child) => separate(child, false, false)) as RootContent[] };
}

/**
 * @param inQuote whether a block quotation holds the node
 * @param besideQuote whether it stands in a figure that has one
 */
function separate(node: RootContent, inQuote: boolean, besideQuote: boolean): RootContent[] {
  if (node.type !== 'element') return [node];
  const { tagName } = node;
  const talk = paragraphsOfTalk(node);
  if (talk) return talk.flatMap((block) => separate(block, inQuote, besideQuote));
  if ((inQuote && (tagName === 'footer' || tagName === 'cite')) || (besideQuote && tagName === 'figcaption'))
    return [{ ...node, tagName: SIGNATURE, children: withoutBlocks(node) }];
  const isQuote = tagName === 'blockquote';
  const isFigure = tagName === 'figure' && node.children.some(holdsBlockquote);
  const children = node.children.flatMap((child) =>
    separate(child, inQuote || isQuote, isFigure || (besideQuote && !isQuote)),
  ) as ElementContent[];
  const signature = children.findIndex((child) => child.type === 'element' && child.tagName === SIGNATURE);
  // Of `<p>We wait. <cite>Ann Lee</cite></p>`, only where the words end with it.
  const isLast = children.slice(signature + 1).every((child) => child.type === 'text' && !child.value.trim());
  if (tagName !== 'p' || signature < 0) return [{ ...node, children }];
  if (!isLast) return [node];
  const words = children.slice(0, signature);
  return [...(words.some(hasWords) ? [{ ...node, children: words }] : []), children[signature] as Element];
}

function hasWords(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.children.some(hasWords);
}

/** The words of a signature, which a paragraph can hold. */
function withoutBlocks({ children }: Element): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' && /^(?:p|div|footer|cite|section)$/.test(child.tagName) ? withoutBlocks(child) : [child],
  );
}
