import type { Nodes } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { parseBodyMarkdown, parseMarkdown } from './syntax.ts';

/** A piece of a body’s source and where it begins there, in UTF-16 code units. */
interface Piece {
  text: string;
  offset: number;
}

/** The words of a body by whose they are. What its rights let out makes no difference. */
export interface Prose {
  /** Marked quotations, in the order of the text: the words alone, a blank line between paragraphs. */
  quotations: (Piece & { id: string })[];
  /**
   * The words around them, a piece from one quotation to the next. Each character stands as far from the beginning of its
   * piece as in the source; spaces stand for markup.
   */
  own: Piece[];
  /** All words together, as `own` has them. */
  all: Piece;
}

/**
 * Reads the words of a body, with their places in its source.
 * @throws NestingError where it is nested too deep
 */
export function readProse(source: string): Prose {
  const tree = parseBodyMarkdown(source);
  const own = blank(source);
  const all = blank(source);
  const quotations: Prose['quotations'] = [];
  const cuts = [0];
  const visit = (node: Nodes, quoted: boolean): void => {
    if (isQuotation(node)) {
      const offset = node.position?.start.offset ?? 0;
      quotations.push({ text: wordsOf(node).trim(), offset, id: node.attributes?.['id'] ?? '' });
      cuts.push(offset);
    }
    const inside = quoted || isQuotation(node);
    if ('children' in node) for (const child of node.children) visit(child, inside);
    else copy(source, node, inside ? [all] : [all, own]);
  };
  visit(tree, false);
  const pieces = cuts.map((offset, index) => ({ text: own.slice(offset, cuts[index + 1]).join(''), offset }));
  return { quotations, own: pieces, all: { text: all.join(''), offset: 0 } };
}

/**
 * The text of Markdown that is not ours, a blank line between blocks; a block quotation in quotation marks.
 * @throws NestingError where it is nested too deep
 */
export function textOfMarkdown(source: string): string {
  return blocksOf(parseMarkdown(source)).join('\n\n');
}

function blocksOf(node: Nodes): string[] {
  if (node.type === 'blockquote') return quoted(node.children.flatMap(blocksOf));
  const holdsBlocks = 'children' in node && node.children.some((child) => BLOCKS.has(child.type));
  return holdsBlocks ? node.children.flatMap(blocksOf) : [wordsOf(node)];
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
]);

/** Blocks as one quotation, where its author did not put quotation marks. */
export function quoted(blocks: readonly string[]): string[] {
  return blocks.some((block) => /[“”„«"]/.test(block)) ? [...blocks] : [`“${blocks.join(' ')}”`];
}

function isQuotation(node: Nodes): node is TextDirective | ContainerDirective {
  return (node.type === 'textDirective' || node.type === 'containerDirective') && node.name === 'quote';
}

function wordsOf(node: Nodes): string {
  if (node.type === 'html') return node.value.replace(/<[^>]*>/g, ' ');
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map((child) => (BLOCKS.has(child.type) ? `${wordsOf(child)}\n\n` : wordsOf(child))).join('');
}

/** As many spaces as a text has characters, its line ends kept. */
function blank(source: string): string[] {
  return Array.from({ length: source.length }, (_, index) => (source[index] === '\n' ? '\n' : ' '));
}

function copy(source: string, node: Nodes, targets: readonly string[][]): void {
  if (!('value' in node) || !node.position) return;
  const { start, end } = node.position;
  const text = source.slice(start.offset, end.offset);
  const words = node.type === 'html' ? text.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length)) : text;
  for (const target of targets)
    for (const [index, unit] of words.split('').entries()) target[(start.offset ?? 0) + index] = unit;
}
