/** A date as citations have it: year, month and day as far as they are known, one point or the two of a range. */
export interface CitationDate {
  points: number[][];
  /** 1 to 4 for spring to winter. */
  season?: number;
  /** Approximate or uncertain. */
  circa: boolean;
}

const POINT = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?([~?%])?$/;

/**
 * Reads a date in Extended Date/Time Format, level 1, without adding to it: a month stays a month. The time of day is
 * left out, since citations have none.
 * @returns undefined for what numbers cannot say: digits left open, a range without an end, a season within a range
 */
export function citationDate(text: string): CitationDate | undefined {
  const ends = text.split('/').map(readPoint);
  const points = ends.flatMap((end) => end ?? []);
  if (points.length !== ends.length || points.length > 2) return undefined;
  const seasons = points.filter(({ parts: [, month = 0] }) => month > 12);
  if (seasons.length > 0 && points.length > 1) return undefined;
  const circa = points.some((point) => point.circa);
  const [season] = seasons;
  if (season) return { points: [season.parts.slice(0, 1)], season: (season.parts[1] ?? 0) - 20, circa };
  return { points: points.map(({ parts }) => parts), circa };
}

function readPoint(text: string): { parts: number[]; circa: boolean } | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year, month, day, qualifier] = match;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  const [, named = 1] = parts;
  if (named < 1 || named > 24 || (named > 12 && named < 21)) return undefined;
  return { parts, circa: qualifier !== undefined };
}
