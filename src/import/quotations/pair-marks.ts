import type { TextMark } from './text-marks.ts';

/** An opening mark with the mark that closes it, or the one before which it ends unclosed; neither: at the paragraph's end. */
export interface MarkPair {
  open: TextMark;
  close: TextMark | undefined;
  until: TextMark | undefined;
}

/**
 * Pairs the marks of a paragraph that begins at `start`; pairs within a pair are left out. With `goesOn` the first mark repeats
 * that of a quotation which an earlier paragraph has opened.
 */
export function pairMarks(marks: readonly TextMark[], goesOn: boolean, start: number): MarkPair[] {
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
