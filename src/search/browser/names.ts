/**
 * Makes spellings alike that readers take for one: case, accents, apostrophes, hyphens and other punctuation fall away.
 * What remains are words with single spaces between them.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How well something is named by the words of a query: 0 by its name, 1 by an alias, 2 by the beginning of either, 3 by
 * some words of either, in any order. The last word may be unfinished. Undefined where a word is in none of its names.
 *
 * @param names the name, then the aliases
 */
export function rankName(query: string, names: readonly string[]): 0 | 1 | 2 | 3 | undefined {
  const asked = foldName(query);
  if (asked === '') return undefined;
  const folded = names.map(foldName);
  const whole = folded.findIndex((name) => sameLetters(name, asked));
  if (whole !== -1) return whole === 0 ? 0 : 1;
  const naming = folded.filter((name) => holdsWords(name, asked));
  if (naming.length === 0) return undefined;
  return naming.some((name) => name.startsWith(asked)) ? 2 : 3;
}

/** "Al-Aqsa", "al aqsa" and "alaqsa" are one name. */
function sameLetters(a: string, b: string): boolean {
  return a.replaceAll(' ', '') === b.replaceAll(' ', '');
}

function holdsWords(name: string, asked: string): boolean {
  const words = name.split(' ');
  const [last = '', ...others] = asked.split(' ').reverse();
  // One letter begins too many words to mean any of them.
  const lastFits = words.some((word) => word === last || (last.length > 1 && word.startsWith(last)));
  return lastFits && others.every((word) => words.includes(word));
}
