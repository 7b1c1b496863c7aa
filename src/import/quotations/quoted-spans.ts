/** A piece of a text between quotation marks. */
export interface QuotedSpan {
  /** Offsets of the words, without the marks and the space beside them. */
  start: number;
  end: number;
  /** Offsets with the marks. */
  outerStart: number;
  outerEnd: number;
  /** Whether the closing mark is there. */
  closed: boolean;
}

/** A paragraph, or several that one quotation holds together, and the quotations in it. */
export interface Block {
  start: number;
  end: number;
  spans: QuotedSpan[];
}

/**
 * The paragraphs of a text with the quotations in them, the outermost only. A quotation that is not closed in its paragraph
 * goes on in the next if that begins with an opening mark of the same kind; if not, it ends with its paragraph.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let before: { block: Block; kind: string } | undefined;
  for (const { start, end } of findParagraphs(text)) {
    const marks = findTextMarks(text, start, end);
    const [first] = marks;
    const goesOn = before !== undefined && first?.start === start && first.mayOpen && first.kind === before.kind;
    const pairs = pairMarks(marks, goesOn, start);
    const spans = pairs.map(({ open, close, until }) => {
      const outerEnd = close?.end ?? until?.start ?? end;
      return { ...trim(text, open.end, close?.start ?? outerEnd), outerStart: open.start, outerEnd, closed: !!close };
    });
    const block = goesOn && before ? before.block : { start, end, spans: [] };
    block.end = end;
    if (goesOn) join(block.spans.at(-1), spans.shift());
    else blocks.push(block);
    for (const span of spans) block.spans.push(span);
    const last = pairs.at(-1);
    before = last && !last.close ? { block, kind: last.open.kind } : undefined;
  }
  for (const block of blocks) block.spans = block.spans.filter((span) => span.start < span.end);
  return blocks;
}

function join(first: QuotedSpan | undefined, more: QuotedSpan | undefined): void {
  if (!first || !more) return;
  first.outerEnd = more.outerEnd;
  first.closed = more.closed;
  if (more.end > more.start) first.end = more.end;
}

function findParagraphs(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let from = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\n|$/gu)) {
    const { start, end } = trim(text, from, gap.index);
    if (start < end) paragraphs.push({ start, end });
    from = gap.index + gap[0].length;
  }
  return paragraphs;
}

function trim(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** An opening mark with the mark that closes it, or the one before which it ends unclosed; neither: at the paragraph's end. */
interface MarkPair {
  open: TextMark;
  close: TextMark | undefined;
  until: TextMark | undefined;
}

/**
 * Pairs the marks of a paragraph that begins at `start`; pairs within a pair are left out. With `goesOn` the first mark repeats
 * that of a quotation which an earlier paragraph has opened.
 */
function pairMarks(marks: readonly TextMark[], goesOn: boolean, start: number): MarkPair[] {
  const pairs = pairBy(marks, goesOn, start, false);
  const even = marks.filter(({ kind, straight }) => straight && kind === 'double').length % 2 === 0;
  const doubtful = even && !goesOn && pairs.some(({ open, close }) => !close && open.straight);
  return doubtful ? pairBy(marks, goesOn, start, true) : pairs;
}

/** With `alternate`, straight marks open and close in turn, whatever stands beside them. */
function pairBy(marks: readonly TextMark[], goesOn: boolean, start: number, alternate: boolean): MarkPair[] {
  const singles = findSingleClosings(marks);
  const pairs: MarkPair[] = [];
  const open: MarkPair[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] as TextMark;
    const outer = open.at(-1);
    if (outer) {
      if (mark.kind !== outer.open.kind) continue;
      if (mark.mayClose || (alternate && mark.straight)) {
        outer.close = mark;
        open.pop();
      } else if (mark.mayOpen) open.push(addPair(pairs, mark));
    } else if (mark.mayOpen && mark.kind !== 'single') open.push(addPair(pairs, mark));
    else if (mark.mayOpen) {
      const end = singles[at];
      const unclosed = (goesOn && at === 0) || (!mark.straight && mark.start === start);
      if (end === undefined && !unclosed) continue;
      const pair = addPair(pairs, mark);
      if (end === undefined) break;
      pair.close = marks[end];
      at = end;
    }
  }
  return outermost(pairs);
}

function addPair(pairs: MarkPair[], open: TextMark): MarkPair {
  const pair: MarkPair = { open, close: undefined, until: undefined };
  pairs.push(pair);
  return pair;
}

/** Pairs in the order of their opening marks, without those within a closed one; what is not closed ends where the next begins. */
function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const kept: MarkPair[] = [];
  for (const pair of pairs) {
    const last = kept.at(-1);
    if (last?.close && pair.open.start < last.close.start) continue;
    if (last && !last.close) last.until = pair.open;
    kept.push(pair);
  }
  return kept;
}

/**
 * For each opening single mark the index of the mark that closes it, if one does. Whether a mark closes or is an apostrophe is
 * told by what follows, so this looks ahead: a closing mark that cannot be an apostrophe comes first.
 */
function findSingleClosings(marks: readonly TextMark[]): (number | undefined)[] {
  const closings: (number | undefined)[] = [];
  if (!marks.some(({ kind, mayOpen }) => kind === 'single' && mayOpen)) return closings;
  const doublesAfter: number[] = [];
  let strong: number | undefined;
  let weak: number | undefined;
  let opening = marks.length;
  let doubles = 0;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at] as TextMark;
    doublesAfter[at] = doubles;
    if (mark.kind === 'double') doubles += 1;
    if (mark.kind !== 'single') continue;
    if (mark.mayOpen) {
      const end =
        strong !== undefined && strong < opening ? strong : weak !== undefined && weak < opening ? weak : strong;
      if (end !== undefined && (doubles - (doublesAfter[end] ?? 0)) % 2 === 0) closings[at] = end;
      opening = at;
    }
    if (mark.mayClose && mark.weak) weak = at;
    else if (mark.mayClose) strong = at;
  }
  return closings;
}

/** The kinds of quotation marks: a mark closes only what its own kind has opened. */
type MarkKind = 'double' | 'single' | 'angle' | 'corner';

/** A character, or a pair of them, that may open or close a quotation. */
interface TextMark {
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
function findTextMarks(text: string, from: number, to: number): TextMark[] {
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
