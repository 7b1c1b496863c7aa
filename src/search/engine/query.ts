import { oneLine } from '../../text/one-line.ts';
import { FACETS, type Facet } from './facets.ts';

/** A part of what was typed: a word, words in a row, or a field with a value. */
type Item = (
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'field'; field: Facet; value: string }
) & {
  /** Whether it must not be there: `-word`. */
  not: boolean;
};

/** What was typed, in its order. */
export type Query = readonly Item[];

/** A sign for "not"; then a field; then what stands between quotation marks, the last of which may be missing, or a word. */
const ITEM = new RegExp(`(-?)(?:(${FACETS.join('|')}):)?(?:["“”„]([^"“”„]*)["“”„]?|([^\\s"“”„]+))?`, 'giuy');

/**
 * Reads a query: words, `"words in a row"`, `-word`, `expert:"Anna Geifman"`, `year:2021..2023`. Nothing is an error:
 * what is no such thing is words.
 */
export function parseQuery(text: string): Query {
  const items: Item[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const start = ITEM.lastIndex;
    const [whole = '', minus = '', field, quoted, word] = ITEM.exec(text) ?? [];
    ITEM.lastIndex = start + Math.max(1, whole.length);
    const not = minus === '-';
    if (field !== undefined) {
      items.push({ kind: 'field', field: field.toLowerCase() as Facet, value: oneLine(quoted ?? word ?? ''), not });
    } else if (quoted !== undefined) {
      if (wordsOf(quoted).length > 0) items.push({ kind: 'phrase', text: oneLine(quoted), not });
    } else if (word !== undefined && wordsOf(word).length > 0) {
      items.push({ kind: 'word', text: word, not });
    }
  }
  return items;
}

/** Writes a query: the same query always in the same way, and so that reading it gives the same again. */
export function formatQuery(query: Query): string {
  return query.map(printItem).join(' ');
}

/** The text with another value in a field, or without the field where that is empty. */
export function replaceField(text: string, field: string, value: string, instead: string): string {
  return formatQuery(
    parseQuery(text).flatMap((item) => {
      if (item.kind !== 'field' || item.field !== field || item.value !== value) return [item];
      return instead === '' ? [] : [{ ...item, value: instead }];
    }),
  );
}

function printItem(item: Item): string {
  const sign = item.not ? '-' : '';
  if (item.kind === 'word') return sign + item.text;
  if (item.kind === 'phrase') return `${sign}"${item.text}"`;
  return `${sign}${item.field}:${/^[^\s"“”„]+$/u.test(item.value) ? item.value : `"${item.value}"`}`;
}

/** The words of a text as the index knows them: letters and digits, lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’ʼ](?=s\b)|['’ʼ]/gu, "'")
      .match(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu) ?? []
  ).map((word) => word.replace(/'s$/, '').replaceAll("'", ''));
}
