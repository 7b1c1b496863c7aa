import { oneLine } from '../text/one-line.ts';
import { type AddressOf, type Citation, type CitationWords, citationsOf } from './citations.ts';
import type { NotebookItem } from './item.ts';

/**
 * Writes items as RIS in UTF-8, one record of type NEWS for each article, with a note (`N1`) for each thing kept of it and for
 * each of the reader's own. Names are as the source gives them, without telling family names.
 */
export function printRis(items: readonly NotebookItem[], addressOf: AddressOf, words: CitationWords): string {
  return citationsOf(items, addressOf, words).map(printRecord).join('\r\n');
}

function printRecord({ authors, title, outlet, day, language, address, notes, own }: Citation): string {
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', title],
    ['T2', outlet],
    ...(day.length > 0 ? datesOf(day) : []),
    ...(language ? [['LA', language] as [string, string]] : []),
    ['UR', address],
    ...[...notes, ...own].map((note): [string, string] => ['N1', note]),
  ];
  const printed = lines.map(([tag, value]) => [tag, oneLine(value)] as const).filter(([, value]) => value !== '');
  return [...printed.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}

/** The year, and the date as far as it is known: `2022/09//`. */
function datesOf([year = 0, month, day]: number[]): [string, string][] {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const four = String(year).padStart(4, '0');
  return [
    ['PY', four],
    ['DA', `${four}/${two(month)}/${two(day)}/`],
  ];
}
