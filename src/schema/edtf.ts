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
 * Parses an EDTF date of level 0 or 1.
 * @returns the date, or undefined where the text is none (2022-13, 30 February, a range that ends before it starts).
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  try {
    edtf(text.startsWith('../') ? text.slice(3) : text, LEVELS);
  } catch {
    return undefined;
  }
  const [start, end, more] = text.split('/');
  if (start === undefined || more !== undefined) return undefined;
  if (end === undefined) {
    const point = parsePoint(start);
    return point && { type: 'point', point };
  }
  const from = parseEnd(start);
  const to = parseEnd(end);
  return from && to ? { type: 'range', start: from, end: to } : undefined;
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
  return point;
}

/** A date field. A bare year may reach us as a number, since YAML reads it so. */
export const edtfDate = z
  .union([z.string(), z.number().int().min(1000).max(9999).transform(String)])
  .refine((text) => parseEdtf(text) !== undefined, { params: { problem: 'invalid-date' } })
  .transform((text) => text as EdtfText);
