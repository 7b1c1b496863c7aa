import { formatBibtex } from '../domain/citation/bibtex.ts';
import { type Citation, type CitationWords, citeArticle } from '../domain/citation/citation.ts';
import { formatRis } from '../domain/citation/ris.ts';
import { type CreditWords, noteOf, placeOf } from './credit.ts';
import type { NotebookItem } from './item.ts';
import { groupByArticle } from './list.ts';

/** The words that stand in a file of citations. */
export interface NotebookCitationWords extends CitationWords, CreditWords {
  quotation: string;
  paragraph(n: string): string;
}

/** The site on which articles are read. */
export interface ReadingSite {
  /** Its name. */
  site: string;
  /** The full address of a place in an article. */
  addressOf(item: Pick<NotebookItem, 'article' | 'anchor'>): string;
}

/** Writes items as BibTeX: an entry for each article, with what was kept of it as notes. */
export function printBibtex(items: readonly NotebookItem[], on: ReadingSite, words: NotebookCitationWords): string {
  return citationsOf(items, on, words).map(formatBibtex).join('\n');
}

/** Writes items as RIS: a record for each article, with what was kept of it as notes. */
export function printRis(items: readonly NotebookItem[], on: ReadingSite, words: NotebookCitationWords): string {
  return citationsOf(items, on, words).map(formatRis).join('\r\n');
}

/** The articles of which something was kept, in the order of the items. */
function citationsOf(items: readonly NotebookItem[], on: ReadingSite, words: NotebookCitationWords): Citation[] {
  return Array.from(groupByArticle(items).values(), (group) => citeItems(group, on, words));
}

/**
 * Cites an article of which something was kept; what was kept is in the notes:
 * `Anna Geifman: “wrong step” (quotation, https://…)`.
 * @param items all of one article
 */
export function citeItems(items: readonly NotebookItem[], on: ReadingSite, words: NotebookCitationWords): Citation {
  // What was kept before addresses were does not know that of the original.
  const [cited] = [...items.filter(({ url }) => url !== undefined), ...items] as [NotebookItem];
  const address = on.addressOf({ article: cited.article, anchor: '' });
  const citation = citeArticle(cited, { site: on.site, address }, words);
  const kept = items.filter(({ text }) => text !== '');
  return {
    ...citation,
    notes: [
      ...citation.notes,
      ...kept.map((item) => `${noteOf(item, words)} (${placeOf(item, words)}, ${on.addressOf(item)})`),
    ],
    own: items.map(({ note }) => note.trim()).filter(Boolean),
  };
}
