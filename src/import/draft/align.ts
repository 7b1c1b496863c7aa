import type { TextBlock } from './flat-text.ts';

/** A place in a tree's text: the number of a block, and an offset in its text. */
interface Place {
  block: number;
  offset: number;
}

/** Where words of a plain text stand in the blocks of the tree of the same text. */
export interface Span {
  start: Place;
  /** Behind the last character. */
  end: Place;
}

/**
 * Finds in the blocks of a tree what stands in the plain text from one offset to another. Both have the same words in the
 * same order; white space may differ, and each may have words that the other lacks, such as a picture's description:
 * then it is the same occurrence of the words.
 */
export function aligner(text: string, blocks: readonly TextBlock[]): (start: number, end: number) => Span | undefined {
  const plain = squeeze(text);
  const places: Place[] = [];
  let joined = '';
  for (const [block, { text: words }] of blocks.entries()) {
    const { letters, offsets } = squeezeWithOffsets(words);
    joined += letters;
    for (const offset of offsets) places.push({ block, offset });
  }
  const isSame = joined === plain;
  return (start, end) => {
    const before = squeeze(text.slice(0, start)).length;
    const words = squeeze(text.slice(start, end));
    if (words === '') return undefined;
    const at = isSame ? before : sameOccurrence(words, plain, before, joined);
    const [first, last] = [places[at], places[at + words.length - 1]];
    return first && last && { start: first, end: { block: last.block, offset: last.offset + 1 } };
  };
}

/** Where the words occur in `there` for the time at which they stand at `index` in `here`; -1 where they do not. */
function sameOccurrence(words: string, here: string, index: number, there: string): number {
  let found = there.indexOf(words);
  for (let at = here.indexOf(words); at >= 0 && at < index && found >= 0; at = here.indexOf(words, at + 1)) {
    found = there.indexOf(words, found + 1);
  }
  return found;
}

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function squeezeWithOffsets(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (!/\s/.test(text.charAt(index))) offsets.push(index);
  return { letters: squeeze(text), offsets };
}
