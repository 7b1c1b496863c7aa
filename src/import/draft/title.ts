import { printableLine } from '../../text/one-line.ts';

/** Fewer than make a copy: a title may be published where the text may not. */
const WORDS = 6;

/** `(ABC) `, and `SUND, April 4 (ABC) — `: an agency's mark and a dateline are not words of the text. */
const HEAD =
  /^(?:[\p{Lu}\p{M} .,’'-]{3,40}(?:,[^—–()]{1,30})?\s*(?:\([^)]{1,30}\)\s*(?:[—–]|--?\s)|[—–])\s*|\([^)]{1,30}\)\s*)/u;

/**
 * The title of a text without one, as cataloguers give it: its first words, so that nothing is made up.
 * @returns an empty text where there are no words
 */
export function titleFrom(text: string): string {
  const first = printableLine(text.split('\n\n').find((block) => block.trim() !== '') ?? '');
  const words = (first.replace(HEAD, '') || first).split(' ');
  const opening = words
    .slice(0, WORDS)
    .join(' ')
    .replace(/[“”„«»"]/g, '');
  if (words.length <= WORDS) return opening.replace(/[.,;:]+$/, '');
  return `${opening.replace(/[\s.,;:!?—–-]+$/, '')} …`;
}
