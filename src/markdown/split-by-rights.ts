import type { ElementContent, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import type { RightsText } from '../schema/rights.ts';
import { isApparatus } from './apparatus.ts';
import { firstParagraph } from './first-paragraph.ts';
import { NestingError } from './nesting.ts';
import { mayHoldHtml } from './parse-body.ts';
import { hasPlainText } from './plain-text.ts';
import { ANNOTATION, withoutAnnotations } from './remark-annotations.ts';
import { remarkToHtml } from './remark-to-html.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { createBodyProcessor } from './syntax.ts';
import { walk, walkElements } from './walk.ts';

/** The words of a body by what may become of them, as pieces of HTML. */
export interface SplitBody {
  /** What may be published. */
  open: string[];
  /** What may not: of an extract each stretch between what may, and comments, which are in no stretch. */
  withheld: string[];
}

/**
 * Takes a body apart by what its rights say. It asks nothing of the transforms that publish, so that what they make can
 * be held against it.
 */
export function splitByRights(source: string, rights: RightsText): SplitBody {
  try {
    return split(source, rights);
  } catch (error) {
    // What is nested too deep is no text that was published.
    if (error instanceof NestingError) return { open: [], withheld: [source] };
    throw error;
  }
}

function split(source: string, rights: RightsText): SplitBody {
  if (rights === 'retold' || rights === 'full') return { open: [htmlOf(source)], withheld: [] };
  const comments = source.match(/<!--[\s\S]*?-->/g) ?? [];
  if (rights === 'link-only') return { open: [], withheld: [htmlOf(source), source, ...comments] };
  const pieces = htmlOf(source, true).split(CUT);
  const open = pieces.filter((_, index) => index % 2 === 1);
  return { open, withheld: [...pieces.filter((_, index) => index % 2 === 0), ...comments] };
}

/** Stands before and behind each piece that may be published; the sanitizer lets no comment of an author’s through. */
const CUT = '<!--cut-->';

/** A body as HTML, marked quotations as elements with the property `ANNOTATION`. */
function htmlOf(source: string, isExtract = false): string {
  return String(
    PROCESSORS[isExtract ? 'extract' : 'whole'][mayHoldHtml(source) ? 'html' : 'plain'].processSync(source),
  );
}

const PROCESSORS = {
  whole: { plain: createProcessor(false, false), html: createProcessor(true, false) },
  extract: { plain: createProcessor(false, true), html: createProcessor(true, true) },
};

function createProcessor(hasHtml: boolean, isExtract: boolean) {
  return createBodyProcessor()
    .use(() => markQuotations)
    .use(remarkToHtml)
    .use(hasHtml ? [rehypeRaw] : [])
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(() => takeOutApparatus)
    .use(() => (tree: Root) => {
      if (isExtract) cutAroundOpen(tree);
    })
    .use(rehypeStringify)
    .freeze();
}

function markQuotations(tree: MarkdownRoot): void {
  walk(tree, (node) => {
    if (node.type === 'html') node.value = withoutAnnotations(node.value);
    if (node.type === 'textDirective' || node.type === 'containerDirective') {
      const isQuotation = node.name === 'quote';
      const hName = node.type === 'textDirective' ? (isQuotation ? 'q' : 'span') : 'blockquote';
      node.data = { ...node.data, hName, hProperties: isQuotation ? { [ANNOTATION]: '' } : {} };
    }
  });
}

function takeOutApparatus(tree: Root): void {
  walk(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isApparatus(node)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Sets off what an extract may hold: the first paragraph and the marked quotations. */
function cutAroundOpen(tree: Root): void {
  const first = tree.children.find(isPassage);
  const opening = first && firstParagraph(first as ElementContent).from;
  walk(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node !== opening && !(node.type === 'element' && ANNOTATION in node.properties)) return undefined;
    const cut = { type: 'comment', value: 'cut' } as const;
    parent.children.splice(index, 1, cut, node as ElementContent, cut);
    return index + 3;
  });
}

/** Says whether a block would be numbered as a passage: neither a heading nor a rule nor the notes. */
function isPassage(node: Root['children'][number]): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element' || /^h[1-6r]$/.test(node.tagName) || 'dataFootnotes' in node.properties) return false;
  let filled = hasPlainText(node);
  walkElements(node, ({ tagName, properties }) => {
    filled ||= tagName === 'img' || ANNOTATION in properties;
  });
  return filled;
}
