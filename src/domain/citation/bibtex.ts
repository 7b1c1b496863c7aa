import { type AuthorName, joinParticle } from './author-name.ts';
import type { Citation } from './citation.ts';
import { datePartsOf } from './citation-date.ts';
import { WORK_TYPES } from './work-types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would take for commands. Braces get names, because BibTeX counts them even behind a backslash. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Formats an entry of BibTeX in UTF-8. A date that year, month and day cannot express is given in the note. */
export function formatBibtex(citation: Citation): string {
  const { id, outletKind, authors, title, outlet, published, language, address, dateNote, notes, own } = citation;
  const type = WORK_TYPES[outletKind].bibtex;
  const fields: [string, string][] = [
    ...field('author', authors.map(authorName).join(' and ')),
    ['title', `{{${escapeTex(title)}}}`],
    [type === 'article' ? 'journal' : 'howpublished', `{${escapeTex(outlet)}}`],
    ...dateFields(datePartsOf(published)),
    ...field('language', escapeTex(language ?? '')),
    ...field('url', (address ?? '').replace(/[{}\\\s]/g, encodeURIComponent)),
    ...field('note', [...(dateNote ? [dateNote] : []), ...notes].map(escapeTex).join(' ')),
    ...field('annote', own.map(escapeTex).join(' ')),
  ];
  return `@${type}{${id},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
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

/** `von der Leyen, Ursula`, `King, Jr., Martin Luther`; a whole name in braces, and a part that BibTeX would divide. */
function authorName(name: AuthorName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const { family, given, particle = '', suffix } = name;
  const parts = [joinParticle(particle, family), ...(suffix ? [suffix] : []), given].map(escapeTex);
  return parts.map((part) => (/\sand\s|\sand$|^and\s/i.test(part) ? `{${part}}` : part)).join(', ');
}
