import type { Element } from 'hast';
import type { PageBlock } from '../html/blocks.ts';

/** How many elements outward from a block its picture is looked for. */
const MAX_LEVELS = 4;

/** How many other words may stand with a picture and its caption: a credit. */
const MAX_OTHER_WORDS = 14;

/**
 * Tells what stands by a picture and by little else, as captions do in whatever they are.
 * @param sizes the words of each block
 * @param words those of each element
 */
export function pictureTest(
  sizes: readonly number[],
  words: ReadonlyMap<Element, number>,
  hasPicture: (element: Element) => boolean,
): (block: PageBlock, index: number) => boolean {
  return ({ path }, index) => {
    for (let at = path.length - 1; at >= Math.max(0, path.length - MAX_LEVELS); at -= 1) {
      const element = path[at] as Element;
      if ((words.get(element) ?? 0) > (sizes[index] ?? 0) + MAX_OTHER_WORDS) return false;
      if (hasPicture(element)) return true;
    }
    return false;
  };
}

/** The words of each element of a page, with those of all that it holds. */
export function wordsOfElements(blocks: readonly PageBlock[], sizes: readonly number[]): ReadonlyMap<Element, number> {
  const words = new Map<Element, number>();
  blocks.forEach(({ path }, index) => {
    for (const element of path) words.set(element, (words.get(element) ?? 0) + (sizes[index] ?? 0));
  });
  return words;
}

/** Tells whether an element holds a picture; what it has been asked it knows. */
export function pictureFinder(): (element: Element) => boolean {
  const pictured = new Map<Element, boolean>();
  const hasPicture = (element: Element): boolean => {
    const known = pictured.get(element);
    if (known !== undefined) return known;
    const found = element.children.some(
      (child) => child.type === 'element' && (child.tagName === 'img' || hasPicture(child)),
    );
    pictured.set(element, found);
    return found;
  };
  return hasPicture;
}
