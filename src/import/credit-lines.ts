import type { FoundAuthor } from './capture.ts';
import { splitByline } from './metadata/names.ts';

const CREDIT =
  /(?:\b(?:photo(?:graph)?s?|image|picture|illustration|screenshot|video)(?: (?:credit|by|courtesy(?: of)?|via|illustration))?\s*[:/]\s*\S.{1,80}$|\b(?:photo(?:graph)?|image|picture) by \p{Lu}.{1,60}$|\((?:ap|afp|reuters|epa|getty|file|tass|flash ?90)\b[^()]{0,60}\)\.?$|\b(?:getty images|\/ ?(?:afp|reuters|ap|epa|tass)|via (?:ap|reuters|getty images|flickr|wikimedia commons)|flash90|shutterstock|wikimedia commons|unsplash)\)?\.?$|^(?:(?:photo|image|picture)s? (?:credit|source)|credit|photo|image|caption|courtesy)s?\s*:)/iu;

/** A photographer with whom they work for, at the end of a line: `Ada Berg/The Courier`. */
const PHOTOGRAPHER =
  /(?:^|[.!?,:;(|–—-] ?)\p{Lu}[\p{L}.’'-]+(?: (?:(?:de|da|van|von|der|den|al|el) ){0,2}\p{Lu}[\p{L}.’'-]*){1,3} ?\/ ?(?:(?:The|Le|La|Die|Der|El|Il) )?\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3}\)?\.?$/u;

/** Whether a line is the caption of a photograph: it ends with a credit, or begins as one. */
export function isCaptionLine(line: string): boolean {
  return line.length < 500 && (CREDIT.test(line) || PHOTOGRAPHER.test(line));
}

/** The same where what stands before the credit in brackets is no paragraph either: only such a line is left out of a text. */
export function isCaptionOnly(line: string): boolean {
  return isCaptionLine(line) && !isProse(line.replace(/\s*\([^()]*\)\.?$/, ''));
}

/** Whether a line reads as a paragraph of the text: many words, and a sentence that ends. */
export function isProse(line: string): boolean {
  const words = line.split(' ').length;
  return (
    words >= 40 ||
    (words >= 16 && /[.!?…:]["'”’)\]]*\s*$/.test(line)) ||
    (words >= 8 && /^\([A-Z]{2,}[^)]*\)/.test(line)) ||
    /^["“].{40,}[.!?…]["'”’]*$/.test(line)
  );
}

/** The line in brackets below a report of an agency: `(Reporting by Ada Lund in Sund; Editing by Jo Park)`. */
const CREDITS = /^\((?:(?:additional )?(?:reporting|writing)|compiled) by ([^;()]{3,160})(?:;[^()]{3,160})?\)$/i;

/** Those whom the line below a report names as its reporters; undefined where the line is none. */
export function readCredits(line: string): FoundAuthor[] | undefined {
  const names = CREDITS.exec(line.trim())?.[1];
  return names === undefined ? undefined : splitByline(names);
}
