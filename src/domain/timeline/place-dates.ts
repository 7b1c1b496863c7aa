import type { EdtfText } from '../../schema/edtf.ts';
import type { Axis } from './axis.ts';
import { daysOf, knownDays } from './days.ts';
import type { DateEnd, DateMark, DayRange } from './types.ts';

/** A date along the axis, in its units. */
export interface PlacedDate {
  shape: DateMark['shape'];
  from: number;
  to: number;
  start: DateEnd;
  end: DateEnd;
  vague: boolean;
}

/** How thick a mark is across the axis, and so how long a dot is along it. */
export const THICKNESS = 9;
/** What is left free at each end of a mark, so that one month does not run into the next. */
export const HAIR = 0.6;
/** How far the arrow of an open end goes beyond the axis. */
const BEYOND = 10;
/** Over what length a bar fades where the text does not know its end. */
const FADE = 30;

/** Whether a date can mean any of these days. */
export function isWithin(text: EdtfText, within: DayRange): boolean {
  const { start, end } = knownDays(daysOf(text));
  return start < within.end && end > within.start;
}

/** Puts a date on the axis. What goes on beyond the axis is cut there, and its end drawn as open. */
export function placeDate(text: EdtfText, axis: Axis): PlacedDate {
  const span = daysOf(text);
  const [first, last] = [axis.pieces[0], axis.pieces.at(-1)];
  if (!first || !last) throw new Error('an axis has at least one piece');
  const known = knownDays(span);
  const { vague } = span;
  if (span.start !== undefined && span.end === span.start + 1) return dot(axis.at(known.start + 0.5), vague);
  const starts = span.start !== undefined && span.start < first.start ? 'open' : span.startsAs;
  const ends = span.end !== undefined && span.end > last.end ? 'open' : span.endsAs;
  let from = starts === 'open' ? first.from - BEYOND : axis.at(known.start);
  let to = ends === 'open' ? last.to + BEYOND : axis.at(known.end);
  if (span.start === undefined && starts === 'soft') from = Math.max(first.from - BEYOND, to - FADE);
  if (span.end === undefined && ends === 'soft') to = Math.min(last.to + BEYOND, from + FADE);
  const short = Math.max(0, THICKNESS - (to - from)) / 2;
  return { shape: 'bar', from: from - short, to: to + short, start: starts, end: ends, vague };
}

function dot(middle: number, vague: boolean): PlacedDate {
  const [from, to] = [middle - THICKNESS / 2, middle + THICKNESS / 2];
  const end = vague ? 'soft' : 'sharp';
  return { shape: 'dot', from, to, start: end, end, vague };
}
