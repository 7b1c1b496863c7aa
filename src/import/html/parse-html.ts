import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { rejoinParagraphs } from './rejoin-paragraphs.ts';

/** Deeper than pages nest; browsers let 512 elements nest. What is deeper becomes a sibling. */
const MAX_DEPTH = 150;

/** Elements that hold no words of the page, or none that a reader sees as text. */
const WITHOUT_WORDS = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'frame', 'frameset', 'canvas', 'object', 'embed'],
  ...['applet', 'audio', 'video', 'map', 'link', 'meta', 'base', 'input', 'select', 'textarea', 'datalist', 'param'],
  ...['source', 'track', 'progress', 'meter', 'dialog'],
]);

/**
 * Parses a page as browsers do, cuts what nests deeper than they let it, and joins the lines that unseen boxes divide. Its texts and attributes are in composed form
 * (NFC): two spellings of a letter are one from here on.
 */
export function parseHtml(html: string): Root {
  const tree = unified().use(rehypeParse).parse(html);
  cutDepth(tree);
  compose(tree);
  rejoinParagraphs(tree);
  return tree;
}

/** Before anything is read from the tree: what its elements are called is kept. */
function compose(tree: Root): void {
  const open: (Root | RootContent)[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') node.value = node.value.normalize('NFC');
    if (node.type === 'element')
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = value.normalize('NFC');
    if ('children' in node) open.push(...node.children);
  }
}

/** A copy of a tree without scripts, styles, forms' fields, drawings and comments: what is left are words and their places. */
export function withoutScripts(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap((child) => slim(child)) as RootContent[] };
}

function slim(node: RootContent): RootContent[] {
  if (node.type === 'text' || node.type === 'doctype') return [node];
  if (node.type !== 'element' || WITHOUT_WORDS.has(node.tagName)) return [];
  const children = node.children.flatMap((child) => slim(child)) as ElementContent[];
  return [{ type: 'element', tagName: node.tagName, properties: node.properties, children }];
}

/** Works without recursion: the tree may be deeper than any stack. */
function cutDepth(tree: Root): void {
  const open: { node: Root | Element; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { node, depth } = entry;
    if (depth === MAX_DEPTH) node.children = flatten(node);
    else for (const child of node.children) if (child.type === 'element') open.push({ node: child, depth: depth + 1 });
  }
}

/** All that has words below a node, in order, each without what it held. */
function flatten(node: Root | Element): ElementContent[] {
  const flat: ElementContent[] = [];
  const open = [...node.children].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') flat.push(next);
    if (next.type !== 'element' || WITHOUT_WORDS.has(next.tagName)) continue;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child) open.push(child);
    }
  }
  return flat;
}
