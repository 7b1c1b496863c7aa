import { plainWords } from '../../text/words.ts';
import { isBiography } from '../biographies.ts';
import { isProse, readCredits } from '../credit-lines.ts';
import { isDateLine, MAX_INTRODUCTIONS, saysWhen } from '../date-lines.ts';
import { isHeading, leadsSomewhere } from '../html/block-kinds.ts';
import { type PageBlock, textInParts } from '../html/blocks.ts';
import { isHidden, isPopUp } from '../html/elements.ts';
import { splitByline, startsAsByline } from '../metadata/names.ts';
import { beginsWithMark } from '../pull-quotes.ts';
import { aboveCreditTest, isCaption, isCreditedCaption } from './captions.ts';
import { findHiddenLines } from './hidden-lines.ts';
import type { BlockMeasures } from './measure-blocks.ts';
import { otherStoryTest } from './other-stories.ts';
import { shapesOf } from './peers.ts';
import { findPulledBlocks, frameFinder } from './pulled-blocks.ts';
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

/** How far from a block another may stand that begins with its words. */
const NEIGHBOURS = 4;

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

/** The most lines in a row that a text says again; more are a copy of it. */
const MAX_SAID_AGAIN = 3;

/**
 * The lines that a text says again on purpose, as a guide does below each of its examples: far from the last time, in elements
 * of the same shapes, few in a row. A copy that a page makes has a place of its own, or follows at once.
 * @param places which blocks were taken
 */
function findSaidAgain(
  blocks: readonly PageBlock[],
  places: readonly number[],
  lines: readonly string[],
): ReadonlySet<number> {
  const lastOf = new Map<string, number>();
  const found = new Set<number>();
  let run: { place: number; last: number }[] = [];
  const close = (): void => {
    if (run.length <= MAX_SAID_AGAIN)
      for (const { place, last } of run)
        if (place - last > NEIGHBOURS && shapesOf(blocks[place]?.path) === shapesOf(blocks[last]?.path))
          found.add(place);
    run = [];
  };
  for (const place of places) {
    const line = lines[place] ?? '';
    const last = lastOf.get(line);
    if (last === undefined) close();
    else run.push({ place, last });
    lastOf.set(line, place);
  }
  close();
  return found;
}

/** How many lines may say so below a text. */
const MAX_BELOW = 3;

/**
 * The lines by the headline that have nothing but a date, and those below the last of the text that say when it was published;
 * of the former none in a text whose parts have dates too, but for what says so.
 * @param places which blocks were taken
 */
function findDateLines(
  blocks: readonly PageBlock[],
  places: readonly number[],
  firstParagraph: number,
  language: string | undefined,
): ReadonlySet<number> {
  const textAt = (index: number): string => textInParts(blocks[index] as PageBlock).replaceAll(' | ', ' ');
  const dated = places.filter((index) => isDateLine(textAt(index), language));
  const named = new Set(dated.filter((index) => saysWhen(textAt(index), language)));
  const paragraphs = places.filter((index) => isProse(blocks[index]?.text ?? ''));
  const head = paragraphs[MAX_INTRODUCTIONS] ?? Number.POSITIVE_INFINITY;
  const below = new Set<number>();
  for (const index of places.slice(-MAX_BELOW).reverse())
    if (named.has(index)) below.add(index);
    else break;
  const others = dated.filter((index) => !named.has(index));
  const isByHeadline =
    others.every((index) => index < firstParagraph) || (others.length === 1 && (others[0] ?? 0) < (paragraphs[1] ?? 0));
  return new Set(isByHeadline ? dated.filter((index) => index < head || below.has(index)) : below);
}

/** How many lines in a row that are headings of the text too are a table of contents. */
const MIN_CONTENTS = 4;

/** The lines of lists without links in which only headings stand that come later. */
function findContents(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  lines: readonly string[],
): ReadonlySet<number> {
  const lastHeading = new Map<string, number>();
  const plain = (line = ''): string => line.replace(/^(?:\d+ )+/, '');
  lines.forEach((line, index) => {
    if (kept[index] && isHeading(blocks[index] as PageBlock)) lastHeading.set(plain(line), index);
  });
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= MIN_CONTENTS) for (const index of run) found.add(index);
    run = [];
  };
  kept.forEach((isKept, index) => {
    const block = blocks[index] as PageBlock;
    if (!isKept) return;
    if (!isHeading(block) && (lastHeading.get(plain(lines[index])) ?? -1) > index) run.push(index);
    else close();
  });
  close();
  return found;
}

/** Whether a line is the way from the first page to this: `Home Blog Fares Fares rise in May`. */
function isTrail(line: string, title: string): boolean {
  return title !== '' && line.startsWith('home ') && line.endsWith(` ${title}`);
}

function endsSentence(text: string): boolean {
  return /[.!?…。"“”»」]$/u.test(text);
}
