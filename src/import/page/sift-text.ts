import { plainWords } from '../../text/words.ts';
import { isBiography } from '../biographies.ts';
import { isProse, readCredits } from '../credit-lines.ts';
import { isHeading, leadsSomewhere } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';
import { isHidden, isPopUp } from '../html/elements.ts';
import { splitByline, startsAsByline } from '../metadata/names.ts';
import { beginsWithMark } from '../pull-quotes.ts';
import { aboveCreditTest, isCaption, isCreditedCaption } from './captions.ts';
import { findContents } from './contents-lists.ts';
import { findDateLines } from './dated-lines.ts';
import { findHiddenLines } from './hidden-lines.ts';
import type { BlockMeasures } from './measure-blocks.ts';
import { otherStoryTest } from './other-stories.ts';
import { findPulledBlocks, frameFinder } from './pulled-blocks.ts';
import { findSaidAgain, NEIGHBOURS } from './said-again.ts';
import { findSectionsApart } from './sections-apart.ts';

/** Fewer words than this stand twice in many texts. */
const MIN_REPEATED_WORDS = 8;

/** Fewer words than this in a frame may stand twice. */
const MIN_FRAMED_WORDS = 4;

/** Fewer words than this begin many lines. */
const MIN_COMMON_WORDS = 5;

/** The longest line that is nothing but a byline. */
const MAX_BYLINE_CHARACTERS = 120;

/** How many blocks from the beginning and the end of a text a note on its author may stand. */
const MAX_NOTES = 5;

/**
 * Says which of the blocks that were taken for main text are none after all, each with the reason: captions, what stands
 * twice or is not seen, menus, tables of contents, notes on the authors, teasers of other stories, and parts that stand apart.
 * @param kept whether each block was taken
 * @param known the headline, the names of the people who wrote the text, and its language
 * @returns the reason of each block that is none; undefined of the others
 */
export function siftText(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  known: { title: string | undefined; authors?: readonly string[]; language?: string | undefined },
  measures: BlockMeasures,
): (string | undefined)[] {
  const { lines, sizes } = measures;
  const isOfOtherStory = otherStoryTest(blocks, kept, measures);
  const places = kept.flatMap((isKept, index) => (isKept ? [index] : []));
  const firstParagraph = places.find((index) => isProse(blocks[index]?.text ?? '')) ?? -1;
  const dates = findDateLines(blocks, places, firstParagraph, known.language);
  const again = findSaidAgain(blocks, places, lines);
  const apart = findSectionsApart(blocks, places);
  const headings = new Set(lines.filter((_, index) => kept[index] && isHeading(blocks[index] as PageBlock)));
  const contents = findContents(blocks, kept, lines);
  const captions = new Set(lines.filter((_, index) => isCaption(blocks[index] as PageBlock)));
  const hidden = findHiddenLines(blocks, places);
  const shown = new Set(lines.filter((_, index) => kept[index] && !blocks[index]?.path.some(isHidden)));
  const titleLine = plainWords(known.title ?? '').join(' ');
  const frameOf = frameFinder(kept, measures);
  const pulled = findPulledBlocks(blocks, kept, firstParagraph, frameOf, measures);
  const ends = new Set([...places.slice(0, MAX_NOTES), ...places.slice(-MAX_NOTES)]);
  const standsAboveCredit = aboveCreditTest(blocks, measures);
  const seen = new Set<string>();
  const reasonAt = (block: PageBlock, index: number): string | undefined => {
    const line = lines[index] ?? '';
    const size = sizes[index] ?? 0;
    if (block.interrupts || block.path.some(isPopUp)) return 'pop-up';
    if (shown.has(line) && block.path.some(isHidden)) return 'hidden copy';
    if (hidden.has(index)) return 'hidden';
    if (!isHeading(block) && (isCreditedCaption(block) || standsAboveCredit(block, index))) return 'photo caption';
    if (isCaption(block) || (size >= MIN_COMMON_WORDS && captions.has(line) && !isHeading(block)))
      return 'photo caption';
    if (block.path.some(({ tagName, properties }) => tagName === 'nav' || properties['role'] === 'navigation'))
      return 'navigation';
    const isOfSection =
      firstParagraph >= 0 &&
      index > firstParagraph &&
      isHeading(block) &&
      !block.path.some(({ tagName }) => tagName === 'h1');
    if (line === titleLine && line && !isOfSection) return 'title';
    if (size >= MIN_REPEATED_WORDS && seen.has(line) && !again.has(index)) return 'repetition';
    if (contents.has(index) || (headings.has(line) && !isHeading(block) && leadsSomewhere(block)))
      return 'table of contents';
    if (isTrail(line, titleLine)) return 'navigation';
    if (isOfOtherStory(block, index)) return 'related links';
    if (apart.has(index)) return apart.get(index);
    // The line below a post that is quoted says who wrote it.
    const isQuoted = block.path.some(({ tagName }) => tagName === 'blockquote');
    if (dates.has(index) && !isHeading(block) && !isQuoted) return 'date line';
    if (readCredits(block.text) || isByline(block.text, known.authors ?? [])) return 'byline';
    if (ends.has(index) && isBiography(block.text, known.authors ?? [])) return 'about the author';
    if (pulled.has(index)) return frameOf(block) || beginsWithMark(block.text) ? 'pull quote' : 'repetition';
    if (size >= MIN_FRAMED_WORDS && endsSentence(block.text) && frameOf(block) && seen.has(line) && !again.has(index))
      return 'repetition';
    return undefined;
  };
  const reasons = blocks.map((block, index) => {
    if (!kept[index]) return undefined;
    const reason = reasonAt(block, index);
    if (!reason) seen.add(lines[index] ?? '');
    return reason;
  });
  return reasons.map((reason, index) => {
    if (reason || !kept[index] || isHeading(blocks[index] as PageBlock)) return reason;
    const line = lines[index] ?? '';
    if ((sizes[index] ?? 0) < MIN_COMMON_WORDS) return undefined;
    const near = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    return near.some((other) => other.length > line.length && other.startsWith(`${line} `)) ? 'repetition' : undefined;
  });
}

/** Whether a line says of nobody but the authors that they wrote the text. */
function isByline(line: string, authors: readonly string[]): boolean {
  if (line.length > MAX_BYLINE_CHARACTERS || !startsAsByline(line)) return false;
  const names = splitByline(line).map(({ name }) => name);
  return names.length > 0 && names.every((name) => authors.includes(name));
}

/** Whether a line is the way from the first page to this: `Home Blog Fares Fares rise in May`. */
function isTrail(line: string, title: string): boolean {
  return title !== '' && line.startsWith('home ') && line.endsWith(` ${title}`);
}

function endsSentence(text: string): boolean {
  return /[.!?…。"“”»」]$/u.test(text);
}
