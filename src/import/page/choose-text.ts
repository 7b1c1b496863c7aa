import type { Element } from 'hast';
import { boilerplateReason } from '../boilerplate.ts';
import type { PageBlock } from '../html/blocks.ts';
import { findFolds } from './hidden-lines.ts';
import type { BlockMeasures } from './measure-blocks.ts';
import type { PageHints } from './page-hints.ts';
import { MIN_PROBABILITY, rateBlocks } from './rate-blocks.ts';
import { keepTablesWhole } from './whole-tables.ts';

/** The longest line that says whose a quotation is. */
const MAX_SIGNATURE_CHARACTERS = 160;

/**
 * Says of each block whether it is taken for main text: what is likely to be, the folded parts of it, whole tables, and the
 * quotations within it with the lines that sign them. Of a page of few words the likeliest blocks are taken.
 */
export function chooseText(blocks: readonly PageBlock[], hints: PageHints, measures: BlockMeasures): boolean[] {
  const rates = rateBlocks(blocks, hints, measures);
  const kept = blocks.map((block, index) => (rates[index] ?? 0) > MIN_PROBABILITY && !boilerplateReason(block.text));
  if (kept.some(Boolean)) {
    for (const fold of findFolds(blocks, kept)) kept[fold] = true;
    return keepQuotations(blocks, keepTablesWhole(blocks, kept, rates));
  }
  // A page of few words: the likeliest are better than none.
  const most = Math.max(0, ...rates.filter((_, index) => !boilerplateReason(blocks[index]?.text ?? '')));
  return keepQuotations(
    blocks,
    rates.map((rate, index) => rate >= most / 2 && !boilerplateReason(blocks[index]?.text ?? '')),
  );
}

/**
 * Keeps block quotations and embedded posts within the text, and the line that signs one: without it nobody could tell whose words
 * they are.
 */
function keepQuotations(blocks: readonly PageBlock[], kept: readonly boolean[]): boolean[] {
  const all = [...kept];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (all[index] || !all[index - 1] || !before) return;
    const quote = block.path.findLast(isBlockquote);
    if (block.text.length <= MAX_SIGNATURE_CHARACTERS && signs(block, before, quote)) all[index] = true;
    else if (
      quote &&
      !before.path.includes(quote) &&
      !boilerplateReason(block.text) &&
      block.linked < block.text.length / 2
    ) {
      const next = blocks.findIndex(({ path }, at) => at > index && !path.includes(quote));
      all[index] = kept[next] ?? false;
    }
  });
  return all;
}

/** Whether a block is the line that signs the quotation before it. */
function signs({ text, path }: PageBlock, before: PageBlock, quote: Element | undefined): boolean {
  const figure = path.some(({ tagName }) => tagName === 'figcaption') && path.findLast(isFigure);
  if (figure && before.path.includes(figure)) return before.path.some(isBlockquote);
  if (!quote || !before.path.includes(quote)) return false;
  return /^(?:[—–-]|--)\s*\p{Lu}|^(?:a )?post(?:ed)?(?: shared)? by /iu.test(text) || path.some(isSignature);
}

const isFigure = ({ tagName }: Element): boolean => tagName === 'figure';
const isBlockquote = ({ tagName }: Element): boolean => tagName === 'blockquote';
const isSignature = ({ tagName }: Element): boolean => tagName === 'footer' || tagName === 'cite';
