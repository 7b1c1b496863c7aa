import { daysIn, type EdtfDate, type EdtfPoint, type EdtfText, parseEdtf } from '../schema/edtf.ts';

/** The first and the last day that a date can mean, as `YYYY-MM-DD`; undefined where it is open or unknown there. */
export interface DateSpan {
  earliest: string | undefined;
  latest: string | undefined;
}

/** The first and the last day that a date can mean, as `dayKey` numbers them; where it is open there, infinite. */
interface DateKeys {
  first: number;
  last: number;
}

const spans = new Map<string, DateSpan>();
const keys = new Map<string, DateKeys>();
const dates = new Map<string, EdtfDate>();

/** The date of a text that the schema has let through. Throws on any other: that is an error of the program. */
export function readDate(text: EdtfText): EdtfDate {
  const known = dates.get(text);
  if (known) return known;
  const date = parseEdtf(text);
  if (!date) throw new Error(`"${text}" is not an EDTF date; the schema should have refused it`);
  dates.set(text, date);
  return date;
}

/** A date without the time of day and its zone. */
export function withoutTime(text: EdtfText): EdtfText {
  return text.replace(/T[\d:.]+(?:Z|[+-][\d:]+)?/g, '') as EdtfText;
}

/** The days that a date spans: a month all of its days, a season its three months, a decade ten years. */
export function spanOf(text: EdtfText): DateSpan {
  const known = spans.get(text);
  if (known) return known;
  const date = readDate(text);
  const span: DateSpan =
    date.type === 'point'
      ? { earliest: firstDay(date.point), latest: lastDay(date.point) }
      : {
          earliest: typeof date.start === 'string' ? undefined : firstDay(date.start),
          latest: typeof date.end === 'string' ? undefined : lastDay(date.end),
        };
  spans.set(text, span);
  return span;
}

/** Orders dates by the first day that each can mean, then by the last; an open start comes first. */
export function compareDates(a: EdtfText, b: EdtfText): number {
  return compareKeys(keysOf(a), keysOf(b));
}

/**
 * Sorts by date, as `compareDates` orders; every date is read once, and numbers are compared.
 * @param compareEquals orders what has the same date
 * @param direction 1 for the earliest first, -1 for the latest first
 */
export function sortByDate<T>(
  items: readonly T[],
  dateOf: (item: T) => EdtfText,
  compareEquals: (a: T, b: T) => number,
  direction: 1 | -1 = 1,
): T[] {
  return items
    .map((item) => ({ item, keys: keysOf(dateOf(item)) }))
    .sort((a, b) => direction * compareKeys(a.keys, b.keys) || compareEquals(a.item, b.item))
    .map(({ item }) => item);
}

function keysOf(text: EdtfText): DateKeys {
  const known = keys.get(text);
  if (known) return known;
  const { earliest, latest } = spanOf(text);
  const found = { first: dayKey(earliest, -Infinity), last: dayKey(latest, Infinity) };
  keys.set(text, found);
  return found;
}

function compareKeys(a: DateKeys, b: DateKeys): number {
  return compareNumbers(a.first, b.first) || compareNumbers(a.last, b.last);
}

/**
 * A day (`YYYY-MM-DD`) as a number that grows with time; days of years before the common era are negative.
 * @param open the number of a day that is not known
 */
export function dayKey(day: string | undefined, open: number): number {
  if (day === undefined) return open;
  return Number(day.slice(0, -6)) * 10_000 + Number(day.slice(-5, -3)) * 100 + Number(day.slice(-2));
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The years that a date touches, in order; of an open range the one that is known. */
export function yearsOf(text: EdtfText): number[] {
  const { first, last } = endYearsOf(text);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The most years that an article is filed under. */
const MAX_FILED = 100;

/**
 * The years that an article of a date is filed under: all that the date touches, but of a range over more than a hundred
 * years only the first and the last. Nobody looks for it under each of the years between.
 */
export function filedYearsOf(text: EdtfText): number[] {
  const { first, last } = endYearsOf(text);
  if (first === undefined || last === undefined) return [];
  return last - first < MAX_FILED ? yearsOf(text) : [first, last];
}

function endYearsOf(text: EdtfText): { first: number | undefined; last: number | undefined } {
  const { earliest, latest } = spanOf(text);
  return { first: yearOf(earliest ?? latest), last: yearOf(latest ?? earliest) };
}

function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(/^-?\d+/.exec(day)?.[0]);
}

/** EDTF seasons 21 to 24 by the meteorological calendar of the northern half: March to May is spring. */
const SEASON_STARTS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function firstDay(point: EdtfPoint): string {
  const month = SEASON_STARTS[point.month ?? 0] ?? point.month ?? 1;
  return isoDay(point.year, month, point.day ?? 1);
}

function lastDay(point: EdtfPoint): string {
  if (point.unspecified === 'decade') return isoDay(point.year + 9, 12, 31);
  if (point.unspecified === 'century') return isoDay(point.year + 99, 12, 31);
  if (point.day) return firstDay(point);
  const season = SEASON_STARTS[point.month ?? 0];
  const lastMonth = season === undefined ? (point.month ?? 12) : season + 2;
  const [year, month] = lastMonth > 12 ? [point.year + 1, lastMonth - 12] : [point.year, lastMonth];
  return isoDay(year, month, daysIn(year, month));
}

function isoDay(year: number, month: number, day: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
