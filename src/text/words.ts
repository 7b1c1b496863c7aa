/** The words of a text, lower case: runs of letters and digits. Apostrophes and marks that stand apart end a word. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Where a text goes on behind some words that it has at a place, by the letters and digits of both alone; undefined where other
 * words are there.
 */
export function skipWords(text: string, start: number, words: string): number | undefined {
  let end = start;
  for (const [letter] of words.matchAll(/[\p{L}\p{N}]/gu)) {
    end = findLetter(text, end);
    if (!text.startsWith(letter, end)) return undefined;
    end += letter.length;
  }
  return end;
}

const NEXT = /[\p{L}\p{N}]/gu;

/** Where the next letter or digit of a text is, from a place on; its length where it has none. */
export function findLetter(text: string, start: number): number {
  NEXT.lastIndex = start;
  return NEXT.exec(text)?.index ?? text.length;
}

/** A text without everything between its letters and digits, marks included. */
export function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
