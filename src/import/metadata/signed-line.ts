import { readBylineStart } from './byline-words.ts';
import { isPersonName, splitByline } from './names.ts';

/** The longest line that begins with "By", in words and in characters; of one that goes on behind a name, in characters. */
const MAX_WORDS = 14;
const MAX_CHARACTERS = 80;
const MAX_CHARACTERS_BEHIND_NAME = 160;

/** The one word by which somebody goes. */
const ONE_WORD = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{2,20}$/u;

/** The name of a person before a comma and a post. */
const BEFORE_POST = /^(\p{Lu}[^,]{3,40}), .{3,160}$/u;

/** Whether a line says who wrote a text, on a page or in a copy of it: `By Ada Berg`, `מאת דנה כהן`, `Autorin: Ada Berg`. */
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
  const authors = /^[\p{Lu}\p{Lo}]/u.test(rest) && rest.split(' ').length <= MAX_WORDS ? splitByline(line) : [];
  return authors.length > 0 && authors.every(({ name }) => isPersonName(name));
}
