import type { Element, ElementContent, ElementData, Parents, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { BLOCK_ELEMENTS } from '../text/block-elements.ts';
import { type LanguageMarks, marksOfLanguage } from '../text/language-marks.ts';
import { findQuotedBlocks } from '../text/quotation-marks.ts';
import { isApparatus } from './apparatus.ts';
import { stateOf } from './parse-state.ts';
import { hasPlainText, quotedText } from './plain-text.ts';
import { ANNOTATION } from './remark-annotations.ts';

/**
 * Puts the quotation marks of the text's language around marked quotations, as characters that a copy, an index and a reader
 * mode have too. A quotation that stands between marks of the text gets those of a quotation within another, and so do the
 * quotations within its words. An author's own `q` becomes characters as well.
 *
 * ```
 * Berg said <span data-mark="0">We call it a “wait”</span>.
 * ⇒ Berg said <span data-mark="0">“We call it a ‘wait’”</span>.
 * ```
 */
export function rehypeQuotationMarks() {
  return (tree: Root, file: VFile): void => {
    const { pending, context } = stateOf(file);
    const marks = marksOfLanguage(context.language);
    const walk: Walk = {
      marks,
      isQuotation: ({ properties }) => pending[Number(properties[ANNOTATION])]?.type === 'quote',
      // A quotation that is published alone has nothing around it.
      mayBeInner: context.publication === 'everything',
    };
    replaceInlineQuotations(tree, marks);
    if (pending.some(({ type }) => type === 'quote')) markQuotations(walk, tree);
  };
}

/** Replaces each `q` by its words between quotation marks: as an element it would get another pair from the browser. */
export function replaceInlineQuotations(node: Parents, marks: LanguageMarks, depth = 0): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const isInline = child.tagName === 'q';
    if (isInline) {
      const [open, close] = depth % 2 === 0 ? marks.outer : marks.inner;
      child.tagName = 'span';
      delete child.properties['cite'];
      surround(child, { type: 'text', value: open }, { type: 'text', value: close });
    }
    replaceInlineQuotations(child, marks, isInline ? depth + 1 : depth);
  }
}

interface Walk {
  marks: LanguageMarks;
  isQuotation(element: Element): boolean;
  /** Whether marks around a quotation make it one within another. */
  mayBeInner: boolean;
}

/** A block of text with the marked quotations in it; a letter stands for the words of each. */
interface Block {
  text: string;
  quotations: { node: Element; at: number }[];
}

function markQuotations(walk: Walk, root: Root): void {
  const blocks: Block[] = [];
  readBlock(walk, root, blocks);
  for (const { text, quotations } of blocks) {
    const around = walk.mayBeInner ? findQuotedBlocks(text, QUOTING).flatMap(({ spans }) => spans) : [];
    for (const { node, at } of quotations) {
      const isInner = around.some(({ start, end }) => start <= at && at < end);
      if (!isInner) changeInnerMarks(node, walk.marks);
      const [open, close] = isInner ? walk.marks.inner : walk.marks.outer;
      const data = { isQuotationMark: true };
      node.data = { ...node.data, marks: [oneSpace(open), oneSpace(close)] } as ElementData;
      surround(node, { type: 'text', value: open, data }, { type: 'text', value: close, data });
    }
  }
}

function oneSpace(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** The kinds of marks that quote; single ones may be apostrophes. */
const QUOTING = ['double', 'angle', 'corner'] as const;

/** Reads a block of text, and those within it apart; of those without a quotation nothing is needed. */
function readBlock(walk: Walk, parent: Parents, blocks: Block[]): void {
  const block: Block = { text: '', quotations: [] };
  const read = (node: Parents): void => {
    for (const child of node.children) {
      if (child.type === 'text') block.text += child.value;
      if (child.type !== 'element' || isApparatus(child)) continue;
      if (walk.isQuotation(child)) {
        block.quotations.push({ node: child, at: block.text.length });
        block.text += 'x';
      } else if (BLOCK_ELEMENTS.has(child.tagName)) {
        readBlock(walk, child, blocks);
        block.text += '\n\n';
      } else if (child.tagName === 'code') {
        block.text += 'x';
      } else {
        read(child);
      }
    }
  };
  read(parent);
  if (block.quotations.length > 0) blocks.push(block);
}

/** A text of a quotation, and where it begins in the text of all of them. */
interface Leaf {
  node: Text;
  start: number;
}

/** Gives quotations within a quotation the marks of such: `a “small” loss` ⇒ `a ‘small’ loss`. */
function changeInnerMarks(quotation: Element, { inner: [open, close] }: LanguageMarks): void {
  const leaves: Leaf[] = [];
  let text = '';
  const read = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') {
        leaves.push({ node: child, start: text.length });
        text += child.value;
      }
      if (child.type !== 'element' || isApparatus(child) || child.tagName === 'code') continue;
      read(child);
      if (BLOCK_ELEMENTS.has(child.tagName)) text += '\n\n';
    }
  };
  read(quotation);
  const spans = findQuotedBlocks(text, ['double', 'angle'])
    .flatMap((block) => block.spans)
    .filter(({ isClosed, parts, outerStart }) => isClosed && parts.length === 1 && !text.startsWith(open, outerStart));
  if (spans.length === 0) return;
  quotation.data = { ...quotation.data, asWritten: quotedText(quotation) } as ElementData;
  const change = (from: number, to: number, edit: (before: string, behind: string) => string): void => {
    const leaf = leaves.findLast(({ start }) => start <= from);
    if (leaf)
      leaf.node.value = edit(leaf.node.value.slice(0, from - leaf.start), leaf.node.value.slice(to - leaf.start));
  };
  for (const { outerStart, outerEnd, parts } of spans.reverse()) {
    const [words] = parts;
    if (!words) continue;
    change(words.end, outerEnd, (before, behind) => before.trimEnd() + close + behind);
    change(outerStart, words.start, (before, behind) => before + open + behind.trimStart());
  }
}

/** Puts marks right before the first words of an element and right behind the last, within the blocks that it holds. */
function surround(element: Element, open: Text, close: Text): void {
  const holdsWords = (node: ElementContent) => hasPlainText(node);
  if (!element.children.some(holdsWords)) return;
  const first = lineOf(element, (children) => children.findIndex(holdsWords));
  const last = lineOf(element, (children) => children.findLastIndex(holdsWords));
  const [before, behind] = [first.children[first.index], last.children[last.index]];
  if (behind?.type === 'text') behind.value = behind.value.trimEnd();
  if (before?.type === 'text') before.value = before.value.trimStart();
  last.children.splice(last.index + 1, 0, close);
  first.children.splice(first.index, 0, open);
}

/** Where a line of words begins or ends: the children of the innermost block there, and which of them it is. */
function lineOf(
  element: Element,
  choose: (children: readonly ElementContent[]) => number,
): { children: ElementContent[]; index: number } {
  const index = choose(element.children);
  const child = element.children[index];
  if (child?.type === 'element' && BLOCK_ELEMENTS.has(child.tagName)) return lineOf(child, choose);
  return { children: element.children, index };
}
