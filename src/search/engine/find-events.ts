import { nameSpellings } from '../../text/fold-name.ts';
import type { EventWords } from './types.ts';

/** The letters that two words must at least have in common to be forms of one: visit, visits. */
const MIN_SHARED_LETTERS = 4;

/**
 * The events that have all words of a query, at least one of them in what happened or in the date: "May 2022 visit". One
 * word alone means no event.
 *
 * @returns their numbers
 */
export function findEvents(words: readonly string[], events: readonly EventWords[]): number[] {
  const asked = words.map(nameSpellings);
  if (asked.length < 2) return [];
  return events.flatMap(({ happened, around }, number) => {
    const own = wordsOf(happened);
    const all = [...own, ...wordsOf(around)];
    const has = (list: readonly string[]) => (spellings: readonly string[]) =>
      spellings.some((word) => list.some((each) => isSameWord(word, each)));
    return asked.every(has(all)) && asked.some(has(own)) ? [number] : [];
  });
}

/** The words of a text in all usual spellings. */
function wordsOf(text: string): string[] {
  return nameSpellings(text).flatMap((each) => each.split(' '));
}

function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= MIN_SHARED_LETTERS && !/\d/.test(short) && long.startsWith(short));
}
