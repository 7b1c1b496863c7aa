import { findQuotedBlocks } from '../text/quotation-marks.ts';

/**
 * The direct quotations of a text: what stands between double quotation marks or guillemets. One within another belongs to
 * it. One over several paragraphs is one text, with a blank line between and without the marks that each repeats.
 */
export function directQuotations(text: string): string[] {
  return findQuotedBlocks(text, ['double', 'angle']).flatMap(({ spans }) =>
    spans.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join('\n\n')),
  );
}

/**
 * A text as two editions of it have it in common: without quotation marks and apostrophes, one form of dash and of dots,
 * one space for any white space, and neither the comma nor the full stop with which the outlet ends its own sentence.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}‘’‚‹›ʼ'“”„«»"]/gu, '')
    .replace(/\s*[‐‑‒–—―-]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,]+$/, '');
}

/** Whether folded words stand in a folded text, as whole words; a sentence may begin with a capital in one of them. */
export function standsIn(text: string, words: string): boolean {
  const [first = ''] = words;
  const rest = words.slice(first.length);
  return [words, first.toLowerCase() + rest, first.toUpperCase() + rest].some((each) => standsAsWritten(text, each));
}

function standsAsWritten(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\p{N}]$/u.test(before.slice(-2)) && !/^[\p{L}\p{N}]/u.test(after.slice(0, 2))) return true;
  }
  return false;
}
