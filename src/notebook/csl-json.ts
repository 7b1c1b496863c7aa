import { citationDate } from './citation-date.ts';
import { type CreditWords, noteOf } from './credit.ts';
import { type NotebookItem, parseItems } from './item.ts';

/** The name under which an item's own data stand in `custom`, which CSL leaves to applications. */
const OURS = 'on-record';

/**
 * Writes items as CSL-JSON (schema 1.0.2), one entry each; names as the source gives them, without telling family names.
 * @param addressOf the full address of an item's place
 */
export function printCslJson(
  items: readonly NotebookItem[],
  addressOf: (item: NotebookItem) => string,
  words: CreditWords,
): string {
  const entries = items.map((item) => ({
    id: item.id,
    type: 'article-newspaper',
    title: item.title,
    ...(item.authors.length > 0 && { author: item.authors.map((literal) => ({ literal })) }),
    'container-title': item.outlet,
    issued: issued(item),
    ...(item.language && { language: item.language }),
    URL: addressOf(item),
    accessed: dateOrLiteral(item.saved, item.saved),
    ...(item.text && { note: noteOf(item, words) }),
    ...(item.note && { annote: item.note }),
    custom: { [OURS]: item },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** The items in a file that `printCslJson` wrote. @throws {SyntaxError} for what is not JSON */
export function parseCslJson(text: string): NotebookItem[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) return [];
  return parseItems(entries.map((entry: { custom?: Record<string, unknown> } | null) => entry?.custom?.[OURS]));
}

function issued({ published, date }: NotebookItem): object {
  return dateOrLiteral(published, date);
}

function dateOrLiteral(edtf: string, literal: string): object {
  const date = citationDate(edtf);
  if (!date) return { literal };
  const { points, season, circa } = date;
  return { 'date-parts': points, ...(season && { season }), ...(circa && { circa: true }) };
}
