import type { Element } from 'hast';
import { plainWords } from '../../text/words.ts';
import type { PageBlock } from '../html/blocks.ts';
import { pictureFinder, pictureTest, wordsOfElements } from './pictures.ts';

/** What several steps ask of the blocks of a page. */
export interface BlockMeasures {
  /** The words of each block, a space between them. */
  lines: readonly string[];
  /** How many words each block has. */
  sizes: readonly number[];
  /** How many words each element has, with those of all that it holds. */
  wordsOf: ReadonlyMap<Element, number>;
  /** Whether an element holds a picture. */
  hasPicture: (element: Element) => boolean;
  /** Whether a block stands by a picture and by little else, as captions do in whatever they are. */
  standsByPicture: (block: PageBlock, index: number) => boolean;
}

/** Measures the blocks of a page, once for all that reads it. */
export function measureBlocks(blocks: readonly PageBlock[]): BlockMeasures {
  const words = blocks.map(({ text }) => plainWords(text));
  const sizes = words.map(({ length }) => length);
  const wordsOf = wordsOfElements(blocks, sizes);
  const hasPicture = pictureFinder();
  return {
    lines: words.map((own) => own.join(' ')),
    sizes,
    wordsOf,
    hasPicture,
    standsByPicture: pictureTest(sizes, wordsOf, hasPicture),
  };
}
