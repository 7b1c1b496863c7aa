import { plainWords } from '../../text/words.ts';
import { isBiography } from '../biographies.ts';
import { isProse, readCredits } from '../credit-lines.ts';
import { isHeading, leadsSomewhere } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';
import { isHidden, isPopUp } from '../html/elements.ts';
import { startsAsByline } from '../metadata/byline-words.ts';
import { splitByline } from '../metadata/names.ts';
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

/** What is known of the text beside its blocks: the headline, who wrote it, and its language. */
interface Known {
  title: string | undefined;
  authors?: readonly string[];
  language?: string | undefined;
}

/** A block that was taken for main text, and the words in it. */
interface Place {
  block: PageBlock;
  index: number;
  /** Its words in lower case, with a space between two. */
  line: string;
  /** How many words. */
  size: number;
  /** Whether a block above has the same words, and the text does not say them again on purpose. */
  isRepeated: boolean;
}

/** What a block is compared with. */
type TakenText = ReturnType<typeof surveyText>;

/**
 * Says which of the blocks that were taken for main text are none after all, each with the reason: captions, what stands
 * twice or is not seen, menus, tables of contents, notes on the authors, teasers of other stories, and parts that stand apart.
 * @param kept whether each block was taken
 * @returns the reason of each block that is none; undefined of the others
 */
export function siftText(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  known: Known,
  measures: BlockMeasures,
): (string | undefined)[] {
  const { lines, sizes } = measures;
  const text = surveyText(blocks, kept, known, measures);
  const seen = new Set<string>();
  const reasons = blocks.map((block, index) => {
    if (!kept[index]) return undefined;
    const line = lines[index] ?? '';
    const isRepeated = seen.has(line) && !text.again.has(index);
    const reason = reasonOf({ block, index, line, size: sizes[index] ?? 0, isRepeated }, text);
    if (!reason) seen.add(line);
    return reason;
  });
  return reasons.map((reason, index) =>
    reason || !kept[index] || isHeading(blocks[index] as PageBlock)
      ? reason
      : beginsNeighbour(index, measures)
        ? 'repetition'
        : undefined,
  );
}

function surveyText(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  { title, authors = [], language }: Known,
  measures: BlockMeasures,
) {
  const { lines } = measures;
  const places = kept.flatMap((isKept, index) => (isKept ? [index] : []));
  const firstParagraph = places.find((index) => isProse(blocks[index]?.text ?? '')) ?? -1;
  const frameOf = frameFinder(kept, measures);
  return {
    authors,
    titleLine: plainWords(title ?? '').join(' '),
    firstParagraph,
    isOfOtherStory: otherStoryTest(blocks, kept, measures),
    dates: findDateLines(blocks, places, firstParagraph, language),
    again: findSaidAgain(blocks, places, lines),
    apart: findSectionsApart(blocks, places),
    headings: new Set(lines.filter((_, index) => kept[index] && isHeading(blocks[index] as PageBlock))),
    contents: findContents(blocks, kept, lines),
    captions: new Set(lines.filter((_, index) => isCaption(blocks[index] as PageBlock))),
    hidden: findHiddenLines(blocks, places),
    shown: new Set(lines.filter((_, index) => kept[index] && !blocks[index]?.path.some(isHidden))),
    frameOf,
    pulled: findPulledBlocks(blocks, kept, firstParagraph, frameOf, measures),
    ends: new Set([...places.slice(0, MAX_NOTES), ...places.slice(-MAX_NOTES)]),
    standsAboveCredit: aboveCreditTest(blocks, measures),
  };
}

/** Why a block is no main text. The first reason that fits counts. */
function reasonOf(place: Place, text: TakenText): string | undefined {
  if (place.block.interrupts || place.block.path.some(isPopUp)) return 'pop-up';
  if (text.shown.has(place.line) && place.block.path.some(isHidden)) return 'hidden copy';
  if (text.hidden.has(place.index)) return 'hidden';
  if (isOfPicture(place, text)) return 'photo caption';
  if (place.block.path.some(({ tagName, properties }) => tagName === 'nav' || properties['role'] === 'navigation'))
    return 'navigation';
  if (isTitle(place, text)) return 'title';
  if (place.size >= MIN_REPEATED_WORDS && place.isRepeated) return 'repetition';
  if (isOfContents(place, text)) return 'table of contents';
  if (isTrail(place.line, text.titleLine)) return 'navigation';
  if (text.isOfOtherStory(place.block, place.index)) return 'related links';
  return text.apart.get(place.index) ?? lineAtEnd(place, text) ?? saidElsewhere(place, text);
}

function isOfPicture({ block, index, line, size }: Place, { captions, standsAboveCredit }: TakenText): boolean {
  if (isCaption(block)) return true;
  if (isHeading(block)) return false;
  return (
    isCreditedCaption(block) || standsAboveCredit(block, index) || (size >= MIN_COMMON_WORDS && captions.has(line))
  );
}

/** Whether a block is the headline again, and not the heading of a section that has its words. */
function isTitle({ block, index, line }: Place, { firstParagraph, titleLine }: TakenText): boolean {
  const isOfSection =
    firstParagraph >= 0 &&
    index > firstParagraph &&
    isHeading(block) &&
    !block.path.some(({ tagName }) => tagName === 'h1');
  return line !== '' && line === titleLine && !isOfSection;
}

function isOfContents({ block, index, line }: Place, { contents, headings }: TakenText): boolean {
  return contents.has(index) || (headings.has(line) && !isHeading(block) && leadsSomewhere(block));
}

/** The reason of a line that stands above or below the paragraphs: when they were written, and by whom. */
function lineAtEnd({ block, index }: Place, { authors, dates, ends }: TakenText): string | undefined {
  // The line below a post that is quoted says who wrote it.
  const isQuoted = block.path.some(({ tagName }) => tagName === 'blockquote');
  if (dates.has(index) && !isHeading(block) && !isQuoted) return 'date line';
  if (readCredits(block.text) || isByline(block.text, authors)) return 'byline';
  return ends.has(index) && isBiography(block.text, authors) ? 'about the author' : undefined;
}

/** The reason of a block whose words the text has at another place. */
function saidElsewhere({ block, index, size, isRepeated }: Place, text: TakenText): string | undefined {
  if (text.pulled.has(index)) return text.frameOf(block) || beginsWithMark(block.text) ? 'pull quote' : 'repetition';
  return isRepeated && size >= MIN_FRAMED_WORDS && endsSentence(block.text) && text.frameOf(block)
    ? 'repetition'
    : undefined;
}

/** Whether a block near by begins with the words of one, and goes on. */
function beginsNeighbour(index: number, { lines, sizes }: BlockMeasures): boolean {
  const line = lines[index] ?? '';
  if ((sizes[index] ?? 0) < MIN_COMMON_WORDS) return false;
  const near = lines.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  return near.some((other) => other.length > line.length && other.startsWith(`${line} `));
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
