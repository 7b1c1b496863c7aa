import { oneLine } from '../text/one-line.ts';
import { citationDate } from './citation-date.ts';
import { articleNotes, type CitationWords } from './citation-notes.ts';
import type { NotebookItem } from './item.ts';
import { groupByArticle } from './list.ts';

/**
 * Writes items as RIS in UTF-8, one record of type NEWS for each article, with a note (`N1`) for each thing kept of it and for
 * each of the reader's own. Names are as the source gives them, without telling family names.
 * @param addressOf the full address of a place in an article
 */
export function printRis(
  items: readonly NotebookItem[],
  addressOf: (item: Pick<NotebookItem, 'article' | 'anchor'>) => string,
  words: CitationWords,
): string {
  return [...groupByArticle(items).values()].map((group) => printRecord(group, addressOf, words)).join('\r\n');
}

function printRecord(
  items: readonly NotebookItem[],
  addressOf: (item: Pick<NotebookItem, 'article' | 'anchor'>) => string,
  words: CitationWords,
): string {
  const [item] = items;
  if (!item) return '';
  const { article, authors, title, outlet, date, published, language } = item;
  const cited = citationDate(published);
  const [point, more] = cited?.points ?? [];
  const exact = point && !more ? point : undefined;
  const isComplete = exact && !cited?.circa && cited?.season === undefined;
  const notes = [
    ...(isComplete ? [] : [words.dated(date)]),
    ...articleNotes(items, addressOf, words),
    ...items.map(({ note }) => note),
  ];
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', title],
    ['T2', outlet],
    ...(exact ? datesOf(exact) : []),
    ...(language ? [['LA', language] as [string, string]] : []),
    ['UR', addressOf({ article, anchor: '' })],
    ...notes.map((note): [string, string] => ['N1', note]),
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
