/** The kinds of quotation marks: a mark closes only what its own kind has opened. */
type MarkKind = 'double' | 'single' | 'angle' | 'corner';

/** A character, or a pair of them, that may open or close a quotation. */
export interface TextMark {
  kind: MarkKind;
  start: number;
  end: number;
  mayOpen: boolean;
  mayClose: boolean;
  /** A closing mark that could as well be an apostrophe: `the workers’ rights`. */
  weak: boolean;
  /** A character that is the same at both ends, so that only the place tells which it is. */
  straight: boolean;
}

const MARK = /``|''|["“”„‟＂«»‘’‚'「」『』]/gu;
/** A row of more than so many of one mark is an ornament and quotes nothing. */
const LONGEST_ROW = 3;
const KINDS: Record<string, MarkKind> = {
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '『': 'corner',
  '」': 'corner',
  '』': 'corner',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
};
const ONLY_OPENS = new Set(['„', '‟', '``', '‚', '「', '『']);
const ONLY_CLOSES = new Set(['」', '』']);
const STRAIGHT = new Set(['"', '＂', "''", "'"]);
const BEFORE_OPENING = new Set('([{<‒–—―-/“‘"\'«„');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: ’90s, ’em. */
const CLIPPED = /(?:\d{2}s?|em|tis|twas|til|till|cause|bout|round|n|im|er|cos)(?![\p{L}\p{N}])/iuy;

/** The marks between two offsets of a text that may open or close a quotation, in their order; no apostrophes. */
export function findTextMarks(text: string, from: number, to: number): TextMark[] {
  const marks: TextMark[] = [];
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match && match.index < to; match = MARK.exec(text)) {
    const row = lengthOfRow(text, match.index);
    if (row > LONGEST_ROW) {
      MARK.lastIndex = match.index + row;
      continue;
    }
    const mark = readMark(text, match[0], match.index, from, to);
    if (mark.mayOpen || mark.mayClose) marks.push(mark);
  }
  return marks;
}

function lengthOfRow(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  while (text.charCodeAt(end) === code) end += 1;
  return end - start;
}

function readMark(text: string, sign: string, start: number, from: number, to: number): TextMark {
  const end = start + sign.length;
  const before = start > from ? text.charAt(start - 1) : ' ';
  const after = end < to ? text.charAt(end) : ' ';
  const opens = (isSpace(before) || BEFORE_OPENING.has(before)) && !isSpace(after);
  const closes = !isSpace(before) && !isWordCharacter(after);
  const kind = KINDS[sign] ?? 'double';
  const straight = STRAIGHT.has(sign);
  const mark: TextMark = { kind, start, end, mayOpen: opens, mayClose: closes, weak: false, straight };
  if (ONLY_OPENS.has(sign) || ONLY_CLOSES.has(sign)) {
    mark.mayOpen = ONLY_OPENS.has(sign);
    mark.mayClose = !mark.mayOpen;
  } else if (kind === 'single') readSingle(text, sign, mark, to);
  else if (straight) {
    mark.mayOpen = opens || !closes;
    mark.mayClose = closes || !opens;
  } else if (sign === '“' || sign === '«') mark.mayOpen = opens || !closes;
  else mark.mayClose = true;
  return mark;
}

function readSingle(text: string, sign: string, mark: TextMark, to: number): void {
  CLIPPED.lastIndex = mark.end;
  mark.mayOpen &&= sign !== '’' && !CLIPPED.test(text);
  mark.mayClose &&= sign !== '‘';
  const behind = mark.end + 1 < to ? text.charAt(mark.end + 1) : ' ';
  mark.weak =
    mark.mayClose &&
    /[sxz]/iu.test(text.charAt(mark.start - 1)) &&
    isSpace(text.charAt(mark.end)) &&
    isWordCharacter(behind);
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || (character !== '“' && character.trim() === '');
}

function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123);
  return code < 0x2000 || code > 0x206f ? LETTER_OR_DIGIT.test(character) : false;
}
