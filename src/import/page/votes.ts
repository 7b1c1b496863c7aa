import type { Element } from 'hast';
import { plainWords } from '../../text/words.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { PageHints } from './page-hints.ts';
import { shapesOf } from './peers.ts';

/** How much of a block each extractor took, and how much of it the page's data hold, from 0 to 1. */
export type Vote = { d: number; r: number; b: number | undefined };

export function voteOn(blocks: readonly PageBlock[], hints: PageHints): Vote[] {
  const [d, r] = [voter(hints.defuddle ?? []), voter(hints.readability ?? [])];
  const body = hints.articleBody && hints.articleBody.length > 400 ? voter(hints.articleBody.split(/\n+/)) : undefined;
  return blocks.map(({ text }) => ({ d: d(text), r: r(text), b: body?.(text) }));
}

/** How far the extractors agree on a page, and how much of it they leave. */
export function describePage(votes: readonly Vote[], sizes: readonly number[]) {
  let [d, r, both, all] = [0, 0, 0, 0];
  votes.forEach((vote, index) => {
    const size = sizes[index] ?? 0;
    d += vote.d * size;
    r += vote.r * size;
    both += vote.d * vote.r * size;
    all += size;
  });
  const most = Math.max(1, d, r);
  return {
    defuddleLess: 1 - d / most,
    readabilityLess: 1 - r / most,
    disagree: 1 - both / most,
    little: 1 - most / Math.max(1, all),
  };
}

/** From the first to the last longer block that either extractor took. */
export function agreedRange(votes: readonly Vote[], sizes: readonly number[]) {
  const taken = (index: number): boolean => {
    const vote = votes[index];
    return vote !== undefined && (vote.d > 0.5 || vote.r > 0.5) && (sizes[index] ?? 0) > 12;
  };
  let start = 0;
  while (start < votes.length && !taken(start)) start += 1;
  let end = votes.length - 1;
  while (end > start && !taken(end)) end -= 1;
  return { start, end };
}

/** The share of words around a block that each extractor took: of its parent's, and of the next larger part of the page. */
export function groupShares(blocks: readonly PageBlock[], votes: readonly Vote[], sizes: readonly number[]) {
  const sums = new Map<Element, { d: number; r: number; n: number; count: number }>();
  blocks.forEach((block, index) => {
    const [vote, size] = [votes[index] as Vote, sizes[index] ?? 0];
    for (const element of block.path) {
      const sum = sums.get(element) ?? { d: 0, r: 0, n: 0, count: 0 };
      sum.d += vote.d * size;
      sum.r += vote.r * size;
      sum.n += size;
      sum.count += 1;
      sums.set(element, sum);
    }
  });
  return blocks.map((block) => {
    const around = [...block.path].reverse().flatMap((element) => sums.get(element) ?? []);
    const group = around.find(({ count }) => count >= 2);
    const section = around.find(({ count }) => count >= Math.max(6, 3 * (group?.count ?? 0)));
    const share = (part: 'd' | 'r', of: typeof group) => (of ? of[part] / Math.max(1, of.n) : 0);
    return { d: share('d', group), r: share('r', group), sd: share('d', section), sr: share('r', section) };
  });
}

/** The most words that one block adds to what is said of all that are built like it. */
const MAX_ALIKE_WORDS = 60;

/** So many words more make the share of few blocks a small one: they tell little. */
const FEW_WORDS = 3;

/**
 * What the extractors took of the blocks that stand in elements of the same shapes: the share of the others, the part that all of
 * them are of what was taken on the page, and how many they are, on a scale of logarithms.
 */
export function alikeShares(blocks: readonly PageBlock[], votes: readonly Vote[], sizes: readonly number[]) {
  const shapes = blocks.map(({ path }) => shapesOf(path));
  const sums = new Map<string, { taken: number; words: number; count: number }>();
  const parts = votes.map(({ d, r }, index) => {
    const words = Math.min(MAX_ALIKE_WORDS, sizes[index] ?? 0);
    return { words, taken: (words * (d + r)) / 2 };
  });
  parts.forEach(({ words, taken }, index) => {
    const shape = shapes[index] ?? '';
    const sum = sums.get(shape) ?? { taken: 0, words: 0, count: 0 };
    sums.set(shape, { taken: sum.taken + taken, words: sum.words + words, count: sum.count + 1 });
  });
  const total = parts.reduce((sum, { taken }) => sum + taken, 0);
  return parts.map(({ words, taken }, index) => {
    const all = sums.get(shapes[index] ?? '') ?? { taken, words, count: 1 };
    return {
      others: (all.taken - taken) / (all.words - words + FEW_WORDS),
      share: all.taken / Math.max(1, total),
      count: Math.log1p(all.count) / 5,
    };
  });
}

/** What was taken of the next few blocks on one side, and whether they are prose. */
export function around(votes: readonly Vote[], sizes: readonly number[], index: number, step: 1 | -1) {
  let [d, r, words, weight] = [0, 0, 0, 0];
  for (let distance = 1; distance <= 3; distance += 1) {
    const vote = votes[index + step * distance];
    if (!vote) break;
    const part = 1 / distance;
    d += vote.d * part;
    r += vote.r * part;
    words += Math.min(1, (sizes[index + step * distance] ?? 0) / 30) * part;
    weight += part;
  }
  return weight > 0 ? { d: d / weight, r: r / weight, words: words / weight } : { d: 0, r: 0, words: 0 };
}

/** Words in a row that have to agree; fewer than that only as a whole line. */
const RUN_WORDS = 4;

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
  for (let index = 0; index + RUN_WORDS <= all.length; index += 1)
    runs.add(all.slice(index, index + RUN_WORDS).join(' '));
  return (text) => {
    const words = plainWords(text);
    if (words.length === 0) return 0;
    if (words.length < RUN_WORDS) return whole.has(words.join(' ')) ? 1 : 0;
    let found = 0;
    const total = words.length - RUN_WORDS + 1;
    for (let index = 0; index < total; index += 1)
      if (runs.has(words.slice(index, index + RUN_WORDS).join(' '))) found += 1;
    return found / total;
  };
}
