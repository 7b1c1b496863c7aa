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

/**
 * The key of a name: two spellings that nobody can tell apart on a page have the same. Composition, characters without
 * width, the kind of hyphen, apostrophe and space make no difference; case, accents and other letters do.
 */
export function nameKey(name: string): string {
  return name
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
