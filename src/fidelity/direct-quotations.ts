/** Each mark that opens a quotation, with those that close it. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

/**
 * The direct quotations of a text: what stands between double quotation marks. One within another belongs to it; one
 * that its paragraph does not close goes on in the next, where that opens with a mark, and ends with it otherwise.
 */
export function directQuotations(text: string): string[] {
  const found: string[] = [];
  let runsOn = false;
  for (const paragraph of text.split(/\n\s*\n/)) {
    const { quotations, isOpen } = quotationsIn(paragraph);
    const [first, ...others] = quotations;
    if (first !== undefined) {
      if (runsOn && /^\s*[“„«"]/.test(paragraph)) found.push(`${found.pop()}\n\n${first}`);
      else found.push(first);
    }
    found.push(...others);
    runsOn = isOpen;
  }
  return found;
}

function quotationsIn(paragraph: string): { quotations: string[]; isOpen: boolean } {
  const quotations: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of paragraph.matchAll(/[“”„«»"]/g)) {
    if (open.at(-1)?.includes(mark)) {
      open.pop();
      if (open.length === 0) quotations.push(paragraph.slice(start, index));
    } else if (CLOSING[mark]) {
      if (open.length === 0) start = index + 1;
      open.push(CLOSING[mark]);
    }
  }
  if (open.length > 0) quotations.push(paragraph.slice(start));
  return { quotations, isOpen: open.length > 0 };
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
