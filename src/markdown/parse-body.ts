import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import type { Publication } from '../schema/rights.ts';
import { withoutDoubledMarks } from './doubled-marks.ts';
import { createBodyFile, problemsOf, processBody, stateOf } from './parse-state.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeContents } from './rehype-contents.ts';
import { rehypeDroppedAddresses } from './rehype-dropped-addresses.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { rehypeNames } from './rehype-names.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypePublish } from './rehype-publish.ts';
import { rehypeQuotationMarks } from './rehype-quotation-marks.ts';
import { rehypeQuotations } from './rehype-quotations.ts';
import { rehypeSpeakers } from './rehype-speakers.ts';
import { remarkAnnotations } from './remark-annotations.ts';
import { remarkDoubledMarks } from './remark-doubled-marks.ts';
import { remarkRights } from './remark-rights.ts';
import { remarkToHtml } from './remark-to-html.ts';
import { remarkUnterminated } from './remark-unterminated.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { createBodyProcessor } from './syntax.ts';
import type { ArticleContext, ArticleLabels, BodyResult } from './types.ts';

/**
 * Runs the pipeline over an article's body.
 * @param source the Markdown below the frontmatter
 * @returns what the body holds, cut to what may be published, and everything that is wrong with it
 */
export function parseBody(source: string, context: ArticleContext): BodyResult {
  const result = runPipeline(source, context);
  if (!result.warnings.some(({ kind }) => kind === 'doubled-marks')) return result;
  // What is wrong is told with its place in what was written; what is published has one pair of marks.
  return { ...result, body: runPipeline(withoutDoubledMarks(source), context).body };
}

function runPipeline(source: string, context: ArticleContext): BodyResult {
  const file = createBodyFile(source, context);
  const kind: BodyKind = { publication: context.publication, hasHtml: mayHoldHtml(source) };
  const html = processBody(file, processorFor(kind, context.labels));
  const { words, passages, quotations, annotations, names, headings, links, references } = stateOf(file);
  return {
    body: { html, words, passages, quotations, annotations, names, headings, links },
    references,
    ...problemsOf(file),
  };
}

/** Parsing HTML within Markdown takes longer than all the rest, and few bodies need it. */
export function mayHoldHtml(source: string): boolean {
  return /<[a-z!/?]/i.test(source);
}

/** What decides which transforms a body needs. */
interface BodyKind {
  publication: Publication;
  hasHtml: boolean;
}

type BodyProcessor = ReturnType<typeof createProcessor>;

/** The processors that have been made, by the words of the interface and the kind of body. */
const processors = new WeakMap<ArticleLabels, Map<string, BodyProcessor>>();

/** The processor of a kind of body: it is made once and then frozen. What differs between articles is in `file.data`. */
function processorFor(kind: BodyKind, labels: ArticleLabels): BodyProcessor {
  const known = processors.get(labels) ?? new Map<string, BodyProcessor>();
  processors.set(labels, known);
  const key = `${kind.publication} ${kind.hasHtml}`;
  const processor = known.get(key) ?? createProcessor(kind, labels);
  known.set(key, processor);
  return processor;
}

function createProcessor({ publication, hasHtml }: BodyKind, labels: ArticleLabels) {
  return createBodyProcessor()
    .use(remarkUnterminated)
    .use(remarkRights)
    .use(remarkDoubledMarks)
    .use(remarkAnnotations)
    .use(remarkToHtml, { footnoteLabel: labels.footnotes, footnoteBackLabel: labels.backToText })
    .use(hasHtml ? [rehypeRaw] : [])
    .use(rehypeDroppedAddresses)
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(rehypeHeadings)
    .use(rehypeMedia, { labels })
    .use(rehypeLinks)
    .use(rehypePassages, { labels })
    .use(rehypeQuotationMarks)
    .use(rehypeQuotations)
    .use(rehypePublish, { publication, labels })
    .use(rehypeAnchors)
    .use(rehypeContents)
    .use(rehypeNames)
    .use(rehypeSpeakers, { labels })
    .use(rehypeStringify)
    .freeze();
}
