/**
 * What texts in English are written with, and the letters of other languages that are most frequent in them. Each counts: a file of so many
 * reaches a new reader in two round trips, its italic in one, and more of them take another.
 */
export const BASIC_LETTERS = `${range(0x20, 0x7e)}\u00a0°±·×–—‘’“”…›−↑↓áäçéèíñóöü`;

/** The other letters of western and central European languages, with what stands between words in them. */
export const FURTHER_LETTERS = withoutBasic(`${range(0xa0, 0xff)}ŒœŠšŽžŸłŁćčđğışřśżźńęąőűťďňůěŐŰ‚„†‡•‹«»→←↑↓′″€¶§№`);

const FURTHER = new RegExp(`[${FURTHER_LETTERS}]`);
/** What basic and further letters may be among: these are found several times faster in a page than one of a list is. */
const NOT_ASCII = /[^\0-\x7f]+/g;

/** Whether letters of a text are in the whole typeface alone, of those that it has. */
export function hasFurtherLetters(text: string): boolean {
  return text.match(NOT_ASCII)?.some((letters) => FURTHER.test(letters)) ?? false;
}

/** The marks that nearly every page has. */
const BASIC_MARKS = BASIC_LETTERS.replace(/\p{L}/gu, '');

/**
 * What `unicode-range` calls the further letters. Basic letters may be between them, so that the list is short, but no basic marks: a page
 * for which the basic file is late would ask for the whole one.
 */
export const FURTHER_RANGE = formatRange(FURTHER_LETTERS);

function withoutBasic(letters: string): string {
  return [...letters].filter((letter) => !BASIC_LETTERS.includes(letter)).join('');
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function formatRange(letters: string): string {
  const ranges: { first: string; last: string }[] = [];
  for (const letter of [...letters].sort()) {
    const range = ranges.at(-1);
    const isApart = !range || [...BASIC_MARKS].some((mark) => range.last < mark && mark < letter);
    if (isApart) ranges.push({ first: letter, last: letter });
    else range.last = letter;
  }
  const hex = (letter: string) => letter.charCodeAt(0).toString(16);
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}
