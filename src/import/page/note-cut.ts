import { boilerplateReason } from '../boilerplate.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What an editor has to know of a page that not everybody may read whole: by its data, or by a line that asks for money. */
export function noteCut({ linked }: PageFacts, blocks: readonly PageBlock[]): string[] {
  const isPaid = linked.some((object) => String(object['isAccessibleForFree'] ?? '').toLowerCase() === 'false');
  const asks = blocks.some(({ text }) => boilerplateReason(text) === 'paywall prompt');
  return isPaid || asks ? ['The page is not free to read for everybody: the text may be cut.'] : [];
}
