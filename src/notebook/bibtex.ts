import { citationDate } from './citation-date.ts';
import { articleNotes, type CitationWords } from './citation-notes.ts';
import type { NotebookItem } from './item.ts';
import { groupByArticle } from './list.ts';

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
 * @param addressOf the full address of a place in an article
 */
export function printBibtex(
  items: readonly NotebookItem[],
  addressOf: (item: Pick<NotebookItem, 'article' | 'anchor'>) => string,
  words: CitationWords,
): string {
  return [...groupByArticle(items).values()].map((group) => printEntry(group, addressOf, words)).join('\n');
}

function printEntry(
  items: readonly NotebookItem[],
  addressOf: (item: Pick<NotebookItem, 'article' | 'anchor'>) => string,
  words: CitationWords,
): string {
  const [item] = items;
  if (!item) return '';
  const { parts, complete } = dateFields(item);
  const { article, authors, title, outlet, date } = item;
  const notes = [...(complete ? [] : [words.dated(date)]), ...articleNotes(items, addressOf, words)];
  const own = items.map(({ note }) => note.trim()).filter(Boolean);
  const fields: [string, string][] = [
    ...field('author', authors.map(authorName).join(' and ')),
    ['title', `{{${escapeTex(title)}}}`],
    ['howpublished', `{${escapeTex(outlet)}}`],
    ...parts,
    ['url', `{${addressOf({ article, anchor: '' }).replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ...field('note', notes.map(escapeTex).join(' ')),
    ...field('annote', own.map(escapeTex).join(' ')),
  ];
  return `@misc{${article},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

/** A field, where there is something to put into it. */
function field(name: string, value: string): [string, string][] {
  return value === '' ? [] : [[name, `{${value}}`]];
}

/** The fields that a date fills without claiming more than is known, and whether they express all of it. */
function dateFields({ published }: NotebookItem): { parts: [string, string][]; complete: boolean } {
  const date = citationDate(published);
  const [point, more] = date?.points ?? [];
  if (!date || !point || more) return { parts: [], complete: false };
  const [year, month, day] = point;
  const parts: [string, string][] = [['year', `{${year}}`]];
  if (month) parts.push(['month', MONTHS[month - 1] ?? '{}']);
  if (day) parts.push(['day', `{${day}}`]);
  return { parts, complete: !date.circa && date.season === undefined };
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
