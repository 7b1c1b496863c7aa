import { isHeading } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { Vote } from './votes.ts';

/** What a heading says of the blocks below it. */
const HEADINGS: Readonly<Record<string, RegExp>> = {
  related:
    /^(?:related|more (?:from|on|about)|read (?:next|more|also)|you (?:may|might)|recommended|latest|popular|trending|further reading|also |other |keep reading|up next|explore|most )/i,
  references: /^\W*(?:references|sources|citations|foot ?notes|notes|bibliography|works cited|resources)\b.{0,14}$/i,
  author: /^(?:about|written by|meet|author|who )/i,
  comments: /comments?\b|\brepl(?:y|ies)|responses|discussion/i,
  questions: /faqs?\b|frequently asked/i,
  call: /^(?:get|join|sign|subscribe|start|try|contact|book|request|download|ready|let|need|want|schedule|share|stay|follow|support|connect|call|talk|discover|see how)/i,
};

/** The most words that one block adds to what comes after another: one long block is not many. */
const MAX_WORDS = 60;

/** From this share that the extractors took of a block of more words than these on, it is a paragraph of the text. */
const PARAGRAPH = { share: 0.7, words: 25 };

/**
 * What can be said of each block by the heading above it, and by how much of what the extractors took comes after it: what stands
 * behind the end of a text, or below `Related articles`, is seldom of it.
 */
export function describeSections(
  blocks: readonly PageBlock[],
  votes: readonly Vote[],
  sizes: readonly number[],
): Record<string, number>[] {
  const shares = votes.map(({ d, r }) => Math.min(0.97, Math.max(0.03, (d + r) / 2)));
  const following = wordsAfter(shares, sizes);
  const lastParagraph = shares.findLastIndex(
    (share, index) => share > PARAGRAPH.share && (sizes[index] ?? 0) > PARAGRAPH.words,
  );
  let below: Record<string, number> = {};
  return blocks.map((block, index) => {
    const after = following[index] ?? 0;
    const rest = {
      'rest.few': Math.exp(-after / 30),
      'rest.some': Math.exp(-after / 150),
      'rest.none': Number(index >= lastParagraph),
    };
    if (isHeading(block)) below = belowHeading(block.text, Math.exp(-after / 200));
    return { ...rest, ...(isHeading(block) ? {} : below) };
  });
}

/** How many words that the extractors took come after each block. */
function wordsAfter(shares: readonly number[], sizes: readonly number[]): number[] {
  const after: number[] = Array.from(shares, () => 0);
  for (let index = shares.length - 2; index >= 0; index -= 1) {
    const next = (shares[index + 1] ?? 0) * Math.min(MAX_WORDS, sizes[index + 1] ?? 0);
    after[index] = (after[index + 1] ?? 0) + next;
  }
  return after;
}

/** @param late how near the heading is to the end of the text, from 0 to 1 */
function belowHeading(text: string, late: number): Record<string, number> {
  const kinds = Object.keys(HEADINGS).filter((kind) => HEADINGS[kind]?.test(text));
  return Object.fromEntries(
    kinds.flatMap((kind) => [[`below.${kind}`, 1] as const, [`below.${kind}.late`, late] as const]),
  );
}
