import { boilerplateReason } from '../boilerplate.ts';
import { isCaptionLine, isProse } from '../credit-lines.ts';
import { isDateLine } from '../date-lines.ts';
import { isBylineLabel } from '../metadata/byline-words.ts';
import { isNames, isNamesWithPosts, isSignedLine } from '../metadata/signed-line.ts';

/** What a line at the head of a copied text is. */
export type HeadLine = 'boilerplate' | 'byline' | 'date' | 'caption' | 'label' | 'prose' | 'other';

/** Says what a line is that stands above the text of an article. */
export function kindOfHeadLine(line: string, language?: string): HeadLine {
  if (boilerplateReason(line)) return 'boilerplate';
  if (isCaptionLine(line)) return 'caption';
  if (isSignedLine(line) || isBylineLabel(line)) return 'byline';
  if (isDateLine(line, language)) return 'date';
  if (isNames(line) || isNamesWithPosts(line)) return 'byline';
  if (isMenu(line)) return 'boilerplate';
  if (isProse(line)) return 'prose';
  return line.split(' ').length < 4 ? 'label' : 'other';
}

/** `Home | News | Opinion`: three or more short entries between signs that no headline has so many of. */
function isMenu(line: string): boolean {
  const entries = line.split(/\s*[|›»•]\s*|\s+[·>/]\s+/).filter(Boolean);
  return entries.length > 2 && entries.every((entry) => entry.split(' ').length <= 3);
}
