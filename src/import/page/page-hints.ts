import { splitIntoBlocks } from '../html/blocks.ts';
import { parseHtml, withoutScripts } from '../html/parse-html.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import type { ExtractorResults } from './extractors.ts';

/** What is known of a page besides its blocks. */
export interface PageHints {
  /** The blocks of what each extractor takes for the main text; undefined where it found nothing. */
  defuddle: readonly string[] | undefined;
  readability: readonly string[] | undefined;
  /** `articleBody` of the page's JSON-LD. */
  articleBody: string | undefined;
  title: string | undefined;
}

/** What helps to tell the blocks of a page apart: what the extractors found, and what its data say. */
export function gatherHints(
  found: ExtractorResults | undefined,
  facts: PageFacts,
  title: string | undefined,
): PageHints {
  return {
    defuddle: linesOf(found?.defuddle),
    readability: linesOf(found?.readability),
    articleBody: longestBody(facts),
    title,
  };
}

function linesOf(html: string | undefined): string[] | undefined {
  return html === undefined ? undefined : splitIntoBlocks(withoutScripts(parseHtml(html))).map(({ text }) => text);
}

function longestBody({ linked }: PageFacts): string | undefined {
  const bodies = linked.map((object) => object['articleBody']).filter((body) => typeof body === 'string');
  return bodies.sort((a, b) => b.length - a.length)[0]?.replace(/<[^>]+>/g, ' ');
}
