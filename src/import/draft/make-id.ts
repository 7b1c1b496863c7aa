import { isId } from '../../schema/ids.ts';

/** As long as the longest ids that read well in an address. */
const LONGEST = 72;

/** Letters that do not come apart into an ASCII letter and an accent. */
const LETTERS: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'ng', ħ: 'h' },
  '&': ' and ',
};

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
    .replace(/[^\0-\u007f]|&/g, (letter) => LETTERS[letter] ?? ' ');
  let id = '';
  for (const word of letters.split(/[^a-z0-9]+/).filter(Boolean)) {
    const longer = id === '' ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
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
