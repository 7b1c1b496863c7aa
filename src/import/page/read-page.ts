import type { Root as HastRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { addRoles } from '../biographies.ts';
import { type Capture, CaptureError, type RemovedBlock } from '../capture.ts';
import { findCorrections } from '../corrections.ts';
import { type Credits, readCredits, withCredits } from '../credit-lines.ts';
import { type PageBlock, splitIntoBlocks } from '../html/blocks.ts';
import { parseHtml, withoutScripts } from '../html/parse-html.ts';
import { findAddress } from '../metadata/address.ts';
import { findAuthors } from '../metadata/authors.ts';
import { findBylines } from '../metadata/bylines.ts';
import { findLanguage } from '../metadata/language.ts';
import { findOutlet } from '../metadata/outlet.ts';
import { type PageFacts, readFacts } from '../metadata/page-facts.ts';
import { findPublished } from '../metadata/published.ts';
import { findTitle } from '../metadata/title.ts';
import { locateText } from '../tree/locate-text.ts';
import { findCaptions, isCaption, isCreditedCaption } from './captions.ts';
import { chooseText } from './choose-text.ts';
import type { ExtractorResults } from './extractors.ts';
import { type BlockMeasures, measureBlocks } from './measure-blocks.ts';
import { noteCut } from './note-cut.ts';
import { gatherHints } from './page-hints.ts';
import { cutPullQuotesInLines } from './pull-quotes-in-lines.ts';
import { joinRemovals, reasonFor } from './reasons.ts';
import { siftText } from './sift-text.ts';
import { toMarkdownTree } from './to-tree.ts';
import { dropWeakNames } from './weak-names.ts';

/** What a page holds, but for the name of its file. */
type PageCapture = Omit<Capture, 'file'>;

/** Several times what the longest articles' pages have; the extractors take minutes for more. */
const MAX_BLOCKS = 12_000;

/** How many blocks below the last of the text the line may stand that names who helped to report. */
const MAX_BELOW_TEXT = 3;

/** Asks the extractors for the main text of a page without scripts, whose address is given. */
type Extract = (html: string, url: string | undefined) => Promise<ExtractorResults>;

/**
 * Reads a captured page.
 * @param extract asks the extractors; without it the page's own structure decides, which is less exact
 * @throws CaptureError where the page has no text
 */
export async function readPage(html: string, extract?: Extract): Promise<PageCapture> {
  const full = parseHtml(html);
  const facts = readFacts(full);
  const page = withoutScripts(full);
  const pulled = cutPullQuotesInLines(page);
  const blocks = splitIntoBlocks(page);
  if (blocks.length > MAX_BLOCKS) {
    throw new CaptureError(
      `This page has ${blocks.length} paragraphs, more than any article: copy the article’s text into a file instead.`,
    );
  }
  const lines = blocks.map(({ text }) => text);
  const head = readHead(facts, blocks, lines);
  const title = head.title?.value;
  const measures = measureBlocks(blocks);
  dropWeakNames(blocks, measures);
  const found = await extract?.(asHtml(page), head.url?.value);
  const taken = chooseText(blocks, gatherHints(found, facts, title), measures);
  const { authors, notes } = withCredits(head.authors, creditsBy(lines, taken, head.authors.length > 0));
  const { reasons, corrections } = dropRest(blocks, taken, { ...head, authors }, measures);
  const kept = reasons.map((reason) => reason === undefined);
  const tree = toMarkdownTree(
    page,
    head.url?.value,
    new Set(blocks.flatMap(({ nodes }, at) => (kept[at] ? nodes : []))),
  );
  const { text } = locateText(tree);
  if (!text.trim())
    throw new CaptureError(
      'No text was found on this page: copy the article’s text from the browser into a file instead.',
    );
  const removed = blocks.flatMap(({ text }, at): RemovedBlock[] => {
    const reason = reasons[at];
    return reason === undefined ? [] : [{ text, reason }];
  });
  return {
    ...head,
    authors: addRoles(authors, lines),
    published: findPublished(
      facts,
      blocks.filter((_, at) => reasons[at] !== CORRECTION),
      title,
      head.language?.value,
      head.url?.value,
    ),
    captured: undefined,
    captions: findCaptions(facts, blocks, taken, measures),
    corrections,
    text,
    removed: joinRemovals([...removed, ...pulled]),
    tree,
    notes: [...notes, ...noteCut(facts, blocks, kept)],
  };
}

/** What the page says of the article, but for the day, which stands between the lines of its text. */
function readHead(facts: PageFacts, blocks: readonly PageBlock[], lines: readonly string[]) {
  const url = findAddress(facts);
  const source = findOutlet(facts);
  const words = lines.join('\n');
  const title = findTitle(facts, source?.value, url?.value);
  return {
    url,
    source,
    title,
    language: findLanguage(facts, words),
    authors: findAuthors(facts, findBylines(blocks, title?.value), source?.value, words),
  };
}

/**
 * The lines that name who wrote a text or helped to. Of a text whose authors are known, those within it and right below it:
 * other stories may have such lines beside it.
 * @param taken whether each line was taken for main text
 */
function creditsBy(lines: readonly string[], taken: readonly boolean[], isKnown: boolean): Credits[] {
  const [start, end] = isKnown
    ? [taken.indexOf(true), taken.lastIndexOf(true) + MAX_BELOW_TEXT]
    : [0, lines.length - 1];
  return lines.slice(Math.max(0, start), end + 1).flatMap((line) => readCredits(line) ?? []);
}

/** Why a block is no main text that says what was corrected. */
const CORRECTION = 'correction';

/**
 * Drops what was taken for main text and is none.
 * @returns the reason of each block that is no main text, undefined of the others; and the corrections of the text
 */
function dropRest(
  blocks: readonly PageBlock[],
  taken: readonly boolean[],
  { title, authors, language }: Pick<PageCapture, 'title' | 'authors' | 'language'>,
  measures: BlockMeasures,
) {
  const known = {
    title: title?.value,
    authors: authors.flatMap(({ value }) => (value.kind ? [] : [value.name])),
    language: language?.value,
  };
  const sifted = siftText(blocks, taken, known, measures);
  const { corrections, taken: corrected } = findCorrections(
    blocks.map(({ text }, at) => ({ text, isText: taken[at] === true && !sifted[at] })),
    known.language,
  );
  const reasons = blocks.map((block, at) => {
    if (corrected[at]) return CORRECTION;
    if (sifted[at] || taken[at]) return sifted[at];
    return isCaption(block) || isCreditedCaption(block) ? 'photo caption' : reasonFor(block, known.title);
  });
  return { reasons, corrections };
}

function asHtml(page: HastRoot): string {
  return unified().use(rehypeStringify).stringify(page);
}
