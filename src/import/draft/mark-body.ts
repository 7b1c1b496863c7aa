import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { parseBodyMarkdown } from '../../markdown/syntax.ts';
import type { Capture } from '../capture.ts';
import type { FoundQuotation } from '../quotation.ts';
import { type LocatedBlock, locateText, textOf } from '../tree/locate-text.ts';
import { formatBody } from './body-markdown.ts';
import { chooseQuotationId } from './choose-ids.ts';
import { describeNotes } from './quotation-notes.ts';

/** Attributes of a quotation's directive, without its id where it has none yet. */
export type QuotationAttributes = { by: string; id?: string } & Record<string, string>;

/** The body of an article with its quotations marked. */
export interface MarkedBody {
  markdown: string;
  /** The ids of those who speak in a marked quotation. */
  speaking: Set<string>;
  marked: number;
  checks: string[];
}

/** A quotation to mark. Its offsets count in the text of the captured tree. */
interface MarkedQuotation extends Omit<FoundQuotation, 'speaker' | 'cue' | 'doubt'> {
  /** What the directive says: `by`, `id` and what else it had. */
  attributes: Record<string, string>;
}

/**
 * Marks the quotations in a captured text. The quotation marks around them go, since the site sets them.
 * @param quotations in the order of the text; one within another stays part of the outer one
 * @param attributesOf what the directive says; undefined for a quotation that stays text
 */
export function markBody(
  capture: Pick<Capture, 'tree'>,
  quotations: readonly FoundQuotation[],
  attributesOf: (quotation: FoundQuotation) => QuotationAttributes | undefined,
): MarkedBody {
  const toMark = withIds(quotations.map((quotation) => ({ quotation, attributes: attributesOf(quotation) })));
  const tree = structuredClone(capture.tree);
  const unmarked = markQuotations(tree, toMark);
  const markdown = formatBody(tree);
  const checks = describeNotes(
    unmarked.map(({ text }) => ({ text, reason: 'cannot be marked in a heading, a table, a link or across a list' })),
  );
  if (lettersOf(parseBodyMarkdown(markdown)) !== lettersOf(capture.tree)) {
    checks.push('compare the text with the original: Markdown would change some of its words');
  }
  const marked = toMark.filter((quotation) => !unmarked.includes(quotation));
  return {
    markdown,
    speaking: new Set(marked.map(({ attributes }) => attributes['by'] ?? '')),
    marked: marked.length,
    checks,
  };
}

/** The quotations that have a speaker, each with an id of its own. An id that a quotation had before stays. */
function withIds(
  given: readonly { quotation: FoundQuotation; attributes: QuotationAttributes | undefined }[],
): MarkedQuotation[] {
  const ids = new Set(given.flatMap(({ attributes }) => attributes?.id ?? []));
  const used = new Set<string>();
  const toMark: MarkedQuotation[] = [];
  let lastEnd = 0;
  for (const { quotation, attributes } of given) {
    // What stands in another quotation is part of that speaker's words.
    if (!attributes || quotation.start < lastEnd) continue;
    const { by, id: kept, ...more } = attributes;
    const id = kept !== undefined && !used.has(kept) ? kept : chooseQuotationId(quotation.text, ids);
    ids.add(id);
    used.add(id);
    toMark.push({ ...quotation, attributes: { by, id, ...more } });
    lastEnd = quotation.end;
  }
  return toMark;
}

/**
 * Marks quotations in a tree: within a paragraph with a text directive, around whole paragraphs with a block. A paragraph
 * in which a quotation of several paragraphs begins or ends is divided there.
 * @param tree is changed
 * @returns those that cannot be marked where they stand, in a heading, a table or across parts of a list; they stay text
 */
function markQuotations(tree: Root, quotations: readonly MarkedQuotation[]): MarkedQuotation[] {
  const { blocks } = locateText(tree);
  const unmarked: MarkedQuotation[] = [];
  // From the last to the first: what is changed lies behind what is still to be marked.
  for (const quotation of quotations.toReversed()) {
    const covered = blocks.filter(
      ({ start, text }) => start < quotation.end && start + text.length > quotation.start && text !== '',
    );
    const isBlock = covered.length > 1 || quotation.setApart !== undefined;
    const isMarked = isBlock ? markAcross(covered, quotation) : markWithin(covered[0], quotation);
    if (!isMarked) unmarked.unshift(quotation);
    else if (quotation.setApart) unwrapBlockquote(covered[0]);
  }
  return unmarked;
}

