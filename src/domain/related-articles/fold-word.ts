/**
 * Makes forms of a word alike: case and accents fall away, and in English the ending of the plural, by the three rules
 * of Harman's S stemmer ("How effective is suffixing?", JASIS 42, 1991), which leaves words that it does not fit alone.
 */
export function foldWord(word: string, language: string): string {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return /^en(?:-|$)/i.test(language) ? singular(folded) : folded;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return /[us]s$/.test(word) ? word : word.slice(0, -1);
}
