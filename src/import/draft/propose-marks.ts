import { type EdtfPoint, type EdtfText, parseEdtf } from '../../schema/edtf.ts';
import type { KnownSubjects } from './known-subjects.ts';
import { tellingWords } from './telling-words.ts';
import { snippet } from './yaml-lines.ts';

/** How many events, and how many claims, are proposed of one article. */
const MAX_PROPOSED = 5;

/** How many of the words of a claim a passage has at least, and which part of them. */
const MIN_WORDS = 3;
const MIN_PART = 0.7;

/**
 * Proposes, as sentences for the editor, which passages may report an event of the collection, or take a position on a
 * claim: where a paragraph names the day of the event and somebody or something of it, and where it has most words of the
 * claim. Nothing is marked.
 * @param text paragraphs, with `\n\n` between two
 * @param language the language of the text (BCP 47), in which it names months
 */
export function proposeMarks(text: string, language: string, { events, claims }: KnownSubjects): string[] {
  const paragraphs = text.split('\n\n');
  const months = monthNames(language);
  const reports = events.flatMap(({ id, title, date, names }) => {
    const dates = datesOf(date, months);
    const passage = paragraphs.find(
      (each) => dates.some((pattern) => pattern.test(each)) && names.some((name) => isIn(name, each)),
    );
    return passage === undefined
      ? []
      : [`event: ${snippet(passage)} may report “${title}”; mark the words with :event[…]{id=${id}}`];
  });
  const words = paragraphs.map((each) => new Set(tellingWords(each)));
  const positions = claims.flatMap(({ id, statement }) => {
    const wanted = [...new Set(tellingWords(statement))];
    const shared = words.map((each) => wanted.filter((word) => each.has(word)).length);
    const most = Math.max(0, ...shared);
    if (most < MIN_WORDS || most < wanted.length * MIN_PART) return [];
    const passage = paragraphs[shared.indexOf(most)] ?? '';
    return [
      `claim: ${snippet(passage)} may take a position on “${statement}”; mark the words with :claim[…]{id=${id} stance=…}`,
    ];
  });
  return [...reports.slice(0, MAX_PROPOSED), ...positions.slice(0, MAX_PROPOSED)];
}

/** Whether a text has a name as a word of its own. */
function isIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
}

/** How a text may write the days of an event, or its month where no day is known; a year in it is that of the event. */
function datesOf(date: EdtfText, months: readonly string[][]): RegExp[] {
  const parsed = parseEdtf(date);
  const points = parsed?.type === 'range' ? [parsed.start, parsed.end] : parsed ? [parsed.point] : [];
  return points.flatMap((point) => (typeof point === 'string' ? [] : patternsOf(point, months)));
}

function patternsOf({ year, month, day }: EdtfPoint, months: readonly string[][]): RegExp[] {
  const names = month === undefined ? undefined : months[month - 1];
  if (month === undefined || !names) return [];
  const name = `(?:${names.map(RegExp.escape).join('|')})\\.?`;
  const ofYear = `(?!,? (?!${year})\\d{4})`;
  if (day === undefined) return [new RegExp(`\\b${name}(?: of)? ${year}(?!\\d)`, 'iu')];
  const padded = (number: number) => String(number).padStart(2, '0');
  return [
    new RegExp(`(?<![\\p{L}\\p{N}])${name} ${day}(?:st|nd|rd|th)?(?![\\d:])${ofYear}`, 'iu'),
    new RegExp(`(?<!\\d)${day}(?:st|nd|rd|th|\\.|er)? (?:of |de |d[’'])?${name}(?!\\p{L})${ofYear}`, 'iu'),
    new RegExp(`\\b${year}-${padded(month)}-${padded(day)}\\b`),
  ];
}

/** The months as the language writes them, whole and short; in English besides, since dates are often left in it. */
function monthNames(language: string): string[][] {
  const formats = [language, 'en'].flatMap((each) =>
    (['long', 'short'] as const).map(
      // With a day beside it, a month may stand in another case.
      (style) => new Intl.DateTimeFormat(each, { month: style, day: 'numeric', timeZone: 'UTC' }),
    ),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2001, month, 1));
    const names = formats.flatMap((format) =>
      format.formatToParts(date).flatMap(({ type, value }) => (type === 'month' ? [value.replace(/\.$/, '')] : [])),
    );
    // English cuts September in two ways.
    return [...new Set([...names, ...(month === 8 ? ['Sept'] : [])])].toSorted((a, b) => b.length - a.length);
  });
}
