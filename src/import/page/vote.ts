import { plainWords } from '../../text/words.ts';

/** Words in a row that have to agree; fewer than that only as a whole line. */
const RUN = 4;

/**
 * Looks up how much of a block stands in an extractor's text.
 * @param lines the blocks of that text
 * @returns a function from a block's text to the share of its runs of words that the text has, from 0 to 1
 */
export function voter(lines: readonly string[]): (text: string) => number {
  const runs = new Set<string>();
  const whole = new Set<string>();
  const all = lines.flatMap((line) => {
    const words = plainWords(line);
    whole.add(words.join(' '));
    return words;
  });
  for (let index = 0; index + RUN <= all.length; index += 1) runs.add(all.slice(index, index + RUN).join(' '));
  return (text) => {
    const words = plainWords(text);
    if (words.length === 0) return 0;
    if (words.length < RUN) return whole.has(words.join(' ')) ? 1 : 0;
    let found = 0;
    const total = words.length - RUN + 1;
    for (let index = 0; index < total; index += 1) if (runs.has(words.slice(index, index + RUN).join(' '))) found += 1;
    return found / total;
  };
}
