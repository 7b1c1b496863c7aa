declare const edtfText: unique symbol;

/** A date as written in the content: Extended Date/Time Format, level 0 or 1 (ISO 8601-2:2019, Library of Congress). */
export type EdtfText = string & { readonly [edtfText]: true };

/** One calendar date, as exact as it is known. Months and days count from 1. */
export interface EdtfPoint {
  year: number;
  /** 1 to 12, or 21 to 24 for spring, summer, autumn and winter (EDTF level 1). */
  month?: number;
  day?: number;
  /** `HH:MM` as written; a date is never moved through a time zone. */
  time?: string;
  /** The offset as written: `Z` or `+03:00`. */
  zone?: string;
  approximate: boolean;
  uncertain: boolean;
  /** What stands as X in the text: `202X`, `2022-XX`, `2022-04-XX`, `2022-XX-XX`. */
  unspecified?: 'decade' | 'century' | 'month' | 'day';
}

/** A date or a range. An end is `open` where the range goes on (`..`), `unknown` where the text leaves it empty. */
export type EdtfDate =
  | { type: 'point'; point: EdtfPoint }
  | { type: 'range'; start: EdtfPoint | 'open' | 'unknown'; end: EdtfPoint | 'open' | 'unknown' };

/** Digits of a year that are known, and what may stand behind them; a year of more digits has a `Y` before it. */
const DATE = /^(?!-0000)(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,})$/;
const SEASON = /^(?!-0000)(-?\d{4})-(2[1-4])$/;
const UNSPECIFIED = /^(-?(?:\d{3}X|\d{2}XX))$|^(?!-0000)(-?\d{4})-(?:XX(?:-XX)?|(0[1-9]|1[0-2])-XX)$/;
const MOMENT =
  /^(?!-0000)(-?\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00)?)(Z|(?!-00(?::?00)?$)[+-](?:0\d|1[0-3])(?::?[0-5]\d)?|\+14(?::?00)?)?$/;

/**
 * Parses an EDTF date of level 0 or 1. Of a range, an end is a year, a month, a day or a moment, the end comes later than
 * the start, and one of the two may be open or unknown. Both ends may be the same date, of whatever form.
 * @returns the date, or undefined where the text is none (2022-13, 30 February, a range that ends before it starts or
 *   of which neither end is known).
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const [start = '', end, more] = text.split('/');
  if (more !== undefined) return undefined;
  if (end === undefined) {
    const point = parsePoint(start);
    return point && { type: 'point', point };
  }
  const isFree = start === end || start === '..';
  const from = parseEnd(start, isFree);
  const to = parseEnd(end, isFree);
  if (!from || !to || (typeof from === 'string' && typeof to === 'string')) return undefined;
  if (start !== end && typeof from !== 'string' && typeof to !== 'string' && startOf(from) >= startOf(to))
    return undefined;
  return { type: 'range', start: from, end: to };
}

/** @param isFree whether the end may be a season, a long year, or have digits that are not specified */
function parseEnd(text: string, isFree: boolean): EdtfPoint | 'open' | 'unknown' | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return isFree || DATE.test(text) || MOMENT.test(text) ? parsePoint(text) : undefined;
}

function parsePoint(text: string): EdtfPoint | undefined {
  const point =
    parseDate(text) ?? parseLongYear(text) ?? parseSeason(text) ?? parseUnspecified(text) ?? parseMoment(text);
  return point && isInCalendar(point) ? point : undefined;
}

const CERTAIN = { approximate: false, uncertain: false };

function parseDate(text: string): EdtfPoint | undefined {
  const [, year, month, day, qualifier] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

function parseLongYear(text: string): EdtfPoint | undefined {
  const [, year] = LONG_YEAR.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), ...CERTAIN };
}

function parseSeason(text: string): EdtfPoint | undefined {
  const [, year, season] = SEASON.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(season), ...CERTAIN };
}

function parseUnspecified(text: string): EdtfPoint | undefined {
  const [whole, years, year, month] = UNSPECIFIED.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (years !== undefined)
    return {
      year: Number(years.replaceAll('X', '0')),
      ...CERTAIN,
      unspecified: years.endsWith('XX') ? 'century' : 'decade',
    };
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...CERTAIN,
    unspecified: month ? 'day' : 'month',
  };
}

function parseMoment(text: string): EdtfPoint | undefined {
  const [, year, month, day, time = '', zone] = MOMENT.exec(text) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: time.slice(0, 'HH:MM'.length),
    ...(zone && { zone }),
    ...CERTAIN,
  };
}

/** The first day that a date can mean, as a number that grows with time; of a moment the minute. */
function startOf({ year, month = 1, day = 1, time = '00:00', zone = 'Z' }: EdtfPoint): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return date.getTime() / 60_000 + hour * 60 + minute - offset;
}

/** The last year, either way, that a `Date` of ECMAScript can show with all of its days. */
export const LAST_YEAR = 271_820;

function isInCalendar({ year, month = 1, day = 1 }: EdtfPoint): boolean {
  return Math.abs(year) <= LAST_YEAR && (month > 12 || day <= daysIn(year, month));
}

/** The number of days of a month, from 1, in the Gregorian calendar, carried back before its time (ISO 8601). */
export function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/** A year, by ISO 8601 (0 is 1 BC), as EDTF writes it: four digits, or more of them behind a `Y`. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
