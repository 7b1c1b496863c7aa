import type { PageBlock } from '../html/blocks.ts';
import { describeBlocks } from './features.ts';
import type { BlockMeasures } from './measure-blocks.ts';
import type { PageHints } from './page-hints.ts';
import { WEIGHTS } from './weights.ts';

/** From this probability on, a block is main text: the best of those tried on pages that the weights were not fitted to. */
export const MIN_PROBABILITY = 0.55;

/**
 * Rates the blocks of a page by whether they are its main text: a weighted vote of both extractors, of the page's linked
 * data, and of what the block and its surroundings look like.
 * @returns for each block the probability that it is main text
 */
export function rateBlocks(blocks: readonly PageBlock[], hints: PageHints, measures: BlockMeasures): number[] {
  return describeBlocks(blocks, hints, measures).map((features) => {
    let sum = 0;
    for (const [name, value] of Object.entries(features)) sum += value * (WEIGHTS[name] ?? 0);
    return 1 / (1 + Math.exp(-sum));
  });
}