/** Marks a quotation that begins and ends in one paragraph. */
function markWithin(block: LocatedBlock | undefined, quotation: MarkedQuotation): boolean {
  const paragraph = block?.paragraph;
  const parent = block?.ancestors.at(-1);
  if (!block || !paragraph || !parent) return false;
  const [start, end] = [quotation.start - block.start, quotation.end - block.start];
  const [open, close] = [quotation.outerStart - block.start, quotation.outerEnd - block.start];
  const words = slice(paragraph.children, start, end);
  // Code cannot be cut: the quotation would have more words than it has, or fewer.
  if (textOf(words) !== block.text.slice(start, end)) return false;
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

/** Marks a quotation of whole paragraphs side by side, or of the part of a paragraph behind a label. */
function markAcross(covered: readonly LocatedBlock[], quotation: MarkedQuotation): boolean {
  const [first, last] = [covered[0], covered.at(-1)];
  const parent = first?.ancestors.at(-1);
  const isSideBySide = covered.every(({ paragraph, ancestors }) => paragraph && ancestors.at(-1) === parent);
  if (!first || !last || !parent || !isSideBySide) return false;
  const [start, end] = [quotation.start - first.start, quotation.end - last.start];
  const [open, close] = [quotation.outerStart - first.start, quotation.outerEnd - last.start];
  const bounds = covered.map((block, index) => ({
    from: index === 0 ? start : firstWordOf(quotation, block),
    to: index === covered.length - 1 ? end : block.text.length,
  }));
  const paragraphs = covered.map(({ paragraph }, index): Paragraph => {
    const { from, to } = bounds[index] ?? { from: 0, to: 0 };
    return { type: 'paragraph', children: slice(paragraph?.children ?? [], from, to) };
  });
  const isWhole = paragraphs.every(({ children }, index) => {
    const { from, to } = bounds[index] ?? { from: 0, to: 0 };
    return textOf(children) === covered[index]?.text.slice(from, to);
  });
  if (!isWhole) return false;
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

/** Takes the block quotation away around what is marked as a quotation now, with the line that signs it. */
function unwrapBlockquote(block: LocatedBlock | undefined): void {
  const [parent, quote] = block?.ancestors.slice(-2) ?? [];
  if (!parent || quote?.type !== 'blockquote') return;
  parent.children.splice(parent.children.indexOf(quote as never), 1, ...(quote.children as never[]));
}

/** Where the words of a quotation go on in a later paragraph of it, behind the mark that is repeated there. */
function firstWordOf({ parts }: MarkedQuotation, { start, text }: LocatedBlock): number {
  const part = parts.find((each) => each.start >= start && each.start < start + text.length);
  const from = part ? part.start - start : 0;
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
}

function container(children: Paragraph[], { attributes }: MarkedQuotation): ContainerDirective {
  return { type: 'containerDirective', name: 'quote', attributes, children };
}

/**
 * The part of a block's nodes that has the characters from `from` to before `to`. A node that lies across a bound is cut
 * in two; code goes whole to where it begins.
 */
function slice(nodes: readonly PhrasingContent[], from: number, to = Number.POSITIVE_INFINITY): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let start = 0;
  for (const node of nodes) {
    const length = textOf([node]).length;
    const [first, last] = [from - start, to - start];
    if (first <= 0 && last >= length && last > 0) kept.push(node);
    else if (first < length && last > 0) {
      if (node.type === 'text') kept.push({ type: 'text', value: node.value.slice(Math.max(0, first), last) });
      else if ('children' in node)
        kept.push({ ...node, children: slice(node.children, first, last) } as PhrasingContent);
      else if (first <= 0) kept.push(node);
    }
    start += length;
  }
  return kept;
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

/** All letters of a tree, without white space and quotation marks. */
function lettersOf(tree: Root): string {
  const { blocks } = locateText(tree);
  const text = blocks.map((block) => block.text).join('');
  return text.replace(/\s+|[“”"„«»‹›「」『』‘’'‚`]/g, '');
}
