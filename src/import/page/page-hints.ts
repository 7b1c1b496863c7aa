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
  /** What the page's data say that the article is about. */
  descriptions: readonly string[];
  /** What stands in place of its pictures. */
  alternatives: readonly string[];
}

/** Meta tags that describe an article. */
const DESCRIPTIONS = ['description', 'og:description', 'twitter:description'];

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
    descriptions: [
      ...DESCRIPTIONS.flatMap((tag) => facts.meta.get(tag) ?? []),
      ...facts.linked.map((object) => object['description']).filter((value) => typeof value === 'string'),
    ],
    alternatives: facts.alternatives,
  };
}

function linesOf(html: string | undefined): string[] | undefined {
  return html === undefined ? undefined : splitIntoBlocks(withoutScripts(parseHtml(html))).map(({ text }) => text);
}

function longestBody({ linked }: PageFacts): string | undefined {
  const bodies = linked.map((object) => object['articleBody']).filter((body) => typeof body === 'string');
  return bodies.sort((a, b) => b.length - a.length)[0]?.replace(/<[^>]+>/g, ' ');
}
