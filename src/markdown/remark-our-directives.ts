import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { directiveSyntax } from './directive-syntax.ts';

/** Lets remark-parse read the directives of the content model, and no others. */
export function remarkOurDirectives(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), directiveSyntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}
