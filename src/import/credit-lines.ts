import { joinList } from '../text/lists.ts';
import { hasUnspaced, UNSPACED_LETTER } from '../text/unspaced.ts';
import type { FoundAuthor, FoundValue } from './capture.ts';
import { startsAsBylineOfBoth } from './metadata/byline-words.ts';
import { HAS_CONTRIBUTED, HAS_REPORTED, REPORTING_BY } from './metadata/credit-words.ts';
import { foundAuthor, isGroupName, isPersonName, splitByline } from './metadata/names.ts';

const CREDIT =
  /(?:\b(?:photo(?:graph)?s?|image|picture|illustration|screenshot|video)(?: (?:credit|by|courtesy(?: of)?|via|illustration))?\s*[:/]\s*\S.{1,80}$|\b(?:photo(?:graph)?|image|picture) by \p{Lu}.{1,60}$|\((?:ap|afp|reuters|epa|getty|file|tass|flash ?90)\b[^()]{0,60}\)\.?$|\b(?:getty images|\/ ?(?:afp|reuters|ap|epa|tass)|via (?:ap|reuters|getty images|flickr|wikimedia commons)|flash90|shutterstock|wikimedia commons|unsplash)\)?\.?$|^(?:(?:photo|image|picture)s? (?:credit|source)|credit|photo|image|caption|courtesy)s?\s*:)/iu;

/** The same in other languages, where a colon or a sign follows the word: `Foto: Ada Berg`, `צילום: יעל אורן`. */
const CREDIT_ABROAD =
  /(?<!\p{L})(?:fotos?|fotografías?|fotografie|photographies?|crédits? photo|bildquelle|bildnachweis|bildrechte|imagen|imágenes|immagin[ei]|imagem|imagens|beeld|zdjęci[ae]|fot\.|kuva|φωτογραφία|фото(?:граф(?:ия)?)?|світлина|צילומ?(?:ים|ם)?|צילום מסך|תמונה|איור|تصوير|الصورة|صورة|عکس|fotoğraf|写真|摄影|攝影|사진)\s*(?:[:：/©]|\()\s*\S.{1,80}$/iu;

/** A photographer with whom they work for, at the end of a line: `Ada Berg/The Courier`. */
const PHOTOGRAPHER =
  /(?:^|[.!?,:;(|–—-] ?)\p{Lu}[\p{L}.’'-]+(?: (?:(?:de|da|van|von|der|den|al|el) ){0,2}\p{Lu}[\p{L}.’'-]*){1,3} ?\/ ?(?:(?:The|Le|La|Die|Der|El|Il) )?\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3}\)?\.?$/u;

/** Whether a line is the caption of a photograph: it ends with a credit, or begins as one. */
export function isCaptionLine(line: string): boolean {
  return (
    line.length < 500 &&
    !startsAsBylineOfBoth(line) &&
    [CREDIT, CREDIT_ABROAD, PHOTOGRAPHER].some((credit) => credit.test(line))
  );
}

/** The same where what stands before the credit in brackets is no paragraph either: only such a line is left out of a text. */
export function isCaptionOnly(line: string): boolean {
  return isCaptionLine(line) && !isProse(line.replace(/\s*\([^()]*\)\.?$/, ''));
}

