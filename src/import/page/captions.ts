import { oneLineOfPage } from '../../text/one-line.ts';
import type { FoundValue } from '../capture.ts';
import { isCaptionOnly, isProse } from '../credit-lines.ts';
import { isInTable } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';
import { holdsBlockquote, labelsOf } from '../html/elements.ts';
import { isObject, listOf } from '../metadata/json-ld.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import type { BlockMeasures } from './measure-blocks.ts';

/** Fewer words than this are a credit or a button. */
const MIN_CAPTION_WORDS = 3;

/** The captions among the blocks of a page that stand by its main text: in a figure, or under a name that says so. */
export function isCaption(block: PageBlock): boolean {
  const inFigure = block.path.some(({ tagName }) => tagName === 'figcaption');
  // A figure may be that of a quotation: then its caption says who speaks.
  if (inFigure && block.path.some((element) => element.tagName === 'figure' && holdsBlockquote(element))) return false;
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

/** Whether a block ends with the credit of a photograph, and is no paragraph: a caption, whatever a page puts it in. */
export function isCreditedCaption(block: PageBlock): boolean {
  return !isInTable(block) && !block.path.some(({ tagName }) => tagName === 'pre') && isCaptionOnly(block.text);
}

/** Tells the lines that stand by a picture and right above its credit, in one box with it. */
export function aboveCreditTest(
  blocks: readonly PageBlock[],
  { standsByPicture }: BlockMeasures,
): (block: PageBlock, index: number) => boolean {
  return (block, index) => {
    const below = blocks[index + 1];
    const box = block.path.at(-2);
    if (!box || !below?.path.includes(box)) return false;
    return isCreditedCaption(below) && !isProse(block.text) && standsByPicture(block, index);
  };
}

/**
 * The captions of a page: those that its data has of the article's pictures, then those that are seen from a little above
 * the main text to its end. One that holds another, or stands in it, is the same.
 */
export function findCaptions(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  measures: BlockMeasures,
): FoundValue<string>[] {
  const all: FoundValue<string>[] = [
    ...captionsFromData(facts),
    ...captionsOnPage(blocks, kept, measures).map((value) => ({ value, from: 'text' as const })),
  ];
  const found: FoundValue<string>[] = [];
  for (const caption of all) {
    const { value } = caption;
    const isThere = found.some((other) => other.value.includes(value) || value.includes(other.value));
    if (value.split(' ').length >= MIN_CAPTION_WORDS && !isThere) found.push(caption);
  }
  return found;
}

function captionsFromData({ article, linked, microdata }: PageFacts): FoundValue<string>[] {
  const pictures = listOf(article?.['image']).filter(isObject);
  const captions = pictures.map((picture) => {
    const whole = linked.find((object) => object['@id'] === picture['@id'] && object['caption']);
    return picture['caption'] ?? (picture['@id'] === undefined ? undefined : whole?.['caption']);
  });
  return [
    ...captions.flatMap((value) =>
      typeof value === 'string' ? [{ value: oneLineOfPage(value), from: 'json-ld' as const }] : [],
    ),
    ...(microdata.get('caption') ?? []).map((value) => ({ value, from: 'microdata' as const })),
  ];
}

function captionsOnPage(blocks: readonly PageBlock[], kept: readonly boolean[], measures: BlockMeasures): string[] {
  const [from, to] = [kept.indexOf(true) - 12, kept.lastIndexOf(true)];
  const standsAboveCredit = aboveCreditTest(blocks, measures);
  return blocks.flatMap((block, index) => {
    if (index < from || index > to) return [];
    return isCaption(block) || isCreditedCaption(block) || standsAboveCredit(block, index) ? [block.text] : [];
  });
}
