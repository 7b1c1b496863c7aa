import { findDates } from './metadata/read-date.ts';

/** The longest line that has only a date. */
const MAX_CHARACTERS = 90;

/** Whether a line is one with nothing but a date, a time, and words that belong to one. */
export function isDateLine(line: string, language?: string): boolean {
  if (line.length > MAX_CHARACTERS) return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?\b/iu.test(line)) return true;
  const [date] = findDates(line, language);
  if (!date) return false;
  const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(
    /\b(?:published|posted|updated|last|modified|on|at|date|est|gmt|utc|edt)\b|[^\p{L}]|\b\p{L}+day\b/giu,
    '',
  );
  return rest.length <= 24;
}
