import { cslDate, cslItem } from '../domain/citation/csl-item.ts';
import { citeItems, type NotebookCitationWords, type ReadingSite } from './citations.ts';
import { type NotebookItem, parseItems } from './item.ts';

/** The name under which an item's own data stand in `custom`, which CSL leaves to applications. */
const OURS = 'on-record';

/** Writes items as CSL-JSON (schema 1.0.2), one entry each. */
export function printCslJson(items: readonly NotebookItem[], on: ReadingSite, words: NotebookCitationWords): string {
  const entries = items.map((item) => ({
    ...cslItem(citeItems([item], on, words)),
    id: item.id,
    // What was opened on that day is the edition; where it is cited itself, its place is.
    ...(item.url === undefined && { URL: on.addressOf(item), accessed: cslDate(item.saved, item.saved) }),
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
