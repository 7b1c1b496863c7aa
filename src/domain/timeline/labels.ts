import { toHalf } from '../drawing/box.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import type { PlacedItem } from './place-items.ts';
import type { TimelineLabel, TimelineWords } from './types.ts';

/** Text broken into lines, before it has a place. */
export interface LabelLines {
  lines: { text: string; soft: boolean }[];
  width: number;
  height: number;
}

/** Sizes of type in units of a drawing. */
export interface TypeSize {
  size: number;
  leading: number;
}

/** Breaks paragraphs of text to a width; soft ones stand back. Empty ones are left out. */
export function blockOf(
  parts: readonly { text: string; soft: boolean }[],
  width: number,
  { size, leading }: TypeSize,
): LabelLines {
  const lines = parts
    .filter(({ text }) => text !== '')
    .flatMap(({ text, soft }) => wrapText(text, width, size).map((line) => ({ text: line, soft })));
  return {
    lines,
    width: Math.max(0, ...lines.map(({ text }) => textWidth(text, size))),
    height: lines.length * leading,
  };
}

/**
 * The words beside a mark: an event's title, with its date where that is not exact; of a cluster how many they
 * are, with their date where it is the same.
 */
export function labelWords({ events, vague }: PlacedItem, words: TimelineWords): { text: string; soft: boolean }[] {
  const [first] = events;
  if (!first) return [];
  if (events.length > 1) {
    const same = new Set(events.map(({ date }) => date)).size === 1;
    return [words.events(events.length), same ? words.date(first.date) : ''].map((text) => ({ text, soft: true }));
  }
  return [
    { text: first.title, soft: false },
    { text: vague ? words.date(first.date) : '', soft: true },
  ];
}

/** Puts a block at a place, by its upper left corner. */
export function placeBlock(block: LabelLines, x: number, y: number, { size, leading }: TypeSize): TimelineLabel {
  // The baseline of the first line: its ascent, and half of the leading that is left.
  const baseline = (leading - size) / 2 + size * 0.8;
  return {
    lines: block.lines.map((line, index) => ({ ...line, x: toHalf(x), y: toHalf(y + index * leading + baseline) })),
    box: { x: toHalf(x), y: toHalf(y), width: toHalf(block.width), height: toHalf(block.height) },
  };
}
