import type { Quotation } from '../markdown/types.ts';
import { quotedInPassage } from './published-passages.ts';

/** A stretch of a passage, within which nothing changes. */
export interface PassagePart {
  text: string;
  /** Whether it belongs to what is marked. */
  marked: boolean;
  /** The quotation that it belongs to; of one within another, the inner one. */
  quotation?: Quotation;
}

interface Range {
  start: number;
  end: number;
}

interface Said extends Range {
  quotation: Quotation;
  /** Whether its quotation marks are not in the text, so that they have to be written. */
  bare: boolean;
}

/**
 * Cuts a passage where a mark or a quotation begins or ends. The stretches, joined, are the passage, and a quotation
 * of which the passage has the words alone gets its quotation marks. Marks and quotations are found by their words, in the order given: one that
 * is not there is left out.
 */
export function cutPassage(
  passage: string,
  marked: readonly string[],
  quotations: readonly Quotation[] = [],
): PassagePart[] {
  const places = findInOrder(passage, marked);
  const said = findQuotations(passage, quotations);
  const edges = [0, passage.length, ...[...places, ...said].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const around = said.filter((range) => range.start <= start && end <= range.end);
    const [inner] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
    const open = around.filter((range) => range.bare && range.start === start).map((range) => range.quotation.marks[0]);
    const close = around.filter((range) => range.bare && range.end === end).map((range) => range.quotation.marks[1]);
    return {
      text: [...open, passage.slice(start, end), ...close].join(''),
      marked: places.some((range) => range.start <= start && end <= range.end),
      ...(inner && { quotation: inner.quotation }),
    };
  });
}

function findQuotations(passage: string, quotations: readonly Quotation[]): Said[] {
  const texts = quotations.map((quotation) => {
    const whole = quotedInPassage(quotation);
    return passage.includes(whole) ? whole : quotation.text;
  });
  return findInOrder(passage, texts).map(({ start, end, index }) => {
    const quotation = quotations[index] as Quotation;
    return { start, end, quotation, bare: end - start === quotation.text.length };
  });
}

/** Finds texts in a passage, each after the one before it; one that is not there from the beginning. */
function findInOrder(passage: string, texts: readonly string[]): (Range & { index: number })[] {
  let from = 0;
  return texts.flatMap((text, index) => {
    if (text === '') return [];
    const after = passage.indexOf(text, from);
    const start = after < 0 ? passage.indexOf(text) : after;
    if (start < 0) return [];
    from = start + text.length;
    return [{ start, end: from, index }];
  });
}
