import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Problem } from '../schema/problem.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { type Run, startRun } from './run.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import type { ArticleContext, InternalLink } from './types.ts';

/** What the pipeline needs to know of a note: less than of an article, since nobody is quoted in it. */
export type NoteContext = Pick<ArticleContext, 'file' | 'bodyLine' | 'withBase' | 'labels'>;

/** The body of a person, organization or topic: the editor's words, as HTML. */
export interface ParsedNote {
  html: string;
  links: InternalLink[];
  problems: Problem[];
}

/** Runs the pipeline over the body of anything but an article. Directives are plain text there. */
export function parseNote(source: string, context: NoteContext): ParsedNote {
  if (source.trim() === '') return { html: '', links: [], problems: [] };
  const run: Run = startRun({ ...NO_ARTICLE, ...context });
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypeRaw)
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(rehypeHeadings)
    .use(rehypeMedia, run)
    .use(rehypeLinks, run)
    .use(rehypeAnchors, run)
    .use(rehypeStringify)
    .processSync(source)
    .toString();
  return { html, links: run.links, problems: run.problems };
}

const NO_ARTICLE = {
  speakers: new Map(),
  ambiguousSpeakers: new Set<string>(),
  rights: 'retold',
  publication: 'everything',
  findNames: () => [],
  addressOf: () => '',
  nameOf: () => undefined,
} as const satisfies Partial<ArticleContext>;
