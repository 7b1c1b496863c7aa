import type { FoundAuthor } from '../capture.ts';
import { splitByline } from '../metadata/names.ts';

/** The line in brackets below a report of an agency: `(Reporting by Ada Lund in Sund; Editing by Jo Park)`. */
const CREDITS = /^\((?:(?:additional )?(?:reporting|writing)|compiled) by ([^;()]{3,160})(?:;[^()]{3,160})?\)$/i;

/** Where somebody reported from, behind a name. */
const PLACE = /\s+in\s+\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*)*/gu;

/** Those whom the line below a report names as its reporters; undefined where the line is none. */
export function readCredits(line: string): FoundAuthor[] | undefined {
  const names = CREDITS.exec(line.trim())?.[1];
  return names === undefined ? undefined : splitByline(names.replace(PLACE, ''));
}
