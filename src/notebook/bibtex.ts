import { citationDate } from './citation-date.ts';
import { noteOf } from './csl-json.ts';
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
 * Writes items as BibTeX in UTF-8, one `@misc` each. A date that year, month and day cannot express is given in the note.
 * @param addressOf the full address of an item's place
 * @param dated "Dated about September 2022."
 */
export function printBibtex(
  items: readonly NotebookItem[],
  addressOf: (item: NotebookItem) => string,
  dated: (date: string) => string,
): string {
  const keys = new Set<string>();
  return items.map((item) => printEntry(item, uniqueKey(item, keys), addressOf(item), dated)).join('\n');
}

function printEntry(item: NotebookItem, key: string, address: string, dated: (date: string) => string): string {
  const { parts, complete } = dateFields(item);
  const fields: [string, string][] = [
    ...(item.authors.length > 0
      ? [['author', `{${item.authors.map(authorName).join(' and ')}}`] as [string, string]]
      : []),
    ['title', `{{${escapeTex(item.title)}}}`],
    ['howpublished', `{${escapeTex(item.outlet)}}`],
    ...parts,
    ['url', `{${address.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['note', `{${escapeTex(complete ? noteOf(item) : `${dated(item.date)} ${noteOf(item)}`)}}`],
    ...(item.note.trim() === '' ? [] : [['annote', `{${escapeTex(item.note)}}`] as [string, string]]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
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

function uniqueKey({ article, anchor }: NotebookItem, taken: Set<string>): string {
  const key = `${article}-${anchor}`;
  let unique = key;
  for (let times = 2; taken.has(unique); times++) unique = `${key}-${times}`;
  taken.add(unique);
  return unique;
}
