import { type CreditWords, noteOf, placeOf } from './credit.ts';
import type { NotebookItem } from './item.ts';

/** The words that stand in a file of citations. */
export interface CitationWords extends CreditWords {
  quotation: string;
  paragraph(n: string): string;
  /** "Dated about September 2022." */
  dated(date: string): string;
}

/**
 * What was kept of an article, as notes on its citation: `Anna Geifman: “wrong step” (quotation, https://…)`. There is none
 * where only the article itself was kept.
 */
export function articleNotes(
  items: readonly NotebookItem[],
  addressOf: (item: Pick<NotebookItem, 'article' | 'anchor'>) => string,
  words: CitationWords,
): string[] {
  return items
    .filter(({ text }) => text !== '')
    .map((item) => `${noteOf(item, words)} (${placeOf(item, words)}, ${addressOf(item)})`);
}
