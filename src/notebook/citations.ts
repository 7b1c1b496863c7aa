import { citationDate } from './citation-date.ts';
import { type CreditWords, noteOf, placeOf } from './credit.ts';
import type { NotebookItem } from './item.ts';
import { groupByArticle } from './list.ts';

/** The words that stand in a file of citations. */
export interface CitationWords extends CreditWords {
  quotation: string;
  paragraph(n: string): string;
  /** "Dated about September 2022." */
  dated(date: string): string;
}

/** The full address of a place in an article. */
export type AddressOf = (item: Pick<NotebookItem, 'article' | 'anchor'>) => string;

/** An article of which something was kept, as a list of references has it. */
export interface Citation extends Pick<NotebookItem, 'article' | 'authors' | 'title' | 'outlet'> {
  language: string | undefined;
  /** The address of the article. */
  address: string;
  /** Year, month and day as far as they are known; empty where they cannot express the date at all. */
  day: number[];
  /**
   * What else there is to say of it: the date, where its numbers say less than is known, and what was kept:
   * `Anna Geifman: “wrong step” (quotation, https://…)`.
   */
  notes: string[];
  /** The reader's own notes. */
  own: string[];
}

/** The articles of which something was kept, in the order of the items. */
export function citationsOf(items: readonly NotebookItem[], addressOf: AddressOf, words: CitationWords): Citation[] {
  return Array.from(groupByArticle(items).values(), (group) => {
    const [{ article, authors, title, outlet, language, date, published }] = group as [NotebookItem];
    const cited = citationDate(published);
    const [point, more] = cited?.points ?? [];
    const day = point && !more ? point : [];
    const isComplete = day.length > 0 && !cited?.circa && cited?.season === undefined;
    return {
      article,
      authors,
      title,
      outlet,
      language,
      address: addressOf({ article, anchor: '' }),
      day,
      notes: [...(isComplete ? [] : [words.dated(date)]), ...keptNotes(group, addressOf, words)],
      own: group.map(({ note }) => note.trim()).filter(Boolean),
    };
  });
}

/** What was kept of an article; nothing where only the article itself was kept. */
function keptNotes(items: readonly NotebookItem[], addressOf: AddressOf, words: CitationWords): string[] {
  return items
    .filter(({ text }) => text !== '')
    .map((item) => `${noteOf(item, words)} (${placeOf(item, words)}, ${addressOf(item)})`);
}
