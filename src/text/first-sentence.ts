import { isAbbreviation } from './abbreviations.ts';
import { oneLine } from './one-line.ts';

/** What may end a sentence, with the marks that close behind it, where white space follows. */
const END = /[.!?…。！？]+["”’»)\]]*(?=\s)/gu;

/** The first sentence of a text, in one line; the whole text where none ends before. */
export function firstSentence(text: string): string {
  const line = oneLine(text);
  for (const { 0: mark, index } of line.matchAll(END)) {
    const [word = ''] = /[\p{L}\p{N}.]*$/u.exec(line.slice(0, index)) ?? [];
    const begins = /^\s["“‘«„([]*[\p{Lu}\p{Lo}\p{N}]/u.test(line.slice(index + mark.length));
    if (begins && !(mark === '.' && isAbbreviation(word))) return line.slice(0, index + mark.length);
  }
  return line;
}
