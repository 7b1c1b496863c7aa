import { boilerplateReason } from '../boilerplate.ts';
import { isCaptionLine, isProse } from '../credit-lines.ts';
import { isPersonName, splitByline } from '../metadata/names.ts';
import { findDates } from '../metadata/read-date.ts';

/** What a line at the head of a copied text is. */
export type HeadLine = 'boilerplate' | 'byline' | 'date' | 'caption' | 'label' | 'prose' | 'other';

const BYLINE =
  /^(?:(?:avatar|posted|written|published|story|words|report(?:ed)?|analysis|opinion|guest post)\s+)*by:?\s+\p{Lu}/iu;
/** Says what a line is that stands above the text of an article. */
export function kindOfHeadLine(line: string, language?: string): HeadLine {
  if (boilerplateReason(line)) return 'boilerplate';
  if (isCaptionLine(line)) return 'caption';
  if (line.length <= 160 && BYLINE.test(line)) return 'byline';
  if (line.length <= 90 && isDateLine(line, language)) return 'date';
  if (isNames(line)) return 'byline';
  if (isMenu(line)) return 'boilerplate';
  if (isProse(line)) return 'prose';
  return line.split(' ').length < 4 ? 'label' : 'other';
}

/** A line with nothing but a date, a time, and words that belong to one. */
function isDateLine(line: string, language?: string): boolean {
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?\b/iu.test(line)) return true;
  const [date] = findDates(line, language);
  if (!date) return false;
  const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(
    /\b(?:published|posted|updated|last|modified|on|at|date|est|gmt|utc|edt)\b|[^\p{L}]|\b\p{L}+day\b/giu,
    '',
  );
  return rest.length <= 24;
}

/** `Home | News | Opinion`: three or more short entries between signs that no headline has so many of. */
function isMenu(line: string): boolean {
  const entries = line.split(/\s*[|›»•]\s*|\s+[·>/]\s+/).filter(Boolean);
  return entries.length > 2 && entries.every((entry) => entry.split(' ').length <= 3);
}

function isNames(line: string): boolean {
  return (
    line.length < 80 &&
    !/[.!?:]$/.test(line) &&
    /\b(?:and|&)\b|,/.test(line) &&
    splitByline(line).every(({ name }) => isPersonName(name)) &&
    splitByline(line).length > 1
  );
}
