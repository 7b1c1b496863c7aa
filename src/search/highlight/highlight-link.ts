import { foldName } from '../engine/names.ts';
import type { SnippetPiece } from '../engine/types.ts';

/** The parameter of an article's address that holds the words which were found there, separated by commas. */
const FIND = 'find';

/** More words than a reader tells apart, and than an address should hold. */
const MOST = 24;

/**
 * The address of an article, or of a place in it, that marks on arrival what matches in a passage or quotation.
 * @param pieces those that match are the words, as they stand in the text
 */
export function highlightHref(href: string, pieces: readonly SnippetPiece[]): string {
  const words = new Map<string, string>();
  // A comma separates words: one within a word, as in "1,000", gives way to a space.
  for (const { text, match } of pieces) if (match) words.set(foldName(text), text.replaceAll(',', ' '));
  words.delete('');
  if (words.size === 0) return href;
  const [page = '', ...anchor] = href.split('#');
  const listed = [...words.values()].slice(0, MOST).map(encodeURIComponent).join(',');
  return [`${page}?${FIND}=${listed}`, ...anchor].join('#');
}

/** The words to mark, from the query part of an article's address. */
export function parseHighlightWords(query: string): string[] {
  const words = (new URLSearchParams(query).get(FIND) ?? '').split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').slice(0, MOST);
}

/** An address without the words to mark, and otherwise as it was. */
export function withoutHighlightWords(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(FIND);
  return url.href;
}
