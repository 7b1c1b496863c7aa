/** What closes a quotation that a mark opens, in the ways in which outlets set and type them. */
const CLOSING: Record<string, string> = {
  ...{ '“': '”"“', '"': '"”“', '„': '“”"', '«': '»', '»': '«»', '‹': '›', '›': '‹', '「': '」', '『': '』' },
  ...{ '‘': "’'", "'": "'’", '‚': '‘’', '”': '”', '’': '’' },
};

/** Two straight or curly single marks that stand for a double one. */
const DOUBLED = /^(?:''|‘‘|’’|``)$/;

/** How far the marks around words reach: offsets in the text of their block. */
export interface Marked {
  /** Where the opening mark begins; the words' own beginning where they have none before them. */
  open: number;
  /** Behind the closing mark; the words' own end where they have none. */
  close: number;
}

/**
 * Finds the quotation marks around words, with the white space between.
 * @param opener the mark that opened a quotation whose beginning is in another block
 */
export function marksAround(text: string, start: number, end: number, opener?: string): Marked & { opener?: string } {
  const before = text.slice(0, start).trimEnd();
  const isApart = before.length < start;
  const mark = opener ?? openingMark(before, isApart);
  const open = opener === undefined && mark ? before.length - mark.length : start;
  const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const after = text.slice(end + gap, end + gap + 2);
  const closers = CLOSING[mark?.charAt(0) ?? ''] ?? '';
  const isEmptyGap = gap === 0 || !/^["“]\S/.test(after);
  let close = end;
  if (mark?.length === 2 && DOUBLED.test(after)) close = end + gap + 2;
  else if (after !== '' && closers.includes(after.charAt(0)) && isEmptyGap) close = end + gap + 1;
  return { open, close, ...(mark && { opener: mark }) };
}

/** The mark with which a paragraph goes on with a quotation, and the white space before and after it, in characters. */
export function continuingMark(text: string, opener: string | undefined): number {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const mark = openingMark(text.slice(start, start + 2)) ?? openingMark(text.slice(start, start + 1));
  const goesOn =
    mark !== undefined && (mark === opener || CLOSING[mark] === CLOSING[opener ?? ''] || '“"«»'.includes(mark));
  if (!goesOn) return 0;
  return start + mark.length + (/^\s*/.exec(text.slice(start + mark.length))?.[0].length ?? 0);
}

/** What stands apart from the words is no apostrophe, and closes no other quotation. */
function openingMark(before: string, isApart = false): string | undefined {
  if (DOUBLED.test(before.slice(-2))) return before.slice(-2);
  const last = before.at(-1);
  return last !== undefined && last in CLOSING && !(isApart && /[”’'‘]/.test(last)) ? last : undefined;
}
