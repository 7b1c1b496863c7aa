import type { Element } from 'hast';
import { plainWords } from '../../text/words.ts';
import { isHeading, isInTable } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';
import { labelsOf } from '../html/elements.ts';
import { findPullQuotes, isSignature, MAX_SIGNATURE_WORDS, type TextLine } from '../pull-quotes.ts';
import type { BlockMeasures } from './measure-blocks.ts';
import { shapesOf } from './peers.ts';

/** The most characters of the lines that sign a quotation. */
const MAX_SIGNATURE_CHARACTERS = 100;

/** The share of a text up to which what is called a quotation is set apart from it; a name around more is a mistake. */
const MAX_FRAMED = 0.5;

/** Finds the innermost element around a block that sets it apart from the text; none around a cell of a table. */
export function frameFinder(
  kept: readonly boolean[],
  { sizes, wordsOf }: BlockMeasures,
): (block: PageBlock) => Element | undefined {
  const total = sizes.reduce((sum, size, index) => (kept[index] ? sum + size : sum), 0);
  const known = new Map<Element, boolean>();
  const isOne = (element: Element): boolean => {
    const is = known.get(element) ?? ((wordsOf.get(element) ?? 0) <= MAX_FRAMED * total && isFrame(element));
    known.set(element, is);
    return is;
  };
  return (block) => (isInTable(block) ? undefined : block.path.findLast(isOne));
}

/** The pull quotes among the blocks, with the lines that sign them. */
export function findPulledBlocks(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  firstParagraph: number,
  frameOf: (block: PageBlock) => Element | undefined,
  { sizes, wordsOf }: BlockMeasures,
): ReadonlySet<number> {
  const quotes = findPullQuotes(
    blocks.map((block, index): TextLine => {
      const { text, nodes } = block;
      if (!kept[index]) return { text, set: 'never', isBody: false };
      if (frameOf(block)) return { text, ends: endsOf(nodes), set: 'apart', isBody: false };
      if (isHeading(block) || index < firstParagraph) return { text, set: 'never', isBody: !isHeading(block) };
      if (block.path.some(({ tagName }) => /^(?:li|dt|dd|td|th|pre)$/.test(tagName)))
        return { text, set: 'never', isBody: true };
      return { text, ends: endsOf(nodes), set: { alike: shapesOf(block.path) }, isBody: true };
    }),
  );
  const found = new Set(quotes);
  for (const index of quotes) {
    const { path } = blocks[index] as PageBlock;
    const most = (sizes[index] ?? 0) + MAX_SIGNATURE_WORDS;
    const boxes = path.filter((element) => (wordsOf.get(element) ?? 0) <= most);
    const others = boxes.map((box) => othersIn(box, blocks, index)).find((all) => isSignatures(blocks, all)) ?? [];
    for (const other of others) found.add(other);
    if (isSignature(blocks[index + 1]?.text ?? '')) found.add(index + 1);
  }
  return found;
}

/** The places of the blocks around one that stand in one element with it. */
function othersIn(box: Element, blocks: readonly PageBlock[], index: number): number[] {
  const isOfBox = (at: number): boolean => blocks[at]?.path.includes(box) === true;
  const found: number[] = [];
  for (let at = index - 1; isOfBox(at); at -= 1) found.push(at);
  for (let at = index + 1; isOfBox(at); at += 1) found.push(at);
  return found;
}

/** Whether blocks are together no longer than what signs a quotation: words may stand without spaces. */
function isSignatures(blocks: readonly PageBlock[], places: readonly number[]): boolean {
  return places.reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0) <= MAX_SIGNATURE_CHARACTERS;
}

/** Behind how many words each text of a block ends. */
function endsOf(nodes: PageBlock['nodes']): ReadonlySet<number> {
  let count = 0;
  return new Set(
    nodes.map(({ value }) => {
      count += plainWords(value).length;
      return count;
    }),
  );
}

/** Whether an element sets words apart from the text, as a quotation out of it is. */
function isFrame(element: Element): boolean {
  return (
    /^(?:aside|blockquote|figure|q)$/.test(element.tagName) ||
    /\b(?:pull-?quote|quote|callout|highlight)/.test(labelsOf(element))
  );
}
