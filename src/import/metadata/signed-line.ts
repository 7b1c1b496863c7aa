/** Lines that say who wrote a text, whether they stand on a page or in a copy of it. */

import { isGivenName } from '../given-names.ts';
import { isFirstName } from '../quotations/first-names.ts';
import { isRussianFirstName } from '../quotations/russian-names.ts';
import { readBylineStart } from './byline-words.ts';
import { isGroupName, isPersonName, splitByline } from './names.ts';
import { findDates } from './read-date.ts';

/** The longest line that begins with "By", in words and in characters; of one that goes on behind a name, in characters. */
const MAX_WORDS = 14;
const MAX_CHARACTERS = 80;
const MAX_CHARACTERS_BEHIND_NAME = 160;

/** The one word by which somebody goes. */
const ONE_WORD = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{2,20}$/u;

/** The name of a person before a comma and a post. */
const BEFORE_POST = /^(\p{Lu}[^,]{3,40}), .{3,160}$/u;

/** Whether a line begins with the words of a byline, and names somebody: `By Ada Berg`, `מאת דנה כהן`, `Autorin: Ada Berg`. */
export function isSignedLine(line: string): boolean {
  const start = readBylineStart(line);
  if (!start) return false;
  const { kind, rest } = start;
  if (kind === 'both') return line.split(' ').length <= MAX_WORDS;
  if (kind === 'by') {
    if (ONE_WORD.test(rest) || isPersonName(BEFORE_POST.exec(rest)?.[1] ?? '')) return true;
    const isShort = rest.length <= MAX_CHARACTERS && line.split(' ').length <= MAX_WORDS;
    const isCapital = /^\p{Lu}./u.test(rest);
    return (
      isCapital &&
      (isShort || (line.length <= MAX_CHARACTERS_BEHIND_NAME && isPersonName(splitByline(line)[0]?.name ?? '')))
    );
  }
  const authors =
    /^(?:[\p{Lu}\p{Lo}]|l(?:[ea]\s|['’]))/u.test(rest) && rest.split(' ').length <= MAX_WORDS ? splitByline(line) : [];
  return authors.length > 0 && authors.every(({ name }) => isPersonName(name));
}

/** The longest line of names and posts, or of a name and a day. */
const MAX_LINE_CHARACTERS = 120;

/** What those do for a living whose name and post stand below a headline because they wrote the text. */
const WRITES_FOR_A_LIVING = /\b(?:writer|journalist|reporter|editor|columnist|blogger|correspondent|critic)s?$/i;

/** Whether a line has only names with posts that only those have who write: `Ada Berg | Transport correspondent`. */
export function isNamesWithPosts(line: string): boolean {
  if (line.length > MAX_LINE_CHARACTERS || /[.!?:]$/.test(line)) return false;
  const authors = splitByline(line);
  return (
    authors.length > 0 && authors.every(({ name, role = '' }) => isPersonName(name) && WRITES_FOR_A_LIVING.test(role))
  );
}

/** What joins the last of several names. */
const JOINED = /(?<!\p{L})(?:and|et|und|y|e|en|och|og|и|&)(?!\p{L})|\s[\u05D5\u0648]/iu;

/**
 * Whether a line has only the names of several people, each with a known first name, and a word that joins them:
 * `Ada Berg and Jo Park`. Lists of topics look like names too.
 */
export function isNames(line: string): boolean {
  if (line.length >= 80 || /[.!?:]$/.test(line) || !JOINED.test(line)) return false;
  const authors = splitByline(line);
  return authors.length > 1 && authors.every(({ name, role }) => !role && isPersonName(name) && isGivenNameOf(name));
}

function isGivenNameOf(name: string): boolean {
  const [first = ''] = name.split(' ');
  return isFirstName(first) || isGivenName(first) || isRussianFirstName(first);
}

/** The name in a line that has a day too: `Dec 26 • Ada Berg in Harbour`. */
export function nameBesideDate(line: string, language?: string): string | undefined {
  if (line.length >= MAX_LINE_CHARACTERS || findDates(line, language).length === 0) return undefined;
  return partWithName(line, (name) => isPersonName(name) && /\p{Lu}/u.test(name))[0];
}

/** The part of a line that is a name, as in `Dec 26 • A. Name in Section`. */
export function partWithName(
  line: string,
  isName = (name: string) => isPersonName(name) || isGroupName(name),
): string[] {
  const parts = line.split(/\s*[|•·⋅]\s*/).map((part) => part.replace(/\s+(?:in|on|for)\s+(?!\p{Lu}).*$/u, ''));
  const named = parts.find((part) => splitByline(part).some(({ name }) => isName(name)));
  return named ? [named] : [];
}

/** The name in capitals at the end of a standfirst: `It is time to plant, says ADA BERG.` */
export function nameAtEndOfStandfirst(line: string): string | undefined {
  const end = / (?:says|writes|reports|asks|explains|argues|finds) (\p{Lu}[\p{Lu} .’'-]+\p{Lu})\.?$/u.exec(line);
  const name = end?.[1];
  if (!end || !name || !isPersonName(name)) return undefined;
  const unquoted = line.slice(0, end.index).split(/[“”"«»]/);
  return /\p{Ll}/u.test(unquoted.at(-1) ?? '') ? name : undefined;
}
