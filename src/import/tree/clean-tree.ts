import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { withoutInvisible } from '../../text/one-line.ts';
import { tidySpaces } from './tidy-spaces.ts';

/**
 * Brings a tree into the form in which articles are written: no HTML, no pictures, links with absolute addresses only,
 * headings from the second level on, no emphasis without words, adjacent texts joined, white space as Markdown can write
 * it. What is read from the tree afterwards has its final offsets.
 * @param url the address against which links are resolved
 */
export function cleanTree(root: Root, url: string | undefined): Root {
  const children = root.children.flatMap((child) => clean(child, url) as RootContent[]);
  const tree: Root = { type: 'root', children: shiftHeadings(children) };
  splitAtDoubleBreaks(tree);
  tidySpaces(tree);
  return tree;
}

/** Makes a paragraph of each part of one that stands between two line breaks in a row, as readers see it. */
function splitAtDoubleBreaks(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const parts: PhrasingContent[][] = [[]];
    let breaks = 0;
    for (const node of paragraph.children) {
      const isSpace = node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
      if (node.type === 'break') breaks += 1;
      else if (!isSpace) {
        if (breaks > 1) parts.push([]);
        breaks = 0;
      }
      parts.at(-1)?.push(node);
    }
    if (parts.length === 1) return undefined;
    const paragraphs = parts.map((children): Paragraph => ({ type: 'paragraph', children }));
    parent.children.splice(index, 1, ...(paragraphs as never[]));
    return [SKIP, index + paragraphs.length];
  });
}

function clean(node: Nodes, url: string | undefined): Nodes[] {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference' || node.type === 'definition')
    return [];
  if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference' || node.type === 'yaml') return [];
  if (node.type === 'text') {
    const value = cleanCharacters(node.value);
    return value ? [{ type: 'text', value }] : [];
  }
  if (!('children' in node)) return [node];
  const children = joinTexts(node.children.flatMap((child) => clean(child, url)));
  if (node.type === 'linkReference') return children;
  if (node.type === 'link') {
    const target = absolute(node.url, url);
    return target && hasWords(children) ? [{ type: 'link', url: target, children } as Nodes] : children;
  }
  if (node.type === 'paragraph' || node.type === 'heading') {
    const trimmed = trim(children);
    return hasWords(trimmed) ? [{ ...node, children: trimmed } as Nodes] : [];
  }
  const empties = node.type === 'table' || node.type === 'tableRow' || node.type === 'tableCell';
  if (children.length === 0 && !empties) return [];
  return [{ ...node, children } as Nodes];
}

/** Composed letters (NFC), no characters without width; spaces that do not break become spaces, except where French sets them. */
function cleanCharacters(text: string): string {
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(/(?<!«)[\u00A0\u202F](?![:;!?»%])/g, ' ')
    .replace(/[ \t\r\n]+/g, ' ');
}

function joinTexts(nodes: Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = cleanCharacters(last.value + node.value);
    else joined.push(node.type === 'text' ? { ...node } : node);
  }
  return joined;
}

/** Without breaks and spaces at both ends. */
function trim(nodes: Nodes[]): Nodes[] {
  const from = nodes.findIndex((node) => node.type !== 'break' && !(node.type === 'text' && !node.value.trim()));
  if (from < 0) return [];
  const to = nodes.findLastIndex((node) => node.type !== 'break' && !(node.type === 'text' && !node.value.trim()));
  const kept = nodes.slice(from, to + 1);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return kept;
}

function hasWords(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) =>
    'value' in node ? /\S/.test(node.value) : 'children' in node && hasWords(node.children),
  );
}

function absolute(address: string, base: string | undefined): string | undefined {
  try {
    const target = new URL(address, base);
    return /^https?:$|^mailto:$/.test(target.protocol) ? target.href : undefined;
  } catch {
    return undefined;
  }
}

/** The title is the page's first heading: those of the text begin with the second level, and skip none on the way. */
function shiftHeadings(nodes: RootContent[]): RootContent[] {
  const levels = [...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort();
  return nodes.map((node) =>
    node.type === 'heading'
      ? { ...node, depth: Math.min(6, 2 + levels.indexOf(node.depth)) as 2 | 3 | 4 | 5 | 6 }
      : node,
  );
}
