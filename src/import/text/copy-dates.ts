import type { CopyHints, FoundValue } from '../capture.ts';
import { findDates, findYearless } from '../metadata/read-date.ts';
import type { Line } from './copy-lines.ts';

/** The date by the headline is the article's; one that stands above it with a day of the week, while there is another, the copy's. */
export function readDates(
  dates: readonly { line: string; at: number }[],
  titleAt: number,
  hints: CopyHints,
  language: string | undefined,
) {
  const masthead = dates.find(
    ({ line, at }, index) =>
      /day\b/i.test(line) &&
      (titleAt < 0 || at < titleAt) &&
      (dates.length > 1 ? index === 0 : findDates(line, language).length === 0),
  );
  const own = dates.filter((date) => date !== masthead).flatMap(({ line }) => findDates(line, language));
  const shown = masthead && readMastheadDate(masthead.line);
  return {
    captured: hints.captured ?? (shown ? { value: shown, from: 'text' as const } : undefined),
    published: hints.published ?? (own[0] ? { value: own[0].value, from: 'text' as const } : undefined),
  };
}

/** What an editor has to know of a date without a year. */
export function noteYearless(body: readonly Line[], language: string | undefined): string[] {
  const found = body
    .slice(0, 3)
    .map(({ text }) => findYearless(text, language))
    .find(Boolean);
  return found ? [`The text says “${found.words}” without a year.`] : [];
}

/** A month that the text names, in the year of its address or of the copy: no more than about then. */
export function yearFromCapture(
  body: readonly Line[],
  captured: FoundValue<string> | undefined,
  url: string | undefined,
  language: string | undefined,
): FoundValue<string> | undefined {
  const found = body
    .slice(0, 3)
    .map(({ text }) => findYearless(text, language))
    .find(Boolean);
  const inAddress = /\/((?:19|20)\d\d)\//.exec(url ?? '')?.[1];
  const year = inAddress ?? captured?.value.slice(0, 4);
  if (!found || !year) return undefined;
  return {
    value: `${year}-${String(found.month).padStart(2, '0')}~`,
    from: 'address',
    doubt: `The text says “${found.words}”; the year is that of ${inAddress ? 'its address' : 'the copy'}.`,
  };
}

/**
 * The day that a page's masthead shows, as `YYYY-MM-DD`. Where it gives no year but the Hebrew date beside it, the year is
 * the one in which both are the same day, on that day of the week.
 */
function readMastheadDate(line: string): string | undefined {
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
