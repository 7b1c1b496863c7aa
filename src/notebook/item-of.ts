import type { NotebookData } from '../site/notebook-data.ts';
import { identify, type NotebookItem } from './item.ts';

/** A place in an article that can be saved. */
export type SavedPlace = Pick<NotebookItem, 'kind' | 'anchor'>;

/**
 * Makes the item that saves a place of an article.
 * @param saved the day, `2026-03-02`
 * @returns undefined where the article has no such place
 */
export function itemOf(data: NotebookData, { kind, anchor }: SavedPlace, saved: string): NotebookItem | undefined {
  const { article, title, authors, outlet, date, published, language, quotations, passages } = data;
  const place = (kind === 'quotation' ? quotations : passages).find((each) => each.anchor === anchor);
  if (!place) return undefined;
  const item = { kind, article, ...place, title, authors, outlet, date, published, language, saved, note: '' };
  return { ...item, id: identify(item) };
}
