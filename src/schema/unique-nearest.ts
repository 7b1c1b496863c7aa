import { editDistance } from '../text/edit-distance.ts';

/** The most edits by which a misspelt word may differ from what it means. */
const EDITS = 2;

/**
 * The candidate that a misspelt word certainly means: at most two edits away, and no other candidate within
 * one edit more than that. Of short words fewer edits count, and words that differ in a number are different words.
 * @param open whether the candidates are ids, which anybody may add to: then the words must begin alike, and be of four
 *   characters at least
 * @returns undefined where there is none, or where the word is a candidate itself
 */
export function uniqueNearest(word: string, candidates: Iterable<string>, open: boolean): string | undefined {
  const all = [...new Set(candidates)];
  if (all.includes(word)) return undefined;
  const [first, second] = all
    .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits);
  if (!first || first.edits > editsFor(word) || (second && second.edits <= first.edits + 1)) return undefined;
  const { candidate } = first;
  if (digitsOf(word) !== digitsOf(candidate)) return undefined;
  if (open && (word.length < 4 || word[0]?.toLowerCase() !== candidate[0])) return undefined;
  return candidate;
}

function editsFor(word: string): number {
  return Math.min(EDITS, Math.max(1, Math.floor(word.length * 0.4)));
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
