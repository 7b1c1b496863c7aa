import { voter } from '../../../src/import/page/votes.ts';
import { plainWords } from '../../../src/text/words.ts';

/** Words in a row that have to agree. */
const RUN_WORDS = 4;

/** How far from a short line others of the true text have to stand, and how many: it may stand anywhere on a page. */
const NEAR = 3;
const MIN_NEAR = 2;

/**
 * Judges the blocks of a page by its true text: the share of the words of each that stand in runs of words of that text. Runs go
 * on from block to block, so that a short line is judged by what stands around it.
 */
export function judgeBlocks(texts: readonly string[], truth: string): number[] {
  const lines = truth.split('\n');
  const alone = voter([
    ...lines.flatMap((line) => line.split('|')).map((line) => line.replace(/^[\s\-*#>\d.]+(?=\D)/, '')),
    ...lines,
  ]);
  const words = texts.map((text) => plainWords(text));
  const inPlace = sharesInPlace(words, plainWords(truth));
  return texts.map((text, index) => {
    const [share, own] = [inPlace[index] ?? 0, alone(text)];
    if (own < 0.5 || share >= 0.5) return share;
    const near = inPlace.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((other) => other >= 0.5);
    return (words[index] ?? []).length >= RUN_WORDS || near.length >= MIN_NEAR ? own : share;
  });
}

/** The share of the words of each block that runs of words cover which the truth has too. */
function sharesInPlace(blocks: readonly (readonly string[])[], truth: readonly string[]): number[] {
  const runAt = (words: readonly string[], at: number): string => words.slice(at, at + RUN_WORDS).join(' ');
  const runs = new Set(truth.map((_, at) => runAt(truth, at)));
  const all = blocks.flat();
  const covered = new Set<number>();
  for (let at = 0; at + RUN_WORDS <= all.length; at += 1)
    if (runs.has(runAt(all, at))) for (let word = at; word < at + RUN_WORDS; word += 1) covered.add(word);
  let start = 0;
  return blocks.map(({ length }) => {
    const own = Array.from({ length }, (_, word) => covered.has(start + word)).filter(Boolean).length;
    start += length;
    return length > 0 ? own / length : 0;
  });
}
