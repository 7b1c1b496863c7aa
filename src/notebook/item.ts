import { inMarks, withoutMarks } from '../text/language-marks.ts';

const KINDS = ['quotation', 'passage', 'selection', 'article'] as const;

/**
 * What a reader has kept of an article: a quotation, a paragraph, words that the reader selected, or the article itself; with
 * all that a citation of it needs.
 */
export interface NotebookItem {
  /** Made by `identify`; the same thing kept twice has the same one. */
  id: string;
  kind: (typeof KINDS)[number];
  /** The article's permanent id, and the place in it: a quotation's id, or `p4`; empty for the article itself. */
  article: string;
  anchor: string;
  /** The words as they stood when they were kept, in one line; empty for the article itself. */
  text: string;
  /** Of a quotation, of words within one, or of a paragraph of quotations alone: whose words, and in what role the article presents them. */
  speaker?: string;
  role?: string;
  /** How a quotation came to its article: `as reported by Interfax, translated`. */
  conveyed?: string;
  /** Whether the words are the editors' own, who retell the article. */
  retold?: true;
  /** The headline as it is shown: in square brackets where the editors supplied it. */
  title: string;
  /** The byline; empty where the source has none. */
  authors: string[];
  outlet: string;
  /** The article's date as readers see it, and in Extended Date/Time Format. */
  date: string;
  published: string;
  /** The language of the words (BCP 47). */
  language?: string;
  /** The day on which it was kept, `2026-03-02`, by the reader's own clock. */
  saved: string;
  /** The reader's own words. */
  note: string;
}

const REQUIRED = ['article', 'anchor', 'text', 'title', 'outlet', 'date', 'published', 'saved', 'note'] as const;
const OPTIONAL = ['speaker', 'role', 'conveyed', 'language'] as const;
const PLACE = /^[a-z0-9-]+$/;

/** The words of an item for readers: those of a speaker stand between the quotation marks of their language. */
export function shownText({
  kind,
  text,
  speaker,
  language,
}: Pick<NotebookItem, 'kind' | 'text' | 'speaker' | 'language'>): string {
  const isSaid = kind === 'quotation' || (kind === 'selection' && speaker !== undefined);
  return isSaid ? inMarks(text, language) : text;
}

/**
 * The id of an item. A quotation has a permanent one of its own; paragraphs are counted, so that one is known by its
 * words, wherever in the article they stand and whatever quotation marks they have, and a selection likewise. `~` is in no id
 * of the collection.
 */
export function identify({
  kind,
  article,
  anchor,
  text,
}: Pick<NotebookItem, 'kind' | 'article' | 'anchor' | 'text'>): string {
  if (kind === 'article') return article;
  return `${article}#${kind === 'quotation' ? anchor : `~${digest(withoutMarks(text))}`}`;
}

/** Reads an item that comes from outside: stored, or in a file. What is no item is undefined; unknown fields are left. */
export function parseItem(value: unknown): NotebookItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const { authors, article, anchor } = given;
  const kind = KINDS.find((each) => each === given['kind']);
  if (!kind) return undefined;
  if (!Array.isArray(authors) || !authors.every((author) => typeof author === 'string')) return undefined;
  if (REQUIRED.some((name) => typeof given[name] !== 'string')) return undefined;
  // Both become parts of addresses.
  const isPlace = kind === 'article' ? anchor === '' : PLACE.test(anchor as string);
  if (!PLACE.test(article as string) || !isPlace) return undefined;
  const item = { kind, authors: [...authors] } as unknown as NotebookItem;
  for (const name of REQUIRED) item[name] = given[name] as string;
  for (const name of OPTIONAL) if (typeof given[name] === 'string') item[name] = given[name];
  if (given['retold'] === true) item.retold = true;
  item.id = identify(item);
  return item;
}

/** Reads a list of items, leaving out what is none, and an item that is there twice. */
export function parseItems(values: unknown): NotebookItem[] {
  if (!Array.isArray(values)) return [];
  const items = new Map<string, NotebookItem>();
  for (const value of values) {
    const item = parseItem(value);
    if (item && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

/** FNV-1a over UTF-16 code units, 32 bits as hexadecimal: tells the paragraphs of one article apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
