import { foldName } from '../../text/fold-name.ts';
import type { SnippetPiece } from '../engine/types.ts';

/** The parameter of an article's address with the words to highlight, separated by commas. */
const PARAMETER = 'find';

/** The most words that an address holds, and that are highlighted. */
const MAX_WORDS = 24;

/**
 * The address of an article, or of a place in it, at which the matching words are highlighted.
 * @param pieces the matching ones are the words, as they are in the text
 */
export function resultHref(href: string, pieces: readonly SnippetPiece[]): string {
  const words = new Map<string, string>();
  // A comma separates words: one within a word, as in "1,000", gives way to a space.
  for (const { text, match } of pieces) if (match) words.set(foldName(text), text.replaceAll(',', ' '));
  words.delete('');
  if (words.size === 0) return href;
  const [page = '', ...anchor] = href.split('#');
  const listed = [...words.values()].slice(0, MAX_WORDS).map(encodeURIComponent).join(',');
  return [`${page}?${PARAMETER}=${listed}`, ...anchor].join('#');
}

/** The words to highlight, from the query part of an article's address. */
export function parseHighlightWords(query: string): string[] {
  const words = (new URLSearchParams(query).get(PARAMETER) ?? '').split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').slice(0, MAX_WORDS);
}

/** An address without the words to highlight, otherwise unchanged. */
export function withoutHighlightWords(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(PARAMETER);
  return url.href;
}
