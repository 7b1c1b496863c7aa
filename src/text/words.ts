/** The words of a text, lower case: runs of letters and digits. Apostrophes and marks that stand apart end a word. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text without everything between its letters and digits, marks included. */
export function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
