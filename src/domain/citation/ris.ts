import { oneLine } from '../../text/one-line.ts';
import { invertName } from './author-name.ts';
import type { Citation } from './citation.ts';
import { datePartsOf } from './citation-date.ts';
import { WORK_TYPES } from './work-types.ts';

/** Formats a record of RIS in UTF-8, with a note (`N1`) for everything that no other field holds. */
export function formatRis(citation: Citation): string {
  const { outletKind, authors, title, outlet, published, language, address, dateNote, notes, own } = citation;
  const lines: [string, string][] = [
    ['TY', WORK_TYPES[outletKind].ris],
    ...authors.map((author): [string, string] => ['AU', invertName(author)]),
    ['TI', title],
    ['T2', outlet],
    ...datesOf(datePartsOf(published)),
    ['LA', language ?? ''],
    ['UR', address ?? ''],
    ...[...(dateNote ? [dateNote] : []), ...notes, ...own].map((note): [string, string] => ['N1', note]),
  ];
  const printed = lines.map(([tag, value]) => [tag, oneLine(value)] as const).filter(([, value]) => value !== '');
  return [...printed.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}

/** The year, and the date as far as it is known: `2022/09//`. */
function datesOf([year, month, day]: number[]): [string, string][] {
  if (year === undefined) return [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const four = String(year).padStart(4, '0');
  return [
    ['PY', four],
    ['DA', `${four}/${two(month)}/${two(day)}/`],
  ];
}
