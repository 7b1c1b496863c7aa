import type { Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Capture, FoundValue } from '../../../src/import/capture.ts';
import type { DraftOptions } from '../../../src/import/draft/draft.ts';
import type { FoundQuotation, FoundSpeaker } from '../../../src/import/quotation.ts';
import { locateText } from '../../../src/import/tree/locate-text.ts';
import { findQuotedBlocks } from '../../../src/text/quotation-marks.ts';

/** What a page says of itself, without where it was found. */
interface Said {
  title?: string;
  authors?: { name: string; role?: string }[];
  published?: string;
  captured?: string;
  source?: string;
  language?: string;
  url?: string;
  captions?: string[];
  corrections?: Capture['corrections'];
  markdown?: string;
}

/**
 * A captured page of paragraphs.
 * @param text its text; with `said.markdown`, what the tree of that has
 */
export function captureOf(text: string, said: Said = {}): Capture {
  const tree =
    said.markdown === undefined ? paragraphs(text) : unified().use(remarkParse).use(remarkGfm).parse(said.markdown);
  if (locateText(tree).text !== text) throw new Error(`The text of the tree is ${locateText(tree).text}`);
  const found = <V>(value: V): FoundValue<V> => ({ value, from: 'text' });
  const maybe = (value: string | undefined) => (value === undefined ? undefined : found(value));
  return {
    file: 'page.txt',
    title: maybe(said.title),
    authors: (said.authors ?? []).map(found),
    published: maybe(said.published),
    captured: maybe(said.captured),
    source: maybe(said.source),
    language: maybe(said.language),
    url: maybe(said.url),
    captions: (said.captions ?? []).map(found),
    corrections: said.corrections ?? [],
    tree,
    notes: [],
    text,
    removed: [],
  };
}

/** Paragraphs in which every character is text. */
function paragraphs(text: string): Root {
  const children = text
    .split('\n\n')
    .map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return { type: 'root', children };
}

/** Somebody who speaks. */
export const person = (name: string, role?: string): FoundSpeaker => ({ name, kind: 'person', ...(role && { role }) });

/** The quotations of these words in a text, in order; of several paragraphs where the words are. */
export function quotationsOf(
  text: string,
  said: [words: string, speaker?: FoundSpeaker, doubt?: string][],
): FoundQuotation[] {
  let from = 0;
  const spans = findQuotedBlocks(text).flatMap((block) => block.spans);
  return said.map(([words, speaker, doubt]) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`${words} is not in the text`);
    from = start + words.length;
    const span = spans.find((each) => each.start === start && each.end === from);
    return {
      text: words,
      speaker,
      cue: speaker && 'said',
      start,
      end: from,
      outerStart: span?.outerStart ?? start,
      outerEnd: span?.isClosed ? span.outerEnd : from,
      parts: span?.parts ?? [{ start, end: from }],
      ...(doubt !== undefined && { doubt }),
    };
  });
}

/** Options with which an article needs nothing more. */
export const COMPLETE: DraftOptions = {
  kind: 'report',
  summary: 'Ferries sail again.',
  topics: ['harbour'],
  rights: 'full',
  holder: 'Sund Courier',
  published: '2021-04-12',
  force: false,
};
