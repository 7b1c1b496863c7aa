import type { Quotation } from '../markdown/types.ts';
import { findLetter, skipWords } from '../text/words.ts';
import type { ArticleEntry } from './entry.ts';

/** A paragraph as its page shows it. */
export interface PublishedPassage {
  number: number;
  text: string;
}

/**
 * The paragraphs of an article as its page shows them, in the order of the text. Of one that may not be published, the
 * page shows the quotations alone.
 */
export function publishedPassages({
  passages,
  quotations,
}: Pick<ArticleEntry['body'], 'passages' | 'quotations'>): PublishedPassage[] {
  const whole = new Set(passages.map(({ number }) => number));
  const cut = Map.groupBy(
    quotations.filter(({ passage }) => passage > 0 && !whole.has(passage)),
    ({ passage }) => passage,
  );
  return [
    ...passages.map(({ number, text }) => ({ number, text })),
    ...Array.from(cut, ([number, all]) => ({
      number,
      text: all.map(quotedInPassage).join(' '),
    })),
  ].sort((a, b) => a.number - b.number);
}

/** The quotations that a paragraph consists of, in the order of the text; none where it has other words too. */
export function quotationsThatFill(passage: PublishedPassage, quotations: readonly Quotation[]): Quotation[] {
  let end = 0;
  const filling = quotations.filter(({ passage: number, text }) => {
    if (number !== passage.number) return false;
    const next = skipWords(passage.text, end, text) ?? end;
    // Of one in another, the outer one has been taken.
    const isNext = next > end;
    end = next;
    return isNext;
  });
  return filling.length > 0 && findLetter(passage.text, end) === passage.text.length ? filling : [];
}

/** A quotation as the plain text of its passage has it: between its marks, with the comma of the sentence around it. */
export function quotedInPassage({ text, marks: [open, close], comma = '' }: Quotation): string {
  return open + text + comma + close;
}
