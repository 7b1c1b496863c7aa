import { type EdtfPoint, parseEdtf } from '../../schema/edtf.ts';

/** A date as citations have it: year, month and day as far as they are known, one point or the two of a range. */
export interface CitationDate {
  points: number[][];
  /** 1 to 4 for spring to winter. */
  season?: number;
  /** Approximate or uncertain. */
  circa: boolean;
}

/**
 * Reads a date in Extended Date/Time Format, level 1, without adding to it: a month stays a month. The time of day is
 * left out, since citations have none.
 * @returns undefined for what numbers cannot say: digits left open, a range without an end, a season within a range
 */
export function citationDate(text: string): CitationDate | undefined {
  const date = parseEdtf(text);
  if (!date) return undefined;
  const points: EdtfPoint[] = [];
  for (const end of date.type === 'point' ? [date.point] : [date.start, date.end]) {
    if (typeof end === 'string' || end.unspecified) return undefined;
    points.push(end);
  }
  const circa = points.some(({ approximate, uncertain }) => approximate || uncertain);
  const season = points.find(({ month = 0 }) => month > 12);
  if (!season) return { points: points.map(partsOf), circa };
  if (points.length > 1) return undefined;
  return { points: [[season.year]], season: (season.month ?? 0) - 20, circa };
}

/** Year, month and day of a date as far as they are known; empty for what is no single point in time. */
export function datePartsOf(text: string): number[] {
  const points = citationDate(text)?.points ?? [];
  return points.length === 1 ? (points[0] ?? []) : [];
}

function partsOf({ year, month, day }: EdtfPoint): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
