import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import type { VFile } from 'vfile';
import type { Problem } from '../schema/problem.ts';
import { marksOfLanguage } from '../text/language-marks.ts';
import { createBodyFile, problemsOf, processBody, stateOf } from './parse-state.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeDroppedAddresses } from './rehype-dropped-addresses.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeMedia } from './rehype-media.ts';
import { replaceInlineQuotations } from './rehype-quotation-marks.ts';
import { remarkToHtml } from './remark-to-html.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { createMarkdownProcessor } from './syntax.ts';
import type { ArticleContext, ArticleLabels, InternalLink } from './types.ts';

/** What the pipeline needs to know of a note: less than of an article, since nobody is quoted in it. */
export type NoteContext = Pick<ArticleContext, 'file' | 'bodyLine' | 'withBase' | 'labels' | 'language'>;

/** The body of a person, organization or topic: the editor's words, as HTML. */
export interface ParsedNote {
  html: string;
  links: InternalLink[];
  /** Images of the site itself, as paths from its root. */
  images: InternalLink[];
  /** The ids in the text, to which a link may lead. */
  anchors: string[];
  problems: Problem[];
  /** What should be fixed, although the note is well formed. */
  warnings: Problem[];
}

/** Runs the pipeline over the body of anything but an article. Directives are plain text there. */
export function parseNote(source: string, context: NoteContext): ParsedNote {
  if (source.trim() === '') return { html: '', links: [], images: [], anchors: [], problems: [], warnings: [] };
  const file = createBodyFile(source, { ...NO_ARTICLE, ...context });
  const html = processBody(file, processorFor(context.labels));
  const { links, references } = stateOf(file);
  return { html, links, images: references.images, anchors: references.anchors, ...problemsOf(file) };
}

const NO_ARTICLE = {
  speakers: new Map(),
  ambiguousSpeakers: new Set<string>(),
  formerSpeakers: new Map<string, string[]>(),
  rights: 'retold',
  publication: 'everything',
  findNames: () => [],
  addressOf: () => '',
  nameOf: () => undefined,
} as const satisfies Partial<ArticleContext>;

/** The processors that have been made, by the words of the interface. */
const processors = new WeakMap<ArticleLabels, ReturnType<typeof createProcessor>>();

function processorFor(labels: ArticleLabels): ReturnType<typeof createProcessor> {
  const processor = processors.get(labels) ?? createProcessor(labels);
  processors.set(labels, processor);
  return processor;
}

function createProcessor(labels: ArticleLabels) {
  return createMarkdownProcessor()
    .use(remarkToHtml)
    .use(rehypeRaw)
    .use(rehypeDroppedAddresses)
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(
      () => (tree: Root, file: VFile) => replaceInlineQuotations(tree, marksOfLanguage(stateOf(file).context.language)),
    )
    .use(rehypeHeadings)
    .use(rehypeMedia, { labels })
    .use(rehypeLinks)
    .use(rehypeAnchors)
    .use(rehypeStringify)
    .freeze();
}
