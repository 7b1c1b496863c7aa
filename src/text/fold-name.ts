import { foldedSpellings, foldLetters } from './fold-letters.ts';
import { onDemand } from './on-demand.ts';

/**
 * Folds a name, so that spellings which readers take for the same are equal: letters as `foldLetters` has them, without
 * apostrophes, hyphens and other punctuation, as words with single spaces between them.
 */
export function foldName(text: string): string {
  return onlyWords(foldLetters(text));
}

/** The usual spellings of a name, folded; the first is `foldName`. */
export function nameSpellings(text: string): string[] {
  return [...new Set(foldedSpellings(text).map(onlyWords))];
}

/** What stands within words and is left out: apostrophes, and the marks of Hebrew abbreviations. */
const withinWords = onDemand(() => /['’ʼʻ‘`׳״]|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu);

function onlyWords(folded: string): string {
  return folded
    .replace(withinWords(), '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
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
