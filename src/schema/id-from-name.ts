import { PLAIN_SPELLINGS } from '../text/fold-letters.ts';

/** What a letter or a sign is in an id that is none from a to z. */
const SPELLINGS: Readonly<Record<string, string>> = { ...PLAIN_SPELLINGS, '&': ' and ' };

/** An id made from a name has at most this many characters, without its number. It ends with a whole word. */
const MAX_ID_LENGTH = 60;

/** File names that Windows keeps for devices, whatever their extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The page numbers of a list take the same place in an address: `/articles/2/`. */
const PAGE_NUMBER = /^\d+$/;

/**
 * Makes the id that a name gives. Every id that the program makes from a name comes from here, so one name has one
 * address, whichever command writes the file.
 *
 * An id has lower-case ASCII letters, digits and single hyphens. Accents and apostrophes go (`Israel’s Air` gives
 * `israels-air`), initials with full stops join (`U.S. Navy` gives `us-navy`), and letters such as ø are spelled out.
 * Other scripts are not transliterated.
 * @param name as an editor or a page writes it
 * @param isTaken whether an id is in use; then the id ends with the first free number: `storm-2`
 * @returns an empty string where the name has no letter or digit, or has one of another script
 */
export function idFromName(name: string, isTaken: (id: string) => boolean = () => false): string {
  const words = asciiWords(name);
  if (words.some((word) => /[^a-z0-9]/.test(word))) return '';
  const joined = joinWords(words);
  if (joined === '') return '';
  const id = PAGE_NUMBER.test(joined) ? `n-${joined}` : joined;
  let free = id;
  for (let number = 2; isTaken(free) || DEVICE_NAME.test(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** The words of a name in lower case. A word in another script keeps its letters. */
function asciiWords(name: string): string[] {
  return name
    .replace(/[\p{Default_Ignorable_Code_Point}™®©℠]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Lm}'‘’‛`´′]/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '')
    .replace(/[^\0-\x7f]|&/gu, (letter) => SPELLINGS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** As many whole words as an id can hold; of a longer first word, its beginning. */
function joinWords(words: readonly string[]): string {
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, MAX_ID_LENGTH) : `${id}-${word}`;
    if (longer.length > MAX_ID_LENGTH) break;
    id = longer;
  }
  return id;
}
