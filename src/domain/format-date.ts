import type { EdtfPoint, EdtfText } from '../schema/edtf.ts';
import { readDate } from './dates.ts';

/** The words that a date needs besides those that `Intl` has. */
export interface DateWords {
  about(date: string): string;
  uncertain(date: string): string;
  decade(year: number): string;
  century(year: number): string;
  since(date: string): string;
  until(date: string): string;
  between(start: string, end: string): string;
  unknownEnd: string;
  /** @param season from 0, for spring @param year as the language writes it */
  season(season: number, year: string): string;
  /** A day with a time of day. */
  atTime(date: string, time: string): string;
}

/** A date for readers, and for machines where HTML's `time` can say it. */
export interface FormattedDate {
  text: string;
  /** A value for `datetime`, given only where it says no more than is known. */
  machine?: string;
}

/**
 * Formats a date at its own precision: a month is never shown as a day, an approximate date says so.
 * @param locale a BCP 47 tag
 */
export function formatEdtf(text: EdtfText, locale: string, words: DateWords): FormattedDate {
  const date = readDate(text);
  if (date.type === 'point') {
    const plain = formatPoint(date.point, locale, words);
    return isMachineReadable(text, date.point) ? { text: plain, machine: text } : { text: plain };
  }
  const { start, end } = date;
  if (typeof start !== 'string' && typeof end !== 'string') return { text: formatRange(start, end, locale, words) };
  if (typeof start === 'string') {
    const until = typeof end === 'string' ? words.unknownEnd : formatPoint(end, locale, words);
    return { text: start === 'open' ? words.until(until) : words.between(words.unknownEnd, until) };
  }
  const since = formatPoint(start, locale, words);
  return { text: end === 'open' ? words.since(since) : words.between(since, words.unknownEnd) };
}

/** What HTML's `time` takes of all that EDTF can say: four digits, no season, no hour 24, no qualifier, no X. */
const HTML_DATETIME =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function isMachineReadable(text: string, { year, month = 1 }: EdtfPoint): boolean {
  return HTML_DATETIME.test(text) && year > 0 && month <= 12;
}

function formatPoint(point: EdtfPoint, locale: string, words: DateWords): string {
  let text = formatPlain(point, locale, words);
  if (point.time)
    text = words.atTime(
      text,
      point.zone ? `${point.time} ${point.zone === 'Z' ? 'UTC' : `UTC${point.zone}`}` : point.time,
    );
  if (point.approximate) text = words.about(text);
  return point.uncertain ? words.uncertain(text) : text;
}

function formatPlain(point: EdtfPoint, locale: string, words: DateWords): string {
  if (point.unspecified === 'decade') return words.decade(point.year);
  if (point.unspecified === 'century') return words.century(point.year);
  const season = (point.month ?? 0) - 21;
  if (season >= 0) return words.season(season, formatYear(point, locale));
  return formatterFor(locale, point).format(instant(point));
}

function formatYear({ year }: EdtfPoint, locale: string): string {
  const point = { year, approximate: false, uncertain: false };
  return formatterFor(locale, point).format(instant(point));
}

function formatRange(start: EdtfPoint, end: EdtfPoint, locale: string, words: DateWords): string {
  const alike = precisionOf(start) === precisionOf(end);
  if (alike && isPlain(start) && isPlain(end))
    return formatterFor(locale, start)
      .formatRange(instant(start), instant(end))
      .replace(/[\u2009\u202f]/g, ' ')
      .replace(/^(\d+) – (\d+) /, '$1–$2 ');
  return words.between(formatPoint(start, locale, words), formatPoint(end, locale, words));
}

function isPlain(point: EdtfPoint): boolean {
  return !point.approximate && !point.uncertain && !point.unspecified && !point.time && (point.month ?? 0) <= 12;
}

type Precision = 'year' | 'month' | 'day';

function precisionOf(point: EdtfPoint): Precision {
  return point.day ? 'day' : point.month ? 'month' : 'year';
}

const OPTIONS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * `timeZone: 'UTC'` on both sides, so that the day written is the day shown wherever the build runs; the Gregorian
 * calendar, in which it was written, whatever the readers' own. The era is shown where it is not the common one.
 */
function formatterFor(locale: string, point: EdtfPoint): Intl.DateTimeFormat {
  const precision = precisionOf(point);
  const era = point.year < 1;
  const key = `${locale}/${precision}/${era}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      ...OPTIONS[precision],
      ...(era && { era: 'short' }),
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

function instant(point: EdtfPoint): Date {
  const date = new Date(0);
  date.setUTCFullYear(point.year, (point.month ?? 1) - 1, point.day ?? 1);
  return date;
}
