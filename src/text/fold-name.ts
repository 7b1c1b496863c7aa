/**
 * Folds a name, so that spellings which readers take for the same are equal: without case, accents, apostrophes, hyphens
 * and other punctuation, as words with single spaces between them.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