/** Whether a line reads as a paragraph of the text: many words, and a sentence that ends. */
export function isProse(line: string): boolean {
  const words = wordsInLine(line);
  return (
    words >= 40 ||
    (words >= 16 && /[.!?…:。！？]["'”’)\]»」』]*\s*$/.test(line)) ||
    (words >= 8 && /^\([A-Z]{2,}[^)]*\)/.test(line)) ||
    /^["“].{40,}[.!?…]["'”’]*$/.test(line)
  );
}

const UNSPACED = new RegExp(UNSPACED_LETTER, 'gu');

/** The words between spaces; two letters of a script without spaces are about one. */
export function wordsInLine(line: string): number {
  const words = line.split(' ').length;
  return hasUnspaced(line) ? words + (line.match(UNSPACED)?.length ?? 0) / 2 : words;
}

/** The longest line that names those who reported. */
const MAX_CREDITS_CHARACTERS = 400;

/** The line in brackets below a report of an agency: `(Reporting by Ada Lund in Sund; Editing by Jo Park)`. */
const AGENCY = /^\((?:(?:additional )?(?:reporting|writing)|compiled) by ([^;()]{3,160})(?:;[^()]{3,160})?\)$/i;

/** `With reporting by Ada Lund and Jo Park`, `Additional reporting: Ada Lund`. */
const REPORTING = new RegExp(
  String.raw`^[(*–—-]?\s?${REPORTING_BY}([\p{Lu}\p{Lo}][^;()]{3,200}?)(?:;[^()]{3,160})?\.?\)?$`,
  'iu',
);

/** `Ada Lund and Jo Park contributed to this report`, `Ada Lund contributed to this article`. */
const [REPORTED, CONTRIBUTED] = [HAS_REPORTED, HAS_CONTRIBUTED].map(
  (words) => new RegExp(String.raw`^[(*–—-]?\s?(\p{Lu}.{1,240}?)\s+${words}\.?\)?$`, 'u'),
) as [RegExp, RegExp];

/** How to reach somebody, behind the names in one line: `Write to Ada Lund at ada@example.com.` */
const CONTACT =
  /(?<=[.!)])\s+\(?(?:(?:you can |please )?(?:write|e-?mail|contact|reach|follow)(?: (?:to|out to|us|the (?:authors?|reporters?|writers?|editors?)))?\b|to (?:contact|reach) |send (?:us )?(?:tips|comments|feedback)\b)[^“”"]*$/iu;

/** What stands before the names: an outlet, or a post. */
const BEFORE_NAMES =
  /^(?:(?:The\s+)?(?:\p{Lu}[\p{L}&.]*\s+){0,3}(?:\p{Lu}[\p{L}&.]*)[’']s?\s+|.{0,60}?\b(?:writers?|reporters?|journalists?|correspondents?|producers?)\s+)(?=\p{Lu})/u;

/** A team behind the names: `and the data team`. */
const AND_TEAM =
  /,?\s+and\s+(?:the|our|its)\s+[^,;]{0,60}\b(?:team|desk|staff|newsroom|bureau|unit|agencies|department)s?$/iu;

/** Whom a line below a text names. */
export interface Credits {
  /** Who has reported, and so is an author: none where it names only a team or an agency. */
  reporters: FoundAuthor[];
  /** Who has contributed, and may have found the pictures, or read the text. */
  others: FoundAuthor[];
}

/** The people whom the line below a text names as its reporters or contributors; undefined where the line is no such line. */
export function readCredits(line: string): Credits | undefined {
  const words = line.trim().replace(CONTACT, '');
  if (words.length > MAX_CREDITS_CHARACTERS) return undefined;
  const agency = AGENCY.exec(words)?.[1];
  if (agency !== undefined) return { reporters: splitByline(agency), others: [] };
  const reporters = REPORTING.exec(words)?.[1] ?? REPORTED.exec(words)?.[1];
  const names = reporters ?? CONTRIBUTED.exec(words)?.[1];
  if (names === undefined) return undefined;
  const found = splitByline(names.replace(BEFORE_NAMES, '').replace(AND_TEAM, '')).map((author) => ({
    ...author,
    name: author.name.replace(BEFORE_NAMES, ''),
  }));
  const isCredit = found.length > 0 && found.every(({ name, role }) => !role && (isPersonName(name) || isTeam(name)));
  if (!isCredit) return undefined;
  const people = found.filter(({ name }) => isPersonName(name));
  return reporters === undefined ? { reporters: [], others: people } : { reporters: people, others: [] };
}

/** Whether words name a team or an agency: all in capitals, or with a word that such have. */
function isTeam(name: string): boolean {
  return isGroupName(name.replace(/^the\s+/iu, '')) || /^\p{Lu}[\p{Lu} ]+$/u.test(name);
}

/** The authors, with the reporters whom they do not name, and what an editor has to know of those who have contributed otherwise. */
export function withCredits(
  authors: readonly FoundValue<FoundAuthor>[],
  credits: readonly Credits[],
): { authors: FoundValue<FoundAuthor>[]; notes: string[] } {
  const known = new Set(authors.map(({ value }) => value.name.toLowerCase()));
  const areNew = (found: readonly FoundAuthor[]): FoundAuthor[] =>
    found.filter(({ name }) => !known.has(name.toLowerCase()) && known.add(name.toLowerCase()));
  const more = areNew(credits.flatMap(({ reporters }) => reporters)).map((value) => foundAuthor(value, 'text'));
  const others = areNew(credits.flatMap((each) => each.others)).map(({ name }) => name);
  const note = `authors: without ${joinList(others, 'and')}, who by a line below the text contributed to it`;
  return { authors: [...authors, ...more], notes: others.length > 0 ? [note] : [] };
}
