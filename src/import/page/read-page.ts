import type { Root as HastRoot } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { addRoles } from '../biographies.ts';
import { type Capture, CaptureError, type RemovedBlock } from '../capture.ts';
import { findCorrections } from '../corrections.ts';
import { readCredits, withCredits } from '../credit-lines.ts';
import { splitIntoBlocks } from '../html/blocks.ts';
import { parseHtml, withoutScripts } from '../html/parse-html.ts';
import { findAddress } from '../metadata/address.ts';
import { findAuthors } from '../metadata/authors.ts';
import { findBylines } from '../metadata/bylines.ts';
import { findLanguage } from '../metadata/language.ts';
import { findOutlet } from '../metadata/outlet.ts';
import { readFacts } from '../metadata/page-facts.ts';
import { findPublished } from '../metadata/published.ts';
import { findTitle } from '../metadata/title.ts';
import { locateText } from '../tree/locate-text.ts';
import { findCaptions, isCaption, isCreditedCaption } from './captions.ts';
import { chooseText } from './choose-text.ts';
import type { ExtractorResults } from './extractors.ts';
import { measureBlocks } from './measure-blocks.ts';
import { noteCut } from './note-cut.ts';
import { gatherHints } from './page-hints.ts';
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
  const blocks = splitIntoBlocks(page);
  if (blocks.length > MAX_BLOCKS) {
    throw new CaptureError(
      `This page has ${blocks.length} paragraphs, more than any article: copy the article’s text into a file instead.`,
    );
  }
  const url = findAddress(facts);
  const source = findOutlet(facts);
  const words = blocks.map(({ text: line }) => line).join('\n');
  const language = findLanguage(facts, words);
  const title = findTitle(facts, source?.value, url?.value);
  const named = findAuthors(facts, findBylines(blocks, title?.value), source?.value, words);
  const measures = measureBlocks(blocks);
  dropWeakNames(blocks, measures);
  const found = await extract?.(asHtml(page), url?.value);
  const taken = chooseText(blocks, gatherHints(found, facts, title?.value), measures);
  // Below the text and beside it other stories may have such lines.
  const [start, end] = [taken.indexOf(true), taken.lastIndexOf(true) + MAX_BELOW_TEXT];
  const credited = blocks.flatMap((block, index) =>
    named.length === 0 || (index >= start && index <= end) ? (readCredits(block.text) ?? []) : [],
  );
  const { authors, notes } = withCredits(named, credited);
  const names = authors.flatMap(({ value }) => (value.kind ? [] : [value.name]));
  const sifted = siftText(blocks, taken, { title: title?.value, authors: names, language: language?.value }, measures);
  const sure = taken.map((isTaken, index) => isTaken && !sifted[index]);
  const { corrections, taken: corrected } = findCorrections(
    blocks.map(({ text: line }, index) => ({ text: line, isText: sure[index] === true })),
    language?.value,
  );
  const kept = sure.map((isSure, index) => isSure && !corrected[index]);
  const nodes = new Set(blocks.flatMap((block, index) => (kept[index] ? block.nodes : [])));
  const tree = toMarkdownTree(page, url?.value, nodes);
  const { text } = locateText(tree);
  if (!text.trim())
    throw new CaptureError(
      'No text was found on this page: copy the article’s text from the browser into a file instead.',
    );
  const removed: RemovedBlock[] = blocks.flatMap((block, index) =>
    kept[index]
      ? []
      : [
          {
            text: block.text,
            reason: corrected[index]
              ? 'correction'
              : (sifted[index] ??
                (isCaption(block) || isCreditedCaption(block) ? 'photo caption' : reasonFor(block, title?.value))),
          },
        ],
  );
  return {
    title,
    authors: addRoles(
      authors,
      blocks.map(({ text: line }) => line),
    ),
    published: findPublished(
      facts,
      blocks.filter((_, index) => !corrected[index]),
      title?.value,
      language?.value,
      url?.value,
    ),
    captured: undefined,
    source,
    language,
    url,
    captions: findCaptions(facts, blocks, taken, measures),
    corrections,
    text,
    removed: joinRemovals(removed),
    tree,
    notes: [...notes, ...noteCut(facts, blocks, kept)],
  };
}

function asHtml(page: HastRoot): string {
  return unified().use(rehypeStringify).stringify(page);
}
