import type { QuotationRow } from '../tables.ts';
import type { ShownQuotation } from './read-quotations.ts';

/** How Pagefind tells words apart: white space but for U+FEFF, or the mark it puts between words itself. */
const SPACES = /[^\S\uFEFF]+/;
const WORD_MARK = '\u200B';

/** The words of an indexed text, as Pagefind counts them. */
export function indexedWords(content: string): string[] {
  return content.split(content.includes(WORD_MARK) ? WORD_MARK : SPACES);
}

/**
 * Finds out where quotations stand among the words of their article. The index knows where each begins, for a word ends
 * before every anchor; where it ends follows from its letters, so that the stop or bracket that is glued to the last word
 * makes no difference.
 *
 * @param words of the article
 * @param anchors each with the position of the first word behind it
 */
export function placeQuotations(
  quotations: readonly ShownQuotation[],
  words: readonly string[],
  anchors: readonly { id: string; location: number }[],
): QuotationRow[] {
  const starts = new Map(anchors.map(({ id, location }) => [id, location]));
  return quotations
    .flatMap(({ anchor, text, speaker }): QuotationRow[] => {
      const start = starts.get(anchor);
      if (start === undefined || start >= words.length) return [];
      const end = endOf(text, words, start) ?? start + text.trim().split(SPACES).length;
      return [[anchor, start, Math.min(end, words.length), speaker]];
    })
    .sort((a, b) => a[1] - b[1]);
}

/** The position behind the word that holds the last letter of a text; undefined where its letters do not stand there. */
function endOf(text: string, words: readonly string[], start: number): number | undefined {
  let left = lettersOf(text);
  if (left === '') return undefined;
  for (let position = start; position < words.length; position++) {
    const letters = lettersOf(words[position] ?? '');
    if (letters.startsWith(left)) return position + 1;
    if (!left.startsWith(letters)) return undefined;
    left = left.slice(letters.length);
  }
  return undefined;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
