import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { refuseDeepPage } from '../markdown/nesting.ts';
import { quoted } from '../markdown/read-prose.ts';
import { BLOCK_ELEMENTS } from '../text/block-elements.ts';
import { oneLine } from '../text/one-line.ts';

/** What a captured page shows, and what it says of itself. */
export interface PageText {
  /** A blank line between blocks; a block quotation in quotation marks. */
  text: string;
  titles: string[];
  /** The canonical address, where the page names one. */
  url?: string;
}

const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'nav',
  'form',
  'button',
  'select',
  'iframe',
]);

/**
 * Reads the visible text of a page.
 * @throws NestingError where its elements are nested too deep
 */
export function textOfHtml(html: string): PageText {
  refuseDeepPage(html);
  const tree = unified().use(rehypeParse).parse(html);
  const page: PageText = { text: blocksOf(tree).join('\n\n'), titles: [] };
  readHead(tree, page);
  return page;
}

function blocksOf(node: Nodes): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '') blocks.push(oneLine(line));
    line = '';
  };
  const visit = (each: Nodes): void => {
    if (each.type === 'text') line += each.value;
    if (!('children' in each)) return;
    if (each.type === 'element' && UNSEEN.has(each.tagName)) return;
    if (each.type === 'element' && each.tagName === 'br') line += ' ';
    const isBlock = each.type === 'element' && BLOCK_ELEMENTS.has(each.tagName);
    if (isBlock) end();
    if (isBlock && each.tagName === 'blockquote') blocks.push(...quoted(each.children.flatMap(blocksOf)));
    else if (each.type === 'element' && each.tagName === 'q') line += `“${each.children.flatMap(blocksOf).join(' ')}”`;
    else for (const child of each.children) visit(child);
    if (isBlock) end();
  };
  visit(node);
  end();
  return blocks;
}

function readHead(tree: Root, page: PageText): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { property, name, content, rel, href } = node.properties;
      if (node.tagName === 'title') page.titles.push(blocksOf({ type: 'root', children: node.children }).join(' '));
      if (/^(?:og|twitter):title$/.test(String(property ?? name))) page.titles.push(String(content));
      if (node.tagName === 'link' && [rel].flat().includes('canonical')) page.url = String(href);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}
