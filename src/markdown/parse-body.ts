import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { rehypeNames } from './rehype-names.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypePublish } from './rehype-publish.ts';
import { rehypeQuotations } from './rehype-quotations.ts';
import { rehypeSpeakers } from './rehype-speakers.ts';
import { remarkMarks } from './remark-marks.ts';
import { remarkOurDirectives } from './remark-our-directives.ts';
import { remarkRights } from './remark-rights.ts';
import { remarkUnterminated } from './remark-unterminated.ts';
import { startRun } from './run.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import type { ArticleContext, BodyResult } from './types.ts';

/**
 * Runs the pipeline over an article's body.
 * @param source the Markdown below the frontmatter
 * @returns what the body holds, cut to what may be published, and everything that is wrong with it
 */
export function parseBody(source: string, context: ArticleContext): BodyResult {
  const run = startRun(context);
  const { labels } = context;
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkOurDirectives)
    .use(remarkUnterminated, run)
    .use(remarkRights, run)
    .use(remarkMarks, run)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: labels.footnotes,
      footnoteBackLabel: labels.backToText,
    })
    .use(mayHoldHtml(source) ? [rehypeRaw] : [])
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(rehypeHeadings)
    .use(rehypeMedia, run)
    .use(rehypeLinks, run)
    .use(rehypePassages, run)
    .use(rehypeQuotations, run)
    .use(rehypePublish, run)
    .use(rehypeAnchors, run)
    .use(rehypeNames, run)
    .use(rehypeSpeakers, run)
    .use(rehypeStringify)
    .processSync(source)
    .toString();
  const { words, passages, quotations, annotations, names, links, references, problems, warnings } = run;
  return { body: { html, words, passages, quotations, annotations, names, links }, references, problems, warnings };
}

/** Parsing HTML within Markdown takes longer than all the rest, and few bodies need it. */
export function mayHoldHtml(source: string): boolean {
  return /<[a-z!/?]/i.test(source);
}
