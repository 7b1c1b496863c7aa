import { type AddressOf, type Citation, type CitationWords, citationsOf } from './citations.ts';
import type { NotebookItem } from './item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would take for commands. Braces get names, because BibTeX counts them even behind a backslash. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes items as BibTeX in UTF-8, one `@misc` for each article, with what was kept of it in the note. A date that year,
 * month and day cannot express is given there too.
 */
export function printBibtex(items: readonly NotebookItem[], addressOf: AddressOf, words: CitationWords): string {
  return citationsOf(items, addressOf, words).map(printEntry).join('\n');
}

function printEntry({ article, authors, title, outlet, day, address, notes, own }: Citation): string {
  const fields: [string, string][] = [
    ...field('author', authors.map(authorName).join(' and ')),
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(outlet)}}`],
    ...dateFields(day),
    ['url', `{${address.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ...field('note', notes.map(escapeTex).join(' ')),
    ...field('annote', own.map(escapeTex).join(' ')),
  ];
  return `@misc{${article},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

/** A field, where there is something to put into it. */
function field(name: string, value: string): [string, string][] {
  return value === '' ? [] : [[name, `{${value}}`]];
}

/** The fields that a date fills without claiming more than is known. */
function dateFields([year, month, day]: number[]): [string, string][] {
  if (year === undefined) return [];
  const parts: [string, string][] = [['year', `{${year}}`]];
  if (month) parts.push(['month', MONTHS[month - 1] ?? '{}']);
  if (day) parts.push(['day', `{${day}}`]);
  return parts;
}

/** Text as TeX sets it: what it would take for commands escaped, white space as single spaces. */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^]/g, (character) => SPECIAL[character] ?? '')
    .replace(/[%&$#_]/g, '\\$&')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A name in braces of its own where BibTeX would split it in the wrong place. */
function authorName(name: string): string {
  const escaped = escapeTex(name);
  return /,|\sand\s/i.test(escaped) ? `{${escaped}}` : escaped;
}
