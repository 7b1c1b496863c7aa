import type { EdtfPoint, EdtfText } from '../../schema/edtf.ts';
import { readDate, spanOf } from '../dates.ts';
import type { DateEnd, DayRange } from './types.ts';

const MILLISECONDS = 86_400_000;

/** The days since 1 January 1970 of a date as `YYYY-MM-DD`; the year may be negative or of more than four digits. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Math.round(instant.getTime() / MILLISECONDS);
}

/** The instant at which a day begins, in UTC. */
export function instantOf(day: number): Date {
  return new Date(day * MILLISECONDS);
}

/** The day of an instant. */
export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / MILLISECONDS);
}

/** A date in days: undefined where it is open or unknown, and how each end is to be drawn. */
export interface DatedSpan {
  start: number | undefined;
  end: number | undefined;
  startsAs: DateEnd;
  endsAs: DateEnd;
  vague: boolean;
}

/** The days that a date can mean. */
export function daysOf(text: EdtfText): DatedSpan {
  const { earliest, latest } = spanOf(text);
  const date = readDate(text);
  const [first, last] = date.type === 'point' ? [date.point, date.point] : [date.start, date.end];
  return {
    start: earliest === undefined ? undefined : dayNumber(earliest),
    end: latest === undefined ? undefined : dayNumber(latest) + 1,
    startsAs: endOf(first),
    endsAs: endOf(last),
    vague: [first, last].some((point) => typeof point !== 'string' && isVague(point)),
  };
}

function endOf(point: EdtfPoint | 'open' | 'unknown'): DateEnd {
  if (point === 'open') return 'open';
  return point === 'unknown' || isVague(point) ? 'soft' : 'sharp';
}

function isVague({ approximate, uncertain }: EdtfPoint): boolean {
  return approximate || uncertain;
}

/** The known days of a date: of one that is open or unknown on a side, the day at which the other side ends. */
export function knownDays({ start, end }: DatedSpan): DayRange {
  const from = start ?? (end ?? 1) - 1;
  return { start: from, end: end ?? from + 1 };
}

/** All days from the beginning of one year or month to the end of another, each as `YYYY` or `YYYY-MM`. */
export function daysFrom(first: string, last: string = first): DayRange {
  const [from, to] = [daysOf(first as EdtfText), daysOf(last as EdtfText)];
  return { start: from.start ?? 0, end: to.end ?? 1 };
}
