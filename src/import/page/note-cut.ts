import { boilerplateReason } from '../boilerplate.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { isFold, MAY_BE_CUT } from '../paywalls.ts';

/** How many blocks behind the end of a text its fold stands. */
const MAX_TO_FOLD = 2;

/**
 * What an editor has to know of a page that not everybody may read whole: by its data, by a line that asks for money, or by
 * a fold behind words that do not end.
 * @param kept whether each block is of the main text
 */
export function noteCut({ linked }: PageFacts, blocks: readonly PageBlock[], kept: readonly boolean[]): string[] {
  const isPaid = linked.some((object) => String(object['isAccessibleForFree'] ?? '').toLowerCase() === 'false');
  const asks = blocks.some(({ text }) => boilerplateReason(text) === 'paywall prompt');
  if (isPaid || asks) return [MAY_BE_CUT];
  const last = kept.lastIndexOf(true);
  const isOpen = /(?:…|\.\.\.|\[…\]|[\p{L}\p{N},;])$/u.test(blocks[last]?.text ?? '');
  const fold = blocks.slice(last + 1, last + 1 + MAX_TO_FOLD).find(({ text }) => isFold(text));
  return isOpen && fold ? [`The text stops in the middle of a sentence, above “${fold.text}”: it may be cut.`] : [];
}
