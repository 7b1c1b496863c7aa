/** Letters that have no mark to take off, in the spelling that ids use for them. */
export const SPELLINGS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  '&': ' and ',
};

/** The most characters that an id made of a name has; it ends with a whole word. */
const LONGEST = 60;

/**
 * The id that a name gives: lower-case ASCII letters, digits and single hyphens, without apostrophes and marks
 * (`Israel’s Air` is `israels-air`).
 * @returns the empty text where the name has nothing that an id can hold: other scripts are not transliterated
 */
export function idFromName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[ßæœøåłđðþħıŋ&]/g, (letter) => SPELLINGS[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'‘’ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.some((word) => /[^a-z0-9]/.test(word))) return '';
  return joinWords(words, LONGEST);
}

/** Words with hyphens between them, as many whole ones as go into a length; of a longer first one its beginning. */
export function joinWords(words: readonly string[], longest: number): string {
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, longest) : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id;
}
