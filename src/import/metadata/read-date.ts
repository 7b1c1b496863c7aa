import { parseEdtf } from '../../schema/edtf.ts';

/** A date that a text gives, as EDTF, and where in the text it stands. */
export interface DateInText {
  value: string;
  start: number;
  end: number;
}

const MACHINE =
  /^\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?\s*$/i;
const TIME =
  /^[\s,|·•–—-]*(?:at|@|um|à|kl\.?)?\s*(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([ap])?\.?(?:m\b\.?)?\s*\(?(Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})?\b/i;

/** Abbreviations of zones that mean one offset wherever they are used. */
const ZONES: Readonly<Record<string, string>> = {
  ...{
    Z: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    EST: '-05:00',
    EDT: '-04:00',
    PST: '-08:00',
    PDT: '-07:00',
    MST: '-07:00',
    MDT: '-06:00',
  },
  ...{
    CDT: '-05:00',
    CET: '+01:00',
    CEST: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    IDT: '+03:00',
    AEST: '+10:00',
    AEDT: '+11:00',
  },
};

/**
 * Reads a date as data give it: ISO 8601 or near it, or in words. The time and its zone stay as written; midnight sharp is
 * how systems write that they know only the day.
 */
export function readDataDate(text: string, language?: string): string | undefined {
  const match = MACHINE.exec(text);
  if (!match) return /^\d{4}$/.test(text.trim()) ? undefined : findDates(text, language)[0]?.value;
  const [, year = '', month = '', day, hour, minute, second = '00', zone = ''] = match;
  if (!day) return valid(`${year}-${month}`);
  const midnight = !hour || `${hour}${minute}${second}` === '000000';
  return valid(
    midnight ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}${readZone(zone)}`,
  );
}

/** Every full date in a text, in its order: a day, a month and a year, with the time behind it where there is one. */
export function findDates(written: string, language?: string): DateInText[] {
  const text = withPlainDigits(written);
  const months = monthNames(language);
  const found: DateInText[] = [];
  const add = (
    year: number,
    month: number | undefined,
    day: number,
    match: RegExpExecArray | RegExpMatchArray,
  ): void => {
    if (
      !month ||
      year < 1800 ||
      year > 2200 ||
      found.some(({ start, end }) => (match.index ?? 0) < end && (match.index ?? 0) + match[0].length > start)
    )
      return;
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    if (!valid(date)) return;
    const time = TIME.exec(text.slice(end));
    const clock = time && readClock(time);
    found.push({
      value: (clock && valid(date + clock)) || date,
      start,
      end: clock && time ? end + time[0].length : end,
    });
  };
  for (const match of text.matchAll(/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/gu))
    add(Number(match[3]), months.get((match[1] ?? '').toLowerCase()), Number(match[2]), match);
  for (const match of text.matchAll(
    /\b(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})\b/gu,
  ))
    add(Number(match[3]), months.get((match[2] ?? '').toLowerCase()), Number(match[1]), match);
  for (const match of text.matchAll(/\b(\d{1,2})[-\s](\p{L}{3,})[-\s](\d{4})\b/gu))
    add(Number(match[3]), months.get((match[2] ?? '').toLowerCase()), Number(match[1]), match);
  for (const match of text.matchAll(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g))
    add(Number(match[1]), Number(match[2]), Number(match[3]), match);
  for (const match of text.matchAll(/\b(\d{1,2})\s+ב(\p{L}{2,}),?\s+(\d{4})\b/gu))
    add(Number(match[3]), months.get(match[2] ?? ''), Number(match[1]), match);
  for (const match of text.matchAll(/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g))
    add(Number(match[1]), Number(match[2]), Number(match[3]), match);
  for (const match of text.matchAll(/\b(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b/g)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (match[2] === '.' || first > 12 || first === second) add(Number(match[4]), second, first, match);
    else if (second > 12 || language === 'en-US') add(Number(match[4]), first, second, match);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text in which the digits of Arabic and Persian are written as everywhere, each in its place. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A month and a day that a text gives without a year: `Sept. 10`. */
export function findYearless(
  text: string,
  language?: string,
): { month: number; day: number; words: string } | undefined {
  const months = monthNames(language);
  for (const match of text.matchAll(/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*,?\s*\d{4}|[:%\d])/gu)) {
    const month = months.get((match[1] ?? '').toLowerCase());
    const day = Number(match[2]);
    if (month && /^\p{Lu}/u.test(match[0]) && valid(`2020-${pad(month)}-${pad(day)}`))
      return { month, day, words: match[0] };
  }
  return undefined;
}

function readClock([, hours = '', minutes = '', half, zone]: RegExpExecArray): string | undefined {
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `T${pad(hour)}:${minutes}:00${readZone(zone ?? '')}`;
}

function readZone(zone: string): string {
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (offset) return `${offset[1]}:${offset[2] ?? '00'}`;
  return ZONES[zone.toUpperCase()] ?? '';
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

function valid(date: string): string | undefined {
  return parseEdtf(date) ? date : undefined;
}

/** Months by their names and short names in one language, in lower case without dots; English always counts. */
function monthNames(language: string | undefined): ReadonlyMap<string, number> {
  const key = language ?? 'en';
  const known = tables.get(key);
  if (known) return known;
  const names = new Map<string, number>([['sept', 9]]);
  for (const each of new Set(['en', key])) {
    for (const style of ['long', 'short'] as const) {
      const forms = [{ month: style }, { month: style, day: 'numeric' }] as const;
      for (const form of forms) {
        const format = new Intl.DateTimeFormat(each, { ...form, timeZone: 'UTC', calendar: 'gregory' });
        for (let month = 1; month <= 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2021, month - 1, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replaceAll('.', '') ?? '';
          if (/^\p{L}{3,}$/u.test(name)) names.set(name, month);
        }
      }
    }
  }
  tables.set(key, names);
  return names;
}

const tables = new Map<string, ReadonlyMap<string, number>>();
