import type { Element } from 'hast';
import { plainWords } from '../../text/words.ts';
import { isBiography } from '../biographies.ts';
import { isProse, readCredits } from '../credit-lines.ts';
import { isDateLine } from '../date-lines.ts';
import type { PageBlock } from '../html/blocks.ts';
import { isHidden, isPopUp, labelsOf } from '../html/elements.ts';
import { splitByline } from '../metadata/names.ts';
import { isCaption, isCreditedCaption } from './captions.ts';
import { type Peers, peersOnPage } from './peers.ts';

/** Fewer words than this stand twice in many texts. */
const MIN_REPEATED_WORDS = 8;

/** Fewer words than this may be quoted twice. */
const MIN_PULLED_WORDS = 4;

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
 * twice or is not seen, menus, tables of contents, notes on the authors, and teasers of other stories.
 * @param kept whether each block was taken
 * @param known the headline, and the names of the people who wrote the text
 * @returns the reason of each block that is none; undefined of the others
 */
export function siftText(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  known: { title: string | undefined; authors?: readonly string[] },
): (string | undefined)[] {
  const words = blocks.map(({ text }) => plainWords(text));
  const lines = words.map((own) => own.join(' '));
  const sizes = words.map(({ length }) => length);
  const teasers = findTeasers(blocks, kept, sizes);
  const stories = findOtherStories(blocks, kept, sizes);
  const dates = findDateLines(blocks, kept);
  const headings = new Set(lines.filter((_, index) => kept[index] && isHeading(blocks[index] as PageBlock)));
  const captions = new Set(lines.filter((_, index) => isCaption(blocks[index] as PageBlock)));
  const shown = new Set(lines.filter((_, index) => kept[index] && !blocks[index]?.path.some(isHidden)));
  const titleLine = plainWords(known.title ?? '').join(' ');
  const prose = lines.filter((_, index) => kept[index] && !blocks[index]?.path.some(isFrame));
  const all = ` ${prose.join(' | ')} `;
  const places = kept.flatMap((isKept, index) => (isKept ? [index] : []));
  const ends = new Set([...places.slice(0, MAX_NOTES), ...places.slice(-MAX_NOTES)]);
  const seen = new Set<string>();
  const pulled = new Set<Element>();
  const reasonAt = (block: PageBlock, index: number): string | undefined => {
    const line = lines[index] ?? '';
    const size = sizes[index] ?? 0;
    if (block.interrupts || block.path.some(isPopUp)) return 'pop-up';
    if (shown.has(line) && block.path.some(isHidden)) return 'hidden copy';
    if (!isHeading(block) && isCreditedCaption(block)) return 'photo caption';
    if (isCaption(block) || (size >= MIN_COMMON_WORDS && captions.has(line) && !isHeading(block)))
      return 'photo caption';
    if (block.path.some(({ tagName, properties }) => tagName === 'nav' || properties['role'] === 'navigation'))
      return 'navigation';
    if (line === titleLine && line) return 'title';
    if (size >= MIN_REPEATED_WORDS && seen.has(line)) return 'repetition';
    if (headings.has(line) && !isHeading(block) && leadsSomewhere(block)) return 'table of contents';
    if (teasers[index] || block.path.some((element) => stories.has(element))) return 'related links';
    if (dates.has(index) && !isHeading(block)) return 'date line';
    if (readCredits(block.text) || isByline(block.text, known.authors ?? [])) return 'byline';
    if (ends.has(index) && isBiography(block.text, known.authors ?? [])) return 'about the author';
    const frame = isInTable(block) ? undefined : block.path.findLast(isFrame);
    if (frame && size < MIN_REPEATED_WORDS && pulled.has(frame)) return 'pull quote';
    if (frame && size >= MIN_PULLED_WORDS && isPulled(block.text, all)) {
      pulled.add(frame);
      return 'pull quote';
    }
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

/** How a byline begins. */
const BY = /^(?:(?:(?:posted|written|published|story|words)\s+)?by|von|par|por|di|door|av|автор|מאת|بقلم)(?::|\s)/iu;

/** Whether a line says of nobody but the authors that they wrote the text. */
function isByline(line: string, authors: readonly string[]): boolean {
  if (line.length > MAX_BYLINE_CHARACTERS || !BY.test(line)) return false;
  const names = splitByline(line).map(({ name }) => name);
  return names.length > 0 && names.every((name) => authors.includes(name));
}

/** The lines above the first paragraph that have nothing but a date; none in a text whose parts have dates too. */
function findDateLines(blocks: readonly PageBlock[], kept: readonly boolean[]): ReadonlySet<number> {
  const places = kept.flatMap((isKept, index) => (isKept ? [index] : []));
  const dated = places.filter((index) => isDateLine(blocks[index]?.text ?? ''));
  const first = places.find((index) => isProse(blocks[index]?.text ?? '')) ?? -1;
  return new Set(dated.every((index) => index < first) ? dated : []);
}

/** Whether all that a frame quotes stands in the text, but for what it leaves out and who it says has said it. */
function isPulled(text: string, all: string): boolean {
  const quoted = text.replace(/\s+[–—-]\s*\p{Lu}[^–—]{2,60}$/u, '');
  const pieces = quoted.split(/…|\.\.\./u).map((piece) => plainWords(piece));
  return pieces.flat().length >= MIN_PULLED_WORDS && pieces.every((piece) => all.includes(` ${piece.join(' ')} `));
}

/** The most words of the teaser of another story within an article, and the share up to which those of a text may be teasers. */
const MAX_WORDS_OF_STORY = 60;
const MAX_STORIES = 0.2;

/**
 * Elements that are articles within the article: teasers whose heading leads to another story, unless much of the text is in
 * them.
 * @param sizes the words of each block
 */
function findOtherStories(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  sizes: readonly number[],
): ReadonlySet<Element> {
  const stories = new Map<Element, { words: number; isLinked: boolean }>();
  for (const [index, block] of blocks.entries()) {
    const [outer, ...inner] = block.path.filter(({ tagName }) => tagName === 'article');
    const story = inner.at(-1);
    if (!outer || !story) continue;
    const { words, isLinked } = stories.get(story) ?? { words: 0, isLinked: false };
    stories.set(story, {
      words: words + (sizes[index] ?? 0),
      isLinked: isLinked || (isHeading(block) && leadsSomewhere(block)),
    });
  }
  const others = new Set(
    [...stories].flatMap(([story, { words, isLinked }]) => (isLinked && words <= MAX_WORDS_OF_STORY ? [story] : [])),
  );
  const taken = sizes.map((size, index) => (kept[index] ? size : 0));
  const ofOthers = taken.filter((_, index) => blocks[index]?.path.some((element) => others.has(element)));
  const sum = (all: readonly number[]): number => all.reduce((total, size) => total + size, 0);
  return sum(ofOthers) < MAX_STORIES * sum(taken) ? others : new Set();
}

function isInTable({ path }: PageBlock): boolean {
  return path.some(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function isHeading({ path }: PageBlock): boolean {
  return path.some(({ tagName }) => /^h[1-6]$/.test(tagName));
}

/** Whether most of a block is a link. */
function leadsSomewhere({ linked, text }: PageBlock): boolean {
  return linked > 0.8 * text.length;
}

/** Whether an element sets words apart from the text, as a quotation out of it is. */
function isFrame(element: Element): boolean {
  return (
    /^(?:aside|blockquote|figure|q)$/.test(element.tagName) ||
    /\b(?:pull-?quote|quote|callout|highlight)/.test(labelsOf(element))
  );
}

/** The share of a page’s words up to which parts built alike may be teasers; a list article has more in its parts. */
const MAX_TEASERS = 0.5;

/** Words of a teaser: more than a line of a list, fewer than a part of a list article. */
const TEASER_WORDS = { least: 20, most: 120 };

/**
 * The blocks in teasers below a text: parts that are built alike and lead away, each, after which nothing follows but more.
 * @param all the words of each block
 */
function findTeasers(blocks: readonly PageBlock[], kept: readonly boolean[], all: readonly number[]): boolean[] {
  const peersOf = peersOnPage();
  const sizes = all.map((size, index) => (kept[index] ? size : 0));
  const groups = blocks.map(({ path }, index) => (kept[index] ? peersOf(path) : undefined));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const shares = new Map<Peers, number>();
  groups.forEach((group, index) => {
    if (group) shares.set(group, (shares.get(group) ?? 0) + (sizes[index] ?? 0) / total);
  });
  const found = blocks.map(() => false);
  let other = 0;
  for (let index = blocks.length - 1; index >= 0 && other <= TEASER_WORDS.least; index -= 1) {
    const group = groups[index];
    if (group && isTeaser(group) && (shares.get(group) ?? 0) < MAX_TEASERS) found[index] = true;
    else other += sizes[index] ?? 0;
  }
  return found;
}

function isTeaser({ linking, headed, pictured, words }: Peers): boolean {
  return linking > 0.9 && (headed > 0.6 || pictured > 0.6) && words >= TEASER_WORDS.least && words <= TEASER_WORDS.most;
}
