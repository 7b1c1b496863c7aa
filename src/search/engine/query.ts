import { oneLine } from '../../text/one-line.ts';
import { writtenWords } from '../words.ts';
import { FIELDS, type Field } from './facets.ts';

/** A part of a query: a word, a phrase, or a field with a value. */
type Item = (
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'field'; field: Field; value: string }
) & {
  /** Whether it is excluded: `-word`. */
  not: boolean;
};

/** A query as it was typed, divided into its parts. */
export type Query = readonly Item[];

/** A minus; a field; then text in quotation marks, the last of which may be missing, or a word. Each may be left out. */
const ITEM = new RegExp(
  `(-?)(?:(${Object.keys(FIELDS).join('|')}):)?(?:["“”„]([^"“”„]*)["“”„]?|([^\\s"“”„]+))?`,
  'giuy',
);

/**
 * Parses a query: words, `"a phrase"`, `-word`, `expert:"Anna Geifman"`, `year:2021..2023`. There are no errors: what is
 * none of these is read as words.
 */
export function parseQuery(typed: string): Query {
  // In Hebrew abbreviations, a quotation mark is none.
  const text = typed.replace(/(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, '״');
  const items: Item[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const start = ITEM.lastIndex;
    const [whole = '', minus = '', field, quoted, word] = ITEM.exec(text) ?? [];
    ITEM.lastIndex = start + Math.max(1, whole.length);
    const not = minus === '-';
    if (field !== undefined) {
      items.push({ kind: 'field', field: field.toLowerCase() as Field, value: oneLine(quoted ?? word ?? ''), not });
    } else if (quoted !== undefined) {
      if (writtenWords(quoted).length > 0) items.push({ kind: 'phrase', text: oneLine(quoted), not });
    } else if (word !== undefined && writtenWords(word).length > 0) {
      items.push({ kind: 'word', text: word, not });
    }
  }
  return items;
}

/** Formats a query, so that parsing it gives the same query. */
export function formatQuery(query: Query): string {
  return query.map(formatItem).join(' ');
}

/** Replaces the value of a field in a query, or removes the field where the new value is empty. */
export function replaceField(text: string, field: string, value: string, instead: string): string {
  return formatQuery(
    parseQuery(text).flatMap((item) => {
      if (item.kind !== 'field' || item.field !== field || item.value !== value) return [item];
      return instead === '' ? [] : [{ ...item, value: instead }];
    }),
  );
}

function formatItem(item: Item): string {
  const sign = item.not ? '-' : '';
  if (item.kind === 'word') return sign + item.text;
  if (item.kind === 'phrase') return `${sign}"${item.text}"`;
  return `${sign}${item.field}:${/^[^\s"“”„]+$/u.test(item.value) ? item.value : `"${item.value}"`}`;
}
