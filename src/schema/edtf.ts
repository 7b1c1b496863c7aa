import edtf from 'edtf';
import { z } from 'zod';

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

const LEVELS = { level: 1, types: ['Date', 'Year', 'Season', 'Interval'] } as const;
const POINT =
  /^(-?\d{2,4}X{0,2}|Y-?\d+)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?)?([~?%])?$/;

/**
 * Parses an EDTF date of level 0 or 1. Both ends of a range may be the same date.
 * @returns the date, or undefined where the text is none (2022-13, 30 February, a range that ends before it starts or
 *   of which neither end is known).
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const [start = '', end, more] = text.split('/');
  const bounded = end !== undefined && start !== '..' && start !== end;
  if (more !== undefined || !isOfLevel1(bounded ? text : (end ?? start))) return undefined;
  if (end === undefined) {
    const point = parsePoint(start);
    return point && { type: 'point', point };
  }
  const from = parseEnd(start);
  const to = parseEnd(end);
  if (!from || !to || (typeof from === 'string' && typeof to === 'string')) return undefined;
  return { type: 'range', start: from, end: to };
}

function isOfLevel1(text: string): boolean {
  try {
    edtf(text, LEVELS);
    return true;
  } catch {
    return false;
  }
}

function parseEnd(text: string): EdtfPoint | 'open' | 'unknown' | undefined {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parsePoint(text);
}

function parsePoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, time, zone, qualifier] = match;
  const point: EdtfPoint = {
    year: Number(year.replace('Y', '').replaceAll('X', '0')),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (year.endsWith('XX')) point.unspecified = 'century';
  else if (year.endsWith('X')) point.unspecified = 'decade';
  if (month === 'XX') point.unspecified = 'month';
  else if (month) point.month = Number(month);
  if (day === 'XX' && month !== 'XX') point.unspecified = 'day';
  else if (day && day !== 'XX') point.day = Number(day);
  if (time) point.time = time;
  if (zone) point.zone = zone;
  return isInCalendar(point) ? point : undefined;
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

/** A date field. What has no hyphen may reach us as a number, since YAML reads it so. */
export const edtfDate = z
  .union([z.string(), z.number().transform(String)])
  .refine((text) => parseEdtf(text) !== undefined, { params: { problem: 'invalid-date' } })
  .transform((text) => text as EdtfText)
  .meta({ examples: ['2022-09-28', '2022-09', '2022-09~', '2022-09-10/2022-09-30'] });

/** A year, by ISO 8601 (0 is 1 BC), as EDTF writes it: four digits, or more of them behind a `Y`. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
