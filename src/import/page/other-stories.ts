import type { Element } from 'hast';
import { boilerplateReason } from '../boilerplate.ts';
import { isProse, wordsInLine } from '../credit-lines.ts';
import { isHeading, isInTable, leadsSomewhere } from '../html/block-kinds.ts';
import type { PageBlock } from '../html/blocks.ts';
import { labelsOf } from '../html/elements.ts';
import type { BlockMeasures } from './measure-blocks.ts';
import { type Peers, peersOnPage } from './peers.ts';

/** Words in the names of boxes with other stories. */
const STORY_BOX =
  /\b(?:related|recommend|teaser|promo|read-?(?:more|next|also)|(?:inline|embed|more|other)-(?:story|stories|article))/;

/** The fewest words of a headline. */
const MIN_HEADLINE_WORDS = 5;

/**
 * Tells which of the blocks that were taken for main text are of other stories: teasers below it and within it, and lines that
 * are nothing but a link.
 * @param kept whether each block was taken
 */
export function otherStoryTest(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  measures: BlockMeasures,
): (block: PageBlock, index: number) => boolean {
  const teasers = findTeasers(blocks, kept, measures.sizes);
  const stories = findOtherStories(blocks, kept, measures);
  const lists = findAnnouncedLinks(blocks, kept);
  return (block, index) =>
    teasers[index] === true ||
    lists.has(index) ||
    (READS_ON.test(block.text) && block.linked > MIN_LINKED * block.text.length) ||
    block.path.some((element) => stories.has(element)) ||
    (isLoneLink(block) && isBetweenParagraphs(blocks, kept, index));
}

/** The most words of the teaser of another story within an article, and the share up to which those of a text may be teasers. */
const MAX_WORDS_OF_STORY = 60;
const MAX_STORIES = 0.2;

/**
 * Elements that are articles within the article, or boxes with a picture: teasers whose heading leads to another story, unless
 * much of the text is in them.
 */
function findOtherStories(
  blocks: readonly PageBlock[],
  kept: readonly boolean[],
  { sizes, wordsOf, hasPicture }: BlockMeasures,
): ReadonlySet<Element> {
  const others = new Set<Element>();
  const headlines = blocks.filter((block) => isHeading(block) && leadsSomewhere(block));
  for (const block of headlines) {
    const [, ...articles] = block.path.filter(({ tagName }) => tagName === 'article');
    const small = block.path.filter((element) => (wordsOf.get(element) ?? 0) <= MAX_WORDS_OF_STORY);
    const story =
      small.find((element) => articles.includes(element)) ??
      small.findLast((element) => STORY_BOX.test(labelsOf(element)) && hasPicture(element));
    if (story) others.add(story);
  }
  const taken = sizes.map((size, index) => (kept[index] ? size : 0));
  const ofOthers = taken.filter((_, index) => blocks[index]?.path.some((element) => others.has(element)));
  const sum = (all: readonly number[]): number => all.reduce((total, size) => total + size, 0);
  return sum(ofOthers) < MAX_STORIES * sum(taken) ? others : new Set();
}

/** What stands above links to other stories. */
const ANNOUNCES =
  /^(?=.{4,90}$)(?:(?:if you (?:liked|enjoyed|loved) this\b.*|.*\b(?:also|might) (?:like|enjoy|be interested in)\b.*|more (?:\p{L}+ ){0,4}(?:articles|stories|posts|news|reading|guides|resources|recipes|reviews|tutorials|videos|episodes)\b.*|.*\b(?:check out|see|read|explore|browse) (?:these|our|my|some)(?: \p{L}+){0,2} (?:articles|stories|posts|guides|recipes|reviews)\b.{0,20}|more (?:on|from|about) .*|related (?:\p{L}+ ){0,2}(?:articles|stories|posts|reading|content|guides|resources)\b.*|(?:further|recommended|suggested) reading|read (?:next|also|more)|other (?:articles|stories|posts)\b.*|keep reading|up next|zum weiterlesen|à lire aussi|lire aussi|lee también|leggi anche|lees ook|leia também|читайте также)\s*[:!]?)$/iu;

/** Fewer links than this below what announces them are a part of the text. */
const MIN_ANNOUNCED = 2;

/** The lines that announce links to other stories, with all the links that follow; such a line may have been left out itself. */
function findAnnouncedLinks(blocks: readonly PageBlock[], kept: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  const places = kept.flatMap((isKept, index) => (isKept ? [index] : []));
  let passed = 0;
  blocks.forEach(({ text }, place) => {
    const isLeftOut = !kept[place];
    if (!isLeftOut) passed += 1;
    if (isLeftOut ? !kept[place + 1] || boilerplateReason(text) !== 'related links' : !ANNOUNCES.test(text)) return;
    const rest = places.slice(passed);
    const end = rest.findIndex((next) => !leadsSomewhere(blocks[next] as PageBlock));
    const links = end < 0 ? rest : rest.slice(0, end);
    const only = links.length === 1 && isLeftOut ? blocks[links[0] as number] : undefined;
    const isHeadline = only && !isHeading(only) && wordsInLine(only.text) >= MIN_HEADLINE_WORDS;
    if (links.length >= MIN_ANNOUNCED || isHeadline)
      for (const index of isLeftOut ? links : [place, ...links]) found.add(index);
  });
  return found;
}

/** A line that leads to another story and says so: `READ: Fares rise in May (and why)`, `Read more about the fares in …`. */
const READS_ON =
  /^[^\p{L}\p{N}]{0,4}(?:(?:read|watch|listen|(?:(?:read|see) )?more(?: (?:from|about|on|in)\b[^:]{2,60})?):\s*\S|read more (?:about|on|in)\b)/iu;

/** From this share of its letters in a link on, such a line leads to another story. */
const MIN_LINKED = 0.4;

/** Whether a line is nothing but the headline of another story, and leads to it. */
function isLoneLink(block: PageBlock): boolean {
  return (
    leadsSomewhere(block) &&
    wordsInLine(block.text) >= MIN_HEADLINE_WORDS &&
    !/[.:;,!)\]]["'”’]*$/u.test(block.text) &&
    !/^(?:source|photo|image|credit|via)\b/i.test(block.text) &&
    !isHeading(block) &&
    !isInTable(block) &&
    !block.path.some(({ tagName }) => /^(?:li|blockquote|pre|figure|dt|dd)$/.test(tagName))
  );
}

/** Whether the nearest that was taken on either side of a block is a paragraph. */
function isBetweenParagraphs(blocks: readonly PageBlock[], kept: readonly boolean[], index: number): boolean {
  // A place before the first would be counted from the end.
  const before = index > 0 ? kept.lastIndexOf(true, index - 1) : -1;
  const after = kept.indexOf(true, index + 1);
  return before >= 0 && after >= 0 && [before, after].every((place) => isProse(blocks[place]?.text ?? ''));
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
