/**
 * Quotation marks: which characters open a quotation and which close it, which two belong together, and what stands
 * between them. Everything that looks for quotations in a text asks here, so that all agree on where one begins and ends.
 *
 *     Lee called it “a ‘small’ loss,” then left.    one span: a ‘small’ loss,
 *     the workers' rights, the '90s                 no span: these are apostrophes
 */

/** The kinds of quotation marks: a mark closes only what its own kind has opened. */
export type MarkKind = 'double' | 'single' | 'angle' | 'corner';

/** What stands between two quotation marks. Offsets count UTF-16 code units of the text. */
export interface QuotedSpan {
  /** The words, without the marks and the space beside them. */
  start: number;
  end: number;
  /** The words with their marks. */
  outerStart: number;
  outerEnd: number;
  /** The words of each paragraph that the quotation covers, without its marks; the space beside them is included. */
  parts: { start: number; end: number }[];
  /** Whether the closing mark is there. */
  isClosed: boolean;
}

/** A paragraph, or several that one quotation holds together, with the quotations in it. */
export interface QuotedBlock {
  start: number;
  end: number;
  spans: QuotedSpan[];
}

/**
 * The paragraphs of a text with the quotations in them, the outermost only; blank lines divide paragraphs. A quotation that
 * its paragraph does not close goes on in the next if that begins with an opening mark of the same kind; if not, it ends
 * with its paragraph.
 * @param kinds the kinds of marks that count; all without it
 */
export function findQuotedBlocks(text: string, kinds?: readonly MarkKind[]): QuotedBlock[] {
  const blocks: QuotedBlock[] = [];
  let unclosed: { block: QuotedBlock; span: QuotedSpan; kind: MarkKind } | undefined;
  const paragraphs = findParagraphs(text);
  for (const [index, { start, end }] of paragraphs.entries()) {
    const marks = findMarks(text, start, end).filter(({ kind }) => !kinds || kinds.includes(kind));
    const [first] = marks;
    const earlier = first?.start === start && first.mayOpen && first.kind === unclosed?.kind ? unclosed : undefined;
    const next = paragraphs[index + 1];
    const isFollowed = next !== undefined && text.charAt(next.start) === '‘';
    const pairs = pairMarks(marks, { goesOn: earlier !== undefined, start, isFollowed });
    const spans = pairs.map((pair) => spanOf(text, pair, end));
    const block = earlier?.block ?? { start, end, spans: [] };
    block.end = end;
    const continuation = earlier && spans.shift();
    if (continuation) extendSpan(earlier.span, continuation);
    else blocks.push(block);
    for (const span of spans) block.spans.push(span);
    const [pair, span] = [pairs.at(-1), block.spans.at(-1)];
    unclosed = pair && span && !pair.close ? { block, span, kind: pair.open.kind } : undefined;
  }
  for (const block of blocks) block.spans = block.spans.filter(({ start, end }) => start < end);
  return blocks;
}

function spanOf(text: string, { open, close, until }: MarkPair, paragraphEnd: number): QuotedSpan {
  const outerEnd = close?.end ?? until?.start ?? paragraphEnd;
  const inner = { start: open.end, end: close?.start ?? outerEnd };
  return {
    ...trim(text, inner.start, inner.end),
    outerStart: open.start,
    outerEnd,
    parts: [inner],
    isClosed: close !== undefined,
  };
}

/** Adds to a quotation what a later paragraph has of it. */
function extendSpan(span: QuotedSpan, { end, start, outerEnd, parts, isClosed }: QuotedSpan): void {
  span.outerEnd = outerEnd;
  span.isClosed = isClosed;
  span.parts.push(...parts);
  if (end > start) span.end = end;
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
  open: QuotationMark;
  close: QuotationMark | undefined;
  until: QuotationMark | undefined;
}

/** Where a paragraph stands. */
interface ParagraphPlace {
  start: number;
  /** Whether its first mark repeats that of a quotation which an earlier paragraph has opened. */
  goesOn: boolean;
  /** Whether the paragraph after it begins with a single mark, which may repeat one that this paragraph opens. */
  isFollowed: boolean;
}

/** Pairs the marks of a paragraph; pairs within a pair are left out. */
function pairMarks(marks: readonly QuotationMark[], place: ParagraphPlace): MarkPair[] {
  const { goesOn } = place;
  const pairs = pairBy(marks, place, false);
  const even = marks.filter(({ kind, isStraight }) => isStraight && kind === 'double').length % 2 === 0;
  const doubtful = even && !goesOn && pairs.some(({ open, close }) => !close && open.isStraight);
  return doubtful ? pairBy(marks, place, true) : pairs;
}

/** With `alternate`, straight marks open and close in turn, whatever stands beside them. */
function pairBy(
  marks: readonly QuotationMark[],
  { goesOn, start, isFollowed }: ParagraphPlace,
  alternate: boolean,
): MarkPair[] {
  const singles = findSingleClosings(marks);
  const pairs: MarkPair[] = [];
  const open: MarkPair[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] as QuotationMark;
    const outer = open.at(-1);
    if (outer) {
      if (mark.kind !== outer.open.kind) continue;
      if (mark.mayClose || (alternate && mark.isStraight)) {
        outer.close = mark;
        open.pop();
      } else if (mark.mayOpen) open.push(addPair(pairs, mark));
    } else if (mark.mayOpen && mark.kind !== 'single') open.push(addPair(pairs, mark));
    else if (mark.mayOpen) {
      const end = singles[at];
      const unclosed = (goesOn && at === 0) || (!mark.isStraight && (mark.start === start || isFollowed));
      if (end === undefined && !unclosed) continue;
      const pair = addPair(pairs, mark);
      if (end === undefined) break;
      pair.close = marks[end];
      at = end;
    }
  }
  return outermost(pairs);
}

