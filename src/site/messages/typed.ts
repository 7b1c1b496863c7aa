import type { Forms } from './forms.ts';

/** The most letters of a text, and the most words, that a message repeats of what was typed. */
const MAX_LETTERS = 60;
const MAX_WORDS = 8;

/** Whose words a snippet shows, and where. */
export interface SnippetCredit {
  speakers: readonly string[];
  isQuoted: boolean;
  paragraph: string | undefined;
}

/**
 * Makes the functions by which messages of a language repeat what was typed.
 * @param others how many words more there are than a message repeats
 */
export function createTyped({ quote, or }: Pick<Forms<never>, 'quote' | 'or'>, others: (words: number) => string) {
  /** A text as a message repeats it: of a long one the beginning. */
  function beginningOf(typed: string): string {
    const letters = [...typed];
    return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS).join('').trimEnd()}…` : typed;
  }

  /** What was typed, in quotation marks. */
  function quoted(typed: string): string {
    return quote(beginningOf(typed));
  }

  /** Words that were typed, as an enumeration: `“a”, “b” or “c”`; of many the first. */
  function enumerated(words: readonly string[]): string {
    const left = words.length - MAX_WORDS;
    return or([...words.slice(0, MAX_WORDS).map(quoted), ...(left > 0 ? [others(left)] : [])]);
  }

  return { beginningOf, quoted, enumerated };
}
