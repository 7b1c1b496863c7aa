import { isProse } from '../credit-lines.ts';
import { isDateLine, MAX_INTRODUCTIONS, saysWhen } from '../date-lines.ts';
import { type PageBlock, textInParts } from '../html/blocks.ts';

/** How many lines may say so below a text. */
const MAX_BELOW = 3;

/**
 * The lines by the headline that have nothing but a date, and those below the last of the text that say when it was published;
 * of the former none in a text whose parts have dates too, but for what says so.
 * @param places which blocks were taken
 */
export function findDateLines(
  blocks: readonly PageBlock[],
  places: readonly number[],
  firstParagraph: number,
  language: string | undefined,
): ReadonlySet<number> {
  const textAt = (index: number): string => textInParts(blocks[index] as PageBlock).replaceAll(' | ', ' ');
  const dated = places.filter((index) => isDateLine(textAt(index), language));
  const named = new Set(dated.filter((index) => saysWhen(textAt(index), language)));
  const paragraphs = places.filter((index) => isProse(blocks[index]?.text ?? ''));
  const head = paragraphs[MAX_INTRODUCTIONS] ?? Number.POSITIVE_INFINITY;
  const below = new Set<number>();
  for (const index of places.slice(-MAX_BELOW).reverse())
    if (named.has(index)) below.add(index);
    else break;
  const others = dated.filter((index) => !named.has(index));
  const isByHeadline =
    others.every((index) => index < firstParagraph) || (others.length === 1 && (others[0] ?? 0) < (paragraphs[1] ?? 0));
  return new Set(isByHeadline ? dated.filter((index) => index < head || below.has(index)) : below);
}
