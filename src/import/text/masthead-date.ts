import { findDates, findYearless } from '../metadata/read-date.ts';

/**
 * The day that a page's masthead shows, as `YYYY-MM-DD`. Where it gives no year but the Hebrew date beside it, the year is
 * the one in which both are the same day, on that day of the week.
 */
export function readMastheadDate(line: string): string | undefined {
  const [full] = findDates(line);
  if (full) return full.value.slice(0, 10);
  const day = findYearless(line);
  const hebrew = /\b(\d{1,2})\s+([A-Z][a-z]+(?: (?:I{1,2}))?)\s+(5[5-9]\d\d)\b/.exec(line);
  const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(line)?.[0];
  if (!day || !hebrew) return undefined;
  for (const year of [Number(hebrew[3]) - 3761, Number(hebrew[3]) - 3760]) {
    const date = new Date(Date.UTC(year, day.month - 1, day.day));
    const named = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(date);
    const parts = new Intl.DateTimeFormat('en-u-ca-hebrew', {
      day: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }).formatToParts(date);
    const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
    const near = Math.abs(part('day') - Number(hebrew[1])) <= 1;
    if (part('year') === Number(hebrew[3]) && near && (!weekday || named === weekday))
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}
