import type { NotebookData } from '../site/notebook-data.ts';
import { marksOfLanguage, withoutMarks } from '../text/language-marks.ts';
import { oneLine } from '../text/one-line.ts';
import { identify, type NotebookItem } from './item.ts';

/** A place in an article that can be saved: a quotation, a paragraph, or the article itself. */
export interface SavedPlace {
  kind: 'quotation' | 'passage' | 'article';
  anchor: string;
}

/** Words of an article that a reader selected. */
export interface SelectedWords {
  text: string;
  /** The quotation that all of them are in, if they are in one; the anchor of the first paragraph otherwise. */
  anchor: string;
}

/**
 * Makes the item that saves a place of an article.
 * @param saved the day, `2026-03-02`
 * @returns undefined where the article has no such place
 */
export function itemOf(data: NotebookData, { kind, anchor }: SavedPlace, saved: string): NotebookItem | undefined {
  if (kind === 'article') return makeItem(data, { kind, anchor: '', text: '' }, saved);
  if (kind === 'quotation') {
    const quotation = data.quotations.find((each) => each.anchor === anchor);
    return quotation && makeItem(data, { kind, ...quotation }, saved);
  }
  const passage = data.passages.find((each) => each.anchor === anchor);
  const own = passage?.speaker === undefined ? retoldIn(data) : {};
  return passage && makeItem(data, { kind, ...passage, ...own }, saved);
}

/** Makes the item that saves selected words: with their speaker where all of them are within one quotation, and else without. */
export function selectionOf(data: NotebookData, { text, anchor }: SelectedWords, saved: string): NotebookItem {
  const quotation = data.quotations.find((each) => each.anchor === anchor);
  const said = quotation && wordsWithin(quotation.text, text, data.language);
  if (said !== undefined) return makeItem(data, { kind: 'selection', ...quotation, anchor, text: said }, saved);
  return makeItem(data, { kind: 'selection', ...retoldIn(data), anchor, text }, saved);
}

/**
 * Selected words of a quotation, without the marks around it and a comma before the closing one; undefined where it does not
 * have them. Marks within it may be others on the page, where those of a language are set.
 */
function wordsWithin(quotation: string, selected: string, language: string): string | undefined {
  if (oneLine(quotation).includes(selected)) return selected;
  const [open, close] = marksOfLanguage(language).outer;
  const begun = selected.startsWith(open) ? selected.slice(open.length) : selected;
  const ended = begun.endsWith(close) ? begun.slice(0, -close.length) : begun;
  const all = withoutMarks(quotation);
  return [ended.trim(), ended.trim().replace(/,$/, '')].find((words) => all.includes(withoutMarks(words)));
}

type OwnValues = Pick<NotebookItem, 'kind' | 'anchor' | 'text' | 'speaker' | 'role' | 'conveyed' | 'retold'>;

function makeItem(data: NotebookData, own: OwnValues, saved: string): NotebookItem {
  const { article, title, authors, filedAs, outlet, outletKind, date, published, language, url } = data;
  const cited = {
    article,
    title,
    authors,
    filedAs,
    outlet,
    outletKind,
    date,
    published,
    language,
    ...(url && { url }),
  };
  const item = { ...own, ...cited, saved, note: '' };
  return { ...item, id: identify(item) };
}

function retoldIn({ retold }: NotebookData): { retold?: true } {
  return retold ? { retold } : {};
}
