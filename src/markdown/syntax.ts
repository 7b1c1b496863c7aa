import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { directiveSyntax } from './directive-syntax.ts';
import { syntaxFor } from './needed-syntax.ts';
import { refuseDeepMarkdown, refuseDeepTree } from './nesting.ts';

/** A processor that reads Markdown as anybody writes it: CommonMark with the extensions of GitHub. */
export function createMarkdownProcessor() {
  return unified().use(remarkParse).use(remarkGfm).use(remarkNeeded);
}

/** A processor that reads the Markdown of an article's body: the same, with the directives of the content model. */
export function createBodyProcessor() {
  return createMarkdownProcessor().use(remarkDirectives);
}

// A copy of a frozen processor would have every extension twice: what extends these is made from the functions above.
const markdown = createMarkdownProcessor().freeze();
const bodyMarkdown = createBodyProcessor().freeze();

/**
 * Parses Markdown that is not an article's body: a captured text, a note. Directives are plain text in it.
 * @throws NestingError where it is nested too deep
 */
export function parseMarkdown(source: string): Root {
  return refuseDeepTree(markdown.parse(source));
}

/**
 * Parses the body of an article.
 * @throws NestingError where it is nested too deep
 */
export function parseBodyMarkdown(source: string): Root {
  return refuseDeepTree(bodyMarkdown.parse(source));
}

/**
 * Parses with what of the syntax a text needs. What is nested too deep is refused: the source before it is parsed, and the
 * tree before anything is made of it.
 */
function remarkNeeded(this: Processor): (tree: Root) => void {
  const parsers = new Map<string, NonNullable<Processor['parser']>>();
  const parserFor = (source: string) => {
    const { key, extensions } = syntaxFor(source, this.data());
    const known = parsers.get(key);
    if (known) return known;
    const { parser } = unified().use(remarkParse).data(extensions()).freeze();
    if (!parser) throw new Error('remark-parse brings no parser');
    parsers.set(key, parser);
    return parser;
  };
  this.parser = (source, file) => {
    refuseDeepMarkdown(source);
    return parserFor(source)(source, file);
  };
  return (tree) => {
    refuseDeepTree(tree);
  };
}

/** Lets remark-parse read the directives of the content model, and no others. */
function remarkDirectives(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), directiveSyntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}
