/** What words are read as, such as their stems: texts, each with a number. */
export interface NumberedTexts {
  /** By number. */
  texts: readonly string[];
  /** The numbers of the texts of all words, word by word: millions of occurrences are looked up here. */
  numbers: readonly number[];
  /** By the number of a word, where its texts begin; behind the last word, where they end. */
  starts: readonly number[];
}

export function createNumberedTexts() {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const numbers: number[] = [];
  const starts = [0];
  return {
    texts,
    numbers,
    starts,
    /** Adds the texts of the next word. @returns the number of the word */
    add(own: ReadonlySet<string>): number {
      for (const text of own) {
        const number = known.get(text) ?? texts.push(text) - 1;
        known.set(text, number);
        numbers.push(number);
      }
      return starts.push(numbers.length) - 2;
    },
  };
}
