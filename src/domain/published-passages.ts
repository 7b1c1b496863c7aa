import type { Quotation } from '../markdown/types.ts';
import { lettersAndDigits } from '../text/words.ts';
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
  const within = quotations.filter((quotation) => quotation.passage === passage.number);
  // Most paragraphs have none.
  if (within.length === 0) return [];
  let rest = lettersAndDigits(passage.text);
  const filling = within.filter((quotation) => {
    const said = lettersAndDigits(quotation.text);
    // Of one in another, the outer one has been taken.
    const isNext = said !== '' && rest.startsWith(said);
    if (isNext) rest = rest.slice(said.length);
    return isNext;
  });
  return rest === '' ? filling : [];
}

/** A quotation as the plain text of its passage has it: between its marks, with the comma of the sentence around it. */
export function quotedInPassage({ text, marks: [open, close], comma = '' }: Quotation): string {
  return open + text + comma + close;
}
