/** What transliterations write for one sound, in the order in which it is looked for, and a sign for the sound. */
const SOUNDS: readonly (readonly [letters: RegExp, sound: string])[] = [
  // Arabic q is written g, q or kh: al-Gaddafi, al-Qadhafi, Khadafy.
  [/^[gq](?=[aeiou].*[iy]$)/, 'k'],
  [/[aou]ll?ah?$/, 'ula'],
  [/schtsch|shch|stch/g, 'S'],
  [/tsch|tch|tsh|ch(?!r)/g, 'C'],
  [/sch|sh/g, 'S'],
  [/(?:dj|dsch|dzh)(?=[aeiouy])/g, 'J'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/kh|qu?|ck|ch|c(?![eiy])/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/c/g, 's'],
  [/w/g, 'v'],
  [/j/g, 'y'],
  [/(?<=[SC])[eo]v$/, 'ev'],
  [/h$/, ''],
  [/(?<=[^aeiouy])e$/, ''],
];

/** With fewer consonants, other names have the same sounds; a vowel of two syllables tells as much as one. */
const MIN_CONSONANTS = 3;

/**
 * The sounds of a name that its transliterations have in common: Haniya, Haniyya, Haniyeh; Hizbullah, Hezbollah; Zelensky,
 * Zelenskyy; Gaddafi, Qaddafi, Khadafy. Of vowels it keeps that there is one, and whether it is o or u, which tells Mahmoud
 * from Mohammed.
 *
 * @param word folded
 * @returns undefined where the word is too short, or not in Latin letters
 */
export function soundKey(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  let sounds = word;
  for (const [letters, sound] of SOUNDS) sounds = sounds.replace(letters, sound);
  const key = sounds.replace(/[aeiouy]+/g, vowelSign).replace(/(.)\1+/g, '$1');
  return key.replace(/[AEU]/g, '').length < MIN_CONSONANTS ? undefined : key;
}

/** A row of vowels as a sign: with o or u, of two syllables, or any other; at the beginning, a is told from e and i. */
function vowelSign(row: string, at: number): string {
  if (/[ou]/.test(row)) return 'U';
  if (/[iey]y*a|iy*e/.test(row)) return 'I';
  return at === 0 && !row.startsWith('a') ? 'E' : 'A';
}
