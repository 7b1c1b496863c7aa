import { pairMarks } from './pair-marks.ts';
import { findTextMarks } from './text-marks.ts';

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
