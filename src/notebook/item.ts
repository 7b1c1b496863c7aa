import type { CitedArticle } from '../domain/citation/citation.ts';
import { WORK_TYPES } from '../domain/citation/work-types.ts';
import { hashOf } from '../text/hash.ts';
import { inMarks, withoutMarks } from '../text/language-marks.ts';

const KINDS = ['quotation', 'passage', 'selection', 'article'] as const;

/**
 * What a reader has kept of an article: a quotation, a paragraph, words that the reader selected, or the article itself; with
 * all that a citation of it needs.
 */
export interface NotebookItem extends CitedArticle {
  /** Made by `identify`; the same thing kept twice has the same one. */
  id: string;
  kind: (typeof KINDS)[number];
  /** The place in the article: a quotation's id, or `p4`; empty for the article itself. */
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
  return `${article}#${kind === 'quotation' ? anchor : `~${digestOfText(withoutMarks(text))}`}`;
}

/** Reads an item that comes from outside: stored, or in a file. What is no item is undefined; unknown fields are left. */
export function parseItem(value: unknown): NotebookItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const { authors, article, anchor } = given;
  const kind = KINDS.find((each) => each === given['kind']);
  if (!kind) return undefined;
  if (!isTexts(authors)) return undefined;
  if (REQUIRED.some((name) => typeof given[name] !== 'string')) return undefined;
  // Both become parts of addresses.
  const isPlace = kind === 'article' ? anchor === '' : PLACE.test(anchor as string);
  if (!PLACE.test(article as string) || !isPlace) return undefined;
  const item = { kind, authors: [...authors] } as unknown as NotebookItem;
  for (const name of REQUIRED) item[name] = given[name] as string;
  for (const name of OPTIONAL) if (typeof given[name] === 'string') item[name] = given[name];
  if (given['retold'] === true) item.retold = true;
  const { filedAs, outletKind, url } = given;
  if (isTexts(filedAs) && filedAs.length === authors.length) item.filedAs = [...filedAs];
  if (isOutletKind(outletKind)) item.outletKind = outletKind;
  if (typeof url === 'string' && /^https?:\/\/\S+$/.test(url)) item.url = url;
  item.id = identify(item);
  return item;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isOutletKind(value: unknown): value is keyof typeof WORK_TYPES {
  return typeof value === 'string' && Object.hasOwn(WORK_TYPES, value);
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

/** The hash of a text in hexadecimal: tells the paragraphs of one article apart. It is in what readers have kept, and stays. */
export function digestOfText(text: string): string {
  return hashOf(text).toString(16).padStart(8, '0');
}
