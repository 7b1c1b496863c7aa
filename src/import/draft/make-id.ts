import { joinWords, SPELLINGS } from '../../schema/id-from-name.ts';
import { isId } from '../../schema/ids.ts';

/** As long as the longest ids that read well in an address. */
const LONGEST = 72;

/** File names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The page numbers of a list stand where ids do: `/articles/2/`. */
const NUMBER = /^\d+$/;

/**
 * A name as an id: lower-case ASCII letters, digits and single hyphens, whole words up to the longest length. Empty
 * where the name has no such letter, as in another script.
 */
export function makeId(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ´`]/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|\b))/gu, '')
    .replace(/[^\0-\u007f]|&/g, (letter) => SPELLINGS[letter] ?? ' ');
  return joinWords(letters.split(/[^a-z0-9]+/).filter(Boolean), LONGEST);
}

/**
 * The first of an id, the same with `-2`, with `-3` … that may be a file's name and is free.
 * @param id as `makeId` makes it; not empty
 */
export function makeUnique(id: string, isTaken: (id: string) => boolean): string {
  const free = (candidate: string) => !isTaken(candidate) && !DEVICES.test(candidate) && !NUMBER.test(candidate);
  if (!isId(id)) throw new RangeError(`"${id}" is no id`);
  const base = NUMBER.test(id) ? `n-${id}` : id;
  let candidate = base;
  for (let number = 2; !free(candidate); number += 1) candidate = `${base}-${number}`;
  return candidate;
}
