import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { aligner, type Span, squeeze } from './align.ts';
import { slice, type TextBlock, textBlocks, textOf } from './flat-text.ts';
import { continuingMark, marksAround } from './quotation-marks.ts';

/** A quotation to be marked. */
export interface QuotationToPlace {
  /** The speaker's words, as the text has them from `start` to `end`. */
  text: string;
  /** Offsets in the plain text. */
  start: number;
  end: number;
  /** What the directive says: `by`, `id` and what else it had. */
  attributes: Record<string, string>;
}

/**
 * Marks quotations in the tree of a text, which is changed: within a paragraph with a text directive, and around whole
 * paragraphs with a block. The quotation marks around them go, since the site sets them. A paragraph in which a
 * quotation of several paragraphs begins or ends is divided there.
 * @param quotations in order, none within another
 * @param text the plain text that their offsets count in
 * @returns those that cannot be marked where they stand, in a heading, a table or across parts of a list; they stay text
 */
export function placeQuotations(tree: Root, text: string, quotations: readonly QuotationToPlace[]): QuotationToPlace[] {
  const blocks = textBlocks(tree);
  const find = aligner(text, blocks);
  const left: QuotationToPlace[] = [];
  // From the last to the first: what is changed lies behind what is still to be found.
  for (const quotation of quotations.toReversed()) {
    const span = find(quotation.start, quotation.end);
    const placed =
      span && (span.start.block === span.end.block ? within(blocks, span, quotation) : over(blocks, span, quotation));
    if (!placed) left.unshift(quotation);
  }
  return left;
}

/** Marks a quotation that begins and ends in one paragraph. */
function within(blocks: readonly TextBlock[], { start, end }: Span, quotation: QuotationToPlace): boolean {
  const block = blocks[start.block];
  const paragraph = block?.paragraph;
  const parent = block?.ancestors.at(-1);
  if (!block || !paragraph || !parent) return false;
  const { open, close } = marksAround(block.text, start.offset, end.offset);
  const words = slice(paragraph.children, start.offset, end.offset);
  if (squeeze(textOf(words)) !== squeeze(quotation.text)) return false;
  const [before, after] = [slice(paragraph.children, 0, open), slice(paragraph.children, close)];
  if (isBlank(before) && isBlank(after)) {
    const index = parent.children.indexOf(paragraph as never);
    parent.children.splice(index, 1, container([{ type: 'paragraph', children: words }], quotation) as never);
  } else {
    const directive: TextDirective = {
      type: 'textDirective',
      name: 'quote',
      attributes: quotation.attributes,
      children: words,
    };
    paragraph.children = [...before, directive, ...after];
  }
  return true;
}

/** Marks a quotation that goes over paragraphs side by side. */
function over(blocks: readonly TextBlock[], { start, end }: Span, quotation: QuotationToPlace): boolean {
  const covered = blocks.slice(start.block, end.block + 1);
  const [first, last] = [covered[0], covered.at(-1)];
  const parent = first?.ancestors.at(-1);
  if (
    !first ||
    !last ||
    !parent ||
    covered.some(({ paragraph, ancestors }) => !paragraph || ancestors.at(-1) !== parent)
  ) {
    return false;
  }
  const { open, opener } = marksAround(first.text, start.offset, first.text.length);
  const { close } = marksAround(last.text, end.offset, end.offset, opener);
  const paragraphs = covered.map(({ text, paragraph }, index): Paragraph => {
    const from = index === 0 ? start.offset : continuingMark(text, opener);
    const to = index === covered.length - 1 ? end.offset : undefined;
    return { type: 'paragraph', children: slice(paragraph?.children ?? [], from, to) };
  });
  const words = paragraphs.map(({ children }) => textOf(children)).join('');
  if (lettersOf(words) !== lettersOf(quotation.text)) return false;
  // The first paragraph keeps its node: quotations that stand before this one are still to be marked in it.
  const lead = first.paragraph as Paragraph;
  const tail: Paragraph = { type: 'paragraph', children: trimStart(slice(last.paragraph?.children ?? [], close)) };
  const from = parent.children.indexOf(lead as never);
  const to = parent.children.indexOf(last.paragraph as never);
  lead.children = trimEnd(slice(lead.children, 0, open));
  const parts: RootContent[] = [container(paragraphs, quotation)];
  if (!isBlank(lead.children)) parts.unshift(lead);
  if (!isBlank(tail.children)) parts.push(tail);
  parent.children.splice(from, to - from + 1, ...(parts as never[]));
  return true;
}

function container(children: Paragraph[], { attributes }: QuotationToPlace): ContainerDirective {
  return { type: 'containerDirective', name: 'quote', attributes, children };
}

/** Words without the marks with which each of several paragraphs begins. */
function lettersOf(text: string): string {
  return squeeze(text).replace(/[“”"„«»‹›‘’']/g, '');
}

function isBlank(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.value.trim() === '');
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.trimStart();
  return value === '' ? rest : [{ type: 'text', value }, ...rest];
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return nodes;
  const value = last.value.trimEnd();
  return value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), { type: 'text', value }];
}
