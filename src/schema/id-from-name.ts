import { foldLetters } from '../text/fold-letters.ts';
import { spellOut } from '../text/spell-out.ts';

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
 * `israels-air`), initials with full stops join (`U.S. Navy` gives `us-navy`), and letters such as ø are spelled out. Letters of
 * other scripts are spelled one by one (`Иван Лесной` gives `ivan-lesnoy`): an address, and no claim how a name is written in Latin.
 * Names that differ can give the same id.
 * @param name as an editor or a page writes it
 * @param isTaken whether an id is in use; then the id ends with the first free number: `storm-2`
 * @returns an empty string where the name has no letter or digit that can be spelled
 */
export function idFromName(name: string, isTaken: (id: string) => boolean = () => false): string {
  const joined = joinWords(asciiWords(name));
  if (joined === '') return '';
  const id = PAGE_NUMBER.test(joined) ? `n-${joined}` : joined;
  let free = id;
  for (let number = 2; isTaken(free) || DEVICE_NAME.test(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** The words of a name in a to z and 0 to 9. */
function asciiWords(name: string): string[] {
  const folded = foldLetters(name.replace(/[™®©℠]/g, ''))
    .replace(/['‘’‛`´′׳״]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '')
    .replaceAll('&', ' and ');
  return spellOut(folded)
    .split(/[^a-z0-9]+/)
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
