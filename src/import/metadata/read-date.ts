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

/** A letter with its signs; a word no longer than the names of months are. */
const LETTER = String.raw`[\p{L}\p{M}]`;
const NAME = `${LETTER}{2,20}[׳’']?`;

/** How dates are written: day, month and year in the groups `d`, `m` and `y`. */
const FORMS: readonly RegExp[] = [
  // September 28, 2022
  String.raw`(?<!${LETTER})(?<m>${NAME})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})\b`,
  // 28 September 2022, 28. September 2022, 28 de septiembre del 2022, 28th of September 2022, 28 تشرين الأول 2022
  String.raw`\b(?<d>\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|of\s+)?(?<m>${NAME}(?:\s(?!del?\s)${LETTER}{3,8})?)\.?,?\s+(?:del?\s+)?(?<y>\d{4})\b`,
  // 28 سبتمبر/أيلول 2022
  String.raw`\b(?<d>\d{1,2})\s+(?<m>${NAME})\s?[/(]\s?${NAME}(?:\s${LETTER}{3,8})?\s?\)?\s+(?<y>\d{4})\b`,
  // 28-Sep-2022
  String.raw`\b(?<d>\d{1,2})[-\s](?<m>${NAME})[-\s](?<y>\d{4})\b`,
  // 2022年9月28日, 令和4年9月28日, 2022년 9월 28일
  String.raw`(?:(?<y>\d{4})|令和(?<reiwa>元|\d{1,2}))\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]`,
  // 28 tháng 9 năm 2022
  String.raw`\b(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2}),?\s+(?:năm\s+)?(?<y>\d{4})\b`,
  // 2022. szeptember 28.
  String.raw`\b(?<y>\d{4})\.\s+(?<m>${NAME})\.?\s+(?<d>\d{1,2})\b`,
  // 2022-09-28, 2022/9/28, 2022. 9. 28.
  String.raw`\b(?<y>\d{4})(?:[-/.]|\.\s)(?<m>\d{1,2})(?:[-/.]|\.\s)(?<d>\d{1,2})\b`,
].map((form) => new RegExp(form, 'gu'));

/** Every full date in a text, in its order: a day, a month and a year, with the time behind it where there is one. */
export function findDates(written: string, language?: string): DateInText[] {
  const text = withPlainDigits(written);
  const months = monthNames(language);
  const found: DateInText[] = [];
  const add = (year: number, month: number | undefined, day: number, { index: start, 0: words }: RegExpExecArray) => {
    const end = start + words.length;
    if (!month || year < 1800 || year > 2200 || found.some((date) => start < date.end && end > date.start)) return;
    const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    if (!valid(date)) return;
    const time = TIME.exec(text.slice(end, end + MAX_CLOCK_CHARACTERS));
    const clock = time && readClock(time);
    found.push({
      value: (clock && valid(date + clock)) || date,
      start,
      end: clock && time ? end + time[0].length : end,
    });
  };
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const { y, m = '', d, reiwa } = match.groups ?? {};
      const month = /^\d/.test(m) ? Number(m) : months.get(plainMonth(m));
      add(reiwa ? 2018 + (Number(reiwa) || 1) : westernYear(Number(y), language), month, Number(d), match);
    }
  }
  for (const match of text.matchAll(/\b(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2}(?![.\d]))\b/g)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), match[4] ?? ''];
    const isDayFirst = match[2] === '.' || putsDayFirst(language);
    if (year.length < 4 && (match[2] !== '.' || !putsDayFirst(language))) continue;
    const whole = year.length < 4 ? 2000 + Number(year) : Number(year);
    if (isDayFirst || first > 12 || first === second) add(whole, second, first, match);
    else if (second > 12 || language === 'en-US') add(whole, first, second, match);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** No time and zone behind a date are longer. */
const MAX_CLOCK_CHARACTERS = 40;

/** The year of the Buddhist calendar, which Thai pages count by, as elsewhere. */
function westernYear(year: number, language: string | undefined): number {
  return language?.startsWith('th') && year > 2400 ? year - 543 : year;
}

/** Whether `4/5/2021` is the fourth of May in a language; in English it may be either, unless its country tells. */
function putsDayFirst(language: string | undefined): boolean {
  return language !== undefined && !/^en(?!-(?:GB|IE|AU|NZ|IN|ZA)$)/.test(language);
}

/** The name of a month as the tables have it; in Hebrew “in” is a letter before it. */
function plainMonth(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.׳’']/g, '')
    .replace(/^ב(?=\p{L}{3})/u, '');
}

/** A month and a year that are all of a text, as `YYYY-MM`: `November 2015`. */
export function readMonth(text: string, language?: string): string | undefined {
  const [, name = '', year = ''] = /^(\p{L}{3,20})\.?,? ((?:19|20)\d\d)$/u.exec(text) ?? [];
  const month = monthNames(language).get(plainMonth(name));
  return month && year ? valid(`${year}-${pad(month)}`) : undefined;
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
  for (const match of text.matchAll(
    /(?<!\p{L})(\p{L}{3,20})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*,?\s*\d{4}|[:%\d])/gu,
  )) {
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
  // The states of the Levant have other names for the months than the rest who write Arabic.
  for (const each of new Set(['en', ...(key.startsWith('ar') ? ['ar-SY', 'ar-MA'] : []), key])) {
    for (const style of ['long', 'short'] as const) {
      const forms = [{ month: style }, { month: style, day: 'numeric' }] as const;
      for (const form of forms) {
        const format = new Intl.DateTimeFormat(each, { ...form, timeZone: 'UTC', calendar: 'gregory' });
        for (let month = 1; month <= 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2021, month - 1, 15)).find(({ type }) => type === 'month');
          const name = plainMonth(part?.value ?? '');
          if (/^[\p{L}\p{M} ]{2,}$/u.test(name)) names.set(name, month);
        }
      }
    }
  }
  tables.set(key, names);
  return names;
}

const tables = new Map<string, ReadonlyMap<string, number>>();
