import type { Found } from '../capture.ts';
import type { Block } from './blocks.ts';
import { labelsOf } from './path-features.ts';

/** The captions among the blocks of a page that stand by its main text: in a figure, or under a name that says so. */
export function isCaption(block: Block): boolean {
  const inFigure = block.path.some(({ tagName }) => tagName === 'figcaption');
  const named = block.path
    .slice(-3)
    .some((element) =>
      /\b(?:wp-caption-text|(?:image|photo|figure|img|media)-+caption|caption(?:-text)?)\b/.test(labelsOf(element)),
    );
  const inTable = block.path.some(({ tagName }) => tagName === 'table' || tagName === 'video');
  return (
    (inFigure || named) && !inTable && !block.path.some(({ tagName }) => tagName === 'blockquote' || tagName === 'pre')
  );
}

/** The captions of a page from a little above its main text to its end. */
export function findCaptions(blocks: readonly Block[], kept: readonly boolean[]): Found<string>[] {
  const [from, to] = [kept.indexOf(true) - 12, kept.lastIndexOf(true)];
  const seen = new Set<string>();
  return blocks.flatMap((block, index) => {
    if (index < from || index > to || !isCaption(block) || block.text.split(' ').length < 3 || seen.has(block.text))
      return [];
    seen.add(block.text);
    return [{ value: block.text, from: 'text' as const }];
  });
}
