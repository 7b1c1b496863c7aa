import { wordsIn } from '../text/scan-words.ts';

/** How many words in a row make a copy. */
const COMMON_RUN = 10;

/** A word as it is compared, and its place in the text that it comes from. */
export type Word = ReturnType<typeof wordsIn>[number];

/** The words of a text without those of names. The longest names have to come first. */
export function wordsWithoutNames(text: string, names: readonly string[]): Word[] {
  let rest = text.replace(/[‘’ʼ]/g, "'").replace(/\s/g, ' ');
  for (const name of names) {
    const written = name.replace(/[‘’ʼ]/g, "'").replace(/\s/g, ' ');
    if (rest.includes(written)) rest = rest.replaceAll(written, ' '.repeat(written.length));
  }
  return wordsIn(rest);
}

/** The first `COMMON_RUN` words from each place of a text, with where they stand. */
export function indexRuns(words: readonly Word[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (let at = 0; at + COMMON_RUN <= words.length; at += 1) {
    const run = keyOf(words, at);
    const known = runs.get(run);
    if (known) known.push(at);
    else runs.set(run, [at]);
  }
  return runs;
}

/** The runs of words, each as long as it can be, that a text has in common with an indexed one. */
export function commonRuns(
  ours: readonly Word[],
  theirs: readonly Word[],
  runs: ReadonlyMap<string, number[]>,
): Word[][] {
  const found: Word[][] = [];
  for (let at = 0; at + COMMON_RUN <= ours.length; at += 1) {
    const lengths = (runs.get(keyOf(ours, at)) ?? []).map((there) => commonLength(ours, at, theirs, there));
    const longest = Math.max(0, ...lengths);
    if (longest === 0) continue;
    found.push(ours.slice(at, at + longest));
    at += longest - 1;
  }
  return found;
}

function keyOf(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + COMMON_RUN)
    .map(({ word }) => word)
    .join(' ');
}

function commonLength(ours: readonly Word[], at: number, theirs: readonly Word[], there: number): number {
  let length = 0;
  while (ours[at + length] && ours[at + length]?.word === theirs[there + length]?.word) length += 1;
  return length;
}