function addPair(pairs: MarkPair[], open: QuotationMark): MarkPair {
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
 * told by what follows, so this reads backwards: a closing mark that cannot be an apostrophe is preferred.
 */
function findSingleClosings(marks: readonly QuotationMark[]): (number | undefined)[] {
  const closings: (number | undefined)[] = [];
  if (!marks.some(({ kind, mayOpen }) => kind === 'single' && mayOpen)) return closings;
  const doublesAfter: number[] = [];
  let strong: number | undefined;
  let weak: number | undefined;
  let opening = marks.length;
  let doubles = 0;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at] as QuotationMark;
    doublesAfter[at] = doubles;
    if (mark.kind === 'double') doubles += 1;
    if (mark.kind !== 'single') continue;
    if (mark.mayOpen) {
      const end =
        strong !== undefined && strong < opening ? strong : weak !== undefined && weak < opening ? weak : strong;
      if (end !== undefined && (doubles - (doublesAfter[end] ?? 0)) % 2 === 0) closings[at] = end;
      opening = at;
    }
    if (mark.mayClose && mark.isWeak) weak = at;
    else if (mark.mayClose) strong = at;
  }
  return closings;
}

/** A character, or a pair of them, that may open or close a quotation. */
interface QuotationMark {
  kind: MarkKind;
  start: number;
  end: number;
  mayOpen: boolean;
  mayClose: boolean;
  /** A closing mark that may also be an apostrophe: `the workers’ rights`. */
  isWeak: boolean;
  /** A character that is the same at both ends, so that only the place tells which it is. */
  isStraight: boolean;
}

const MARK = /``|''|["״“”„‟＂«»‘’‚'「」『』]/gu;
/** A longer row of one mark is an ornament: `""""`. */
const MAX_MARKS_IN_ROW = 3;
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
const STRAIGHT = new Set(['"', '״', '＂', "''", "'"]);
const BEFORE_OPENING = new Set('([{<‒–—―-/“‘"\'«„');
/** Within a Hebrew word a mark is that of an abbreviation: `מנכ״ל`. */
const HEBREW_LETTER = /\p{Script=Hebrew}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: ’90s, ’em. */
const CLIPPED = /(?:\d{2}s?|em|tis|twas|til|till|cause|bout|round|n|im|er|cos)(?![\p{L}\p{N}])/iuy;

/** The marks between two offsets of a text that may open or close a quotation, in their order; no apostrophes. */
function findMarks(text: string, from: number, to: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match && match.index < to; match = MARK.exec(text)) {
    const row = lengthOfRow(text, match.index);
    if (row > MAX_MARKS_IN_ROW) {
      MARK.lastIndex = match.index + row;
      continue;
    }
    const mark = classifyMark(text, match[0], match.index, from, to);
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

function classifyMark(text: string, sign: string, start: number, from: number, to: number): QuotationMark {
  const end = start + sign.length;
  const before = start > from ? text.charAt(start - 1) : ' ';
  const after = end < to ? text.charAt(end) : ' ';
  const opens = (isSpace(before) || BEFORE_OPENING.has(before)) && !isSpace(after);
  const closes = !isSpace(before) && !isWordCharacter(after);
  const kind = KINDS[sign] ?? 'double';
  const isStraight = STRAIGHT.has(sign);
  const mark: QuotationMark = { kind, start, end, mayOpen: opens, mayClose: closes, isWeak: false, isStraight };
  if (ONLY_OPENS.has(sign) || ONLY_CLOSES.has(sign)) {
    mark.mayOpen = ONLY_OPENS.has(sign);
    mark.mayClose = !mark.mayOpen;
  } else if (kind === 'single') classifySingleMark(text, sign, mark, to);
  else if (isStraight && HEBREW_LETTER.test(before) && HEBREW_LETTER.test(after)) mark.mayClose = false;
  else if (isStraight) {
    mark.mayOpen = opens || !closes;
    mark.mayClose = closes || !opens;
  } else if (sign === '“' || sign === '«') {
    // At the end of its paragraph there is nothing to open: the outlet has set the wrong one.
    // `d’« un pari »`
    const isElided = sign === '«' && /\p{L}['’]$/u.test(text.slice(Math.max(from, start - 2), start));
    mark.mayClose = (closes || end === to) && !isElided;
    mark.mayOpen = opens || !mark.mayClose;
  } else mark.mayClose = true;
  return mark;
}

function classifySingleMark(text: string, sign: string, mark: QuotationMark, to: number): void {
  CLIPPED.lastIndex = mark.end;
  mark.mayOpen &&= sign !== '’' && !CLIPPED.test(text);
  mark.mayClose &&= sign !== '‘';
  const behind = mark.end + 1 < to ? text.charAt(mark.end + 1) : ' ';
  mark.isWeak =
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
