const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.,·-][\p{L}\p{N}\p{M}]+)*/gu;

/** Counts the words of a text: runs of letters and digits, held together by an apostrophe, a hyphen or a decimal mark. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
